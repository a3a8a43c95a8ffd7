/**
 * A page may be older than the reader’s day: what has ended since then leaves the list of what is to come, and is
 * listed below it with a line that says so. On a session’s own page its links give way to a notice.
 */
export function setPastAside(root: HTMLElement, now: Date): void {
  const isOver = (moment: string | undefined) => moment !== undefined && new Date(moment) <= now;
  const list = root.querySelector('[data-past-list]');
  for (const item of root.querySelectorAll<HTMLElement>('[data-over]')) {
    if (!isOver(item.dataset['over']) || !list) continue;
    item.removeAttribute('data-item');
    list.append(item);
  }
  const past = root.querySelector<HTMLElement>('[data-past]');
  if (past) past.hidden = !list?.firstElementChild;
  const none = root.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = root.querySelector('[data-item]') !== null;
  for (const part of root.querySelectorAll<HTMLElement>('[data-until]')) if (isOver(part.dataset['until'])) part.hidden = true;
  for (const part of root.querySelectorAll<HTMLElement>('[data-from]')) if (isOver(part.dataset['from'])) part.hidden = false;
}
