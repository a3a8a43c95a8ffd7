/** On the page of open places: a link to the reader’s own country, told by the time zone of their computer. It goes nowhere. */
export function showNear(root: Document): void {
  const line = root.querySelector<HTMLElement>('[data-near]');
  const link = line?.querySelector('a');
  if (!line || !link) return;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const found = [...root.querySelectorAll<HTMLAnchorElement>('a[data-zones]')].find(({ dataset }) =>
    dataset['zones']!.split(' ').includes(timeZone),
  );
  if (!found) return;
  link.href = found.href;
  link.textContent = found.textContent;
  line.hidden = false;
}
