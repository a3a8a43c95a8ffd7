import { readAnswer, writeAnswer } from '../../domain/learning/notation.ts';
import { checkBar, explained } from './check-bar.ts';
import { all, element, one } from '../lib/dom.ts';
import { takeDisclosures, type Task } from './task.ts';

/** Things to put together: a list to choose from beside each of them. */
export function match(task: Task): void {
  const { place, parts } = takeDisclosures(task);
  const rights = one(task.root, '[data-rights]');
  const options = all(rights, 'li').map(({ dataset, textContent }) => ({ value: dataset['place']!, text: textContent }));
  const fields = parts.map(({ summary, feedback }, index) => {
    const id = `ex-${task.id}-${index}`;
    const select = element(
      'select',
      { id, class: 'input', autocomplete: 'off' },
      ...[{ value: '', text: task.word('pick') }, ...options].map(({ value, text }) => element('option', { value }, text)),
    );
    select.addEventListener('change', () => {
      bar.clear();
      unmark();
      task.keep(write(false));
    });
    const label = element('label', { for: id }, ...summary);
    return { select, feedback, text: label.textContent, line: element('div', { class: 'pair' }, label, select) };
  });
  const isRight = (index: number) => fields[index]!.select.value === String(index);
  // One more than there are stands for what is not chosen yet.
  const write = (checked: boolean) =>
    writeAnswer(
      fields.map(({ select }) => (select.value === '' ? fields.length : Number(select.value))),
      checked,
    );
  const unmark = () => fields.forEach(({ line }) => delete line.dataset['mark']);

  function show(everything = false): number {
    const places = fields.map((_, index) => index);
    const right = places.filter(isRight).length;
    fields.forEach(({ line }, index) => (line.dataset['mark'] = isRight(index) ? 'right' : 'wrong'));
    const all = right === fields.length;
    const head = all ? task.word('right') : `${task.word('placed', { n: right, of: fields.length })} ${task.word('keepLooking')}`;
    const blocks = places.map((index) => {
      const { text, feedback } = fields[index]!;
      return explained(text, isRight(index) || everything ? feedback : element('p', {}, task.word('wrong')));
    });
    bar.say(head, blocks, all ? 'right' : 'wrong');
    return right;
  }

  const bar = checkBar(
    task,
    () => {
      if (fields.some(({ select }) => select.value === '')) return bar.say(task.word('missing'));
      task.keep(write(true), { done: true, right: show(), of: fields.length });
    },
    { label: task.word('explanations'), show: () => show(true) },
  );
  rights.replaceWith(element('div', { class: 'pairs' }, ...fields.map(({ line }) => line)));
  place.replaceWith(bar.element);
  if (!task.state) return;
  const { checked, places } = readAnswer(task.state.answer);
  fields.forEach(
    ({ select }, index) => (select.value = places[index] !== undefined && places[index] < fields.length ? String(places[index]) : ''),
  );
  if (checked && fields.every(({ select }) => select.value !== '')) show();
}
