import { dayNumber, dayOf, today } from '../../domain/day.ts';
import { afterAnswer, readCards, writeCards } from '../../domain/learning/leitner.ts';
import { element } from '../lib/dom.ts';
import { button, interfaceLanguage } from './button.ts';
import { takeDisclosures, type Task } from './task.ts';
import { dateFormatOf } from '../../i18n/intl.ts';

/** Cards one at a time; those that were known come back after some days. */
export function flashcards(task: Task): void {
  const { place, parts } = takeDisclosures(task);
  const cards = readCards(task.state?.answer ?? '', parts.length);
  const day = dayNumber(today());
  const due = () => cards.flatMap((card, index) => (card.due <= day ? [index] : []));
  let queue = due();
  /** Going through all of them for pleasure moves no card. */
  let extra = false;
  const count = element('p', { class: 'meta', role: 'status' });
  const stage = element('div', { class: 'card-stage', tabindex: '-1' });
  place.replaceWith(count, stage);

  function answer(index: number, knew: boolean): void {
    queue = [...queue.slice(1), ...(knew ? [] : [index])];
    if (!extra) {
      cards[index] = afterAnswer(cards[index]!, knew, day);
      task.keep(writeCards(cards), { done: queue.length === 0 });
    }
    show();
    stage.focus({ preventScroll: true });
  }

  function show(): void {
    const index = queue[0];
    count.textContent = index === undefined ? '' : task.word('due', { n: queue.length });
    if (index === undefined) {
      extra = true;
      const next = dayOf(Math.min(...cards.map((card) => card.due)));
      const written = dateFormatOf(interfaceLanguage(), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(next));
      stage.replaceChildren(
        element('p', { class: 'card-none' }, task.word('none', { day: written })),
        button(task.word('all'), () => {
          queue = cards.map((_, each) => each);
          show();
          stage.focus({ preventScroll: true });
        }),
      );
      return;
    }
    const { summary, feedback } = parts[index]!;
    const back = element('div', { class: 'card-back', role: 'status' });
    const actions = element(
      'div',
      { class: 'actions' },
      button(
        task.word('show'),
        () => {
          back.append(feedback);
          actions.replaceChildren(
            button(task.word('knew'), () => answer(index, true), 'btn-ink'),
            button(task.word('notYet'), () => answer(index, false)),
          );
          actions.querySelector('button')!.focus();
        },
        'btn-ink',
      ),
    );
    stage.replaceChildren(element('p', { class: 'card-front' }, ...summary), back, actions);
  }

  show();
}
