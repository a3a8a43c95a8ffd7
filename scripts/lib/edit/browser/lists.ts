/** Adds, moves and removes the items of lists; `changed` hears of it. */
export function keepLists(root: HTMLElement, changed: (from: HTMLElement) => void): void {
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-act]');
    if (button === null) return;
    const field = button.closest<HTMLElement>('[data-kind="list"], [data-kind="map"]');
    const item = button.closest('li');
    if (button.dataset['act'] === 'add' && field !== null) add(field);
    else if (item !== null && button.dataset['act'] === 'up') {
      item.previousElementSibling?.before(item);
      button.focus();
    } else if (item !== null && field !== null) {
      // Whoever uses the keyboard stays where they were.
      const next = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector<HTMLElement>('[data-act="remove"]');
      item.remove();
      (next ?? field.querySelector<HTMLElement>(':scope > [data-act="add"]'))?.focus();
    }
    changed(button.isConnected ? button : (field ?? root));
  });
}

function add(field: HTMLElement): void {
  const template = field.querySelector<HTMLTemplateElement>(':scope > template');
  const item = template?.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) return;
  field.querySelector(':scope > .items')?.append(item);
  item.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
