import { fillOwnTimes } from './calendar/own-times.ts';
import { keepChoice } from './calendar/keep-choice.ts';
import { setPastAside } from './calendar/past.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-events]')) {
  fillOwnTimes(root);
  setPastAside(root, new Date());
  keepChoice(root);
}
