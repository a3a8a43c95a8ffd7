/**
 * Up and down walk through the links of a panel, from its field and back to it; Home and End go to its ends. Enter
 * and Escape are the browser’s own: a link opens, a dialog closes.
 */
export function installArrowKeys(root: HTMLElement, field: HTMLInputElement): void {
  const links = () =>
    [...root.querySelectorAll<HTMLAnchorElement>('[data-search-walk] a')].filter((link) => link.getClientRects().length > 0);

  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    const { key, target } = event;
    const all = links();
    const place = all.findIndex((link) => link === target);
    if (target !== field && place < 0) return;
    const next = { ArrowDown: all[place + 1] ?? all.at(-1), ArrowUp: place > 0 ? all[place - 1] : field, Home: all[0], End: all.at(-1) }[
      key
    ];
    // In the field, Home, End and Up move the caret.
    if (!next || (target === field && key !== 'ArrowDown')) return;
    event.preventDefault();
    next.focus();
  });
}
