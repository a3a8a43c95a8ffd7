import { fillOwnTimes } from '../calendar/client/own-times.ts';
import { keepChoice } from '../calendar/client/keep-choice.ts';
import { setPastAside } from '../calendar/client/past.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-events]')) {
  fillOwnTimes(root);
  setPastAside(root, new Date());
  keepChoice(root);
}
