/** A section is being read once its heading has come this far down the window, as a share of its height. */
const line = 0.3;

/** Marks, in each list of a text’s sections, the one that is being read and those that lie behind it. */
export function markPlace(root: Document): void {
  const lists = [...root.querySelectorAll('[data-contents]')].map((list) => [...list.querySelectorAll('a')]);
  const headings = (lists[0] ?? []).map(({ hash }) => root.getElementById(decodeURIComponent(hash.slice(1))));
  if (headings.length === 0) return;
  let marked: number | undefined;

  const mark = () => {
    const isAtEnd = scrollY + innerHeight >= root.documentElement.scrollHeight - 2 && scrollY > 0;
    const here = isAtEnd
      ? headings.length - 1
      : headings.filter((one) => one && one.getBoundingClientRect().top <= innerHeight * line).length - 1;
    if (here === marked) return;
    marked = here;
    for (const links of lists)
      links.forEach((link, place) => {
        if (place === here) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
        link.closest('li')!.dataset['state'] = place === here ? 'here' : place < here ? 'done' : '';
      });
  };

  let waits = false;
  const later = () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      mark();
    });
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  mark();
}
