/** Closes the menu as readers expect: on Escape, which leads back to its button, and on a press or a Tab elsewhere. It opens by itself. */
export function closeMenu(document: Document): void {
  const menu = document.querySelector<HTMLDetailsElement>('details[data-menu]');
  if (!menu) return;
  const leave = ({ target }: Event) => {
    if (!menu.contains(target as Node)) menu.open = false;
  };
  document.addEventListener('click', leave);
  document.addEventListener('focusin', leave);
  menu.addEventListener('click', ({ target }) => {
    // A link to this same page leaves nothing to look at behind the menu.
    if ((target as Element).closest('a')) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
