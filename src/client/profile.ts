import { localTime } from '../domain/calendar/local-time.ts';

/** Puts the time of a champion's town beside it, and keeps it right while the page is open. */
function showClocks(): void {
  for (const clock of document.querySelectorAll<HTMLElement>('[data-clock]')) {
    const time = localTime(new Date(), clock.dataset['clock'] ?? '', document.documentElement.lang);
    clock.hidden = time === undefined;
    const words = (clock.dataset['words'] ?? '').replace('{time}', time ?? '');
    if (clock.textContent !== words) clock.textContent = words;
  }
}

showClocks();
setInterval(showClocks, 20_000);
