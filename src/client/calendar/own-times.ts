import { ownTime } from '../../domain/calendar/own-time.ts';

/** Says beside each session when it is on the reader’s own clock. Nothing of it leaves the browser. */
export function fillOwnTimes(root: HTMLElement): void {
  const words = root.querySelector<HTMLElement>('[data-own-words]')?.dataset;
  const readerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!words || !readerZone) return;
  const { same = '', other = '', short = '', shortDay = '' } = words;
  for (const place of root.querySelectorAll<HTMLElement>('[data-own-time]')) {
    const { start = '', end = '', zone = '' } = place.dataset;
    let text: string;
    try {
      text = ownTime(
        { start: new Date(start), end: new Date(end), timeZone: zone },
        readerZone,
        document.documentElement.lang,
        place.dataset['short'] === undefined ? { same, other } : { same, other: short, otherDay: shortDay },
      );
    } catch {
      // A browser with older time-zone data may not know the zone: the page’s own words stand.
      continue;
    }
    place.textContent = text;
    place.hidden = text === same && place.dataset['always'] === undefined;
  }
}
