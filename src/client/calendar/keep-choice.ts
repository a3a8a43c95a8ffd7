/** Whoever narrowed the list finds the same choice in the other view and in the next month: it goes along in the address. */
export function keepChoice(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-keep-choice] a') : null;
    if (link && location.hash.includes('=')) link.hash = location.hash;
  });
}
