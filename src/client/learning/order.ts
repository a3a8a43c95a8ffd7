import { readAnswer, writeAnswer } from '../../domain/learning/notation.ts';
import { checkBar } from './check-bar.ts';
import { all, element, one } from '../lib/dom.ts';
import { button } from './button.ts';
import { takeDisclosures, type Task } from './task.ts';

const middle = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/** Things to put in order: two buttons each; the right order stays hidden until it is found or asked for. */
export function order(task: Task): void {
  const { place, parts } = takeDisclosures(task);
  const feedback = parts[0]!.feedback;
  const mixed = one(task.root, '[data-mixed]');
  const list = element('ol', { class: 'sortable', 'aria-labelledby': `ex-${task.id}-title` }, ...mixed.children);
  const said = element('p', { class: 'visually-hidden', role: 'status' });
  const items = () => all(list, ':scope > li');
  const isRight = (item: HTMLElement, index: number) => item.dataset['place'] === String(index);
  const write = (checked: boolean) =>
    writeAnswer(
      items().map(({ dataset }) => Number(dataset['place'])),
      checked,
    );

  function refresh(): void {
    items().forEach((item, index, { length }) => {
      delete item.dataset['mark'];
      // Not `disabled`: a button that has the focus would lose it.
      all(item, 'button').forEach((each, down) => each.setAttribute('aria-disabled', String(index === (down ? length - 1 : 0))));
    });
  }

  function move(item: HTMLElement, step: -1 | 1): void {
    const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    // The neighbour moves, not the item: its button keeps the focus.
    if (step < 0) item.after(other);
    else item.before(other);
    bar.clear();
    refresh();
    said.textContent = task.word('moved', {
      item: one(item, '.sortable-text').textContent,
      n: items().indexOf(item) + 1,
      of: items().length,
    });
    task.keep(write(false));
  }

  /** With the mouse, an item can be drawn as well. A finger on it scrolls the page: on a phone the buttons are there. */
  function drag(item: HTMLElement): void {
    const handle = one(item, '.sortable-text');
    handle.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || event.pointerType !== 'mouse') return;
      handle.setPointerCapture(event.pointerId);
      item.dataset['held'] = '';
    });
    handle.addEventListener('pointermove', ({ clientY }) => {
      if (item.dataset['held'] === undefined) return;
      const next = item.nextElementSibling;
      const previous = item.previousElementSibling;
      if (next && clientY > middle(next)) move(item, 1);
      else if (previous && clientY < middle(previous)) move(item, -1);
    });
    handle.addEventListener('lostpointercapture', () => delete item.dataset['held']);
  }

  for (const item of items()) {
    drag(item);
    const text = one(item, '.sortable-text').textContent;
    item.append(
      ...([-1, 1] as const).map((step) => {
        const made = button('', () => move(item, step), 'sortable-move');
        made.setAttribute('aria-label', task.word(step < 0 ? 'up' : 'down', { item: text }));
        made.dataset['step'] = String(step);
        return made;
      }),
    );
  }

  function show(everything = false): number {
    const right = items().filter(isRight).length;
    const all = right === items().length;
    items().forEach((item, index) => (item.dataset['mark'] = isRight(item, index) ? 'right' : 'wrong'));
    const head = all ? task.word('right') : `${task.word('placed', { n: right, of: items().length })} ${task.word('keepLooking')}`;
    bar.say(head, all || everything ? [feedback] : [], all ? 'right' : 'wrong');
    return right;
  }

  const bar = checkBar(task, () => task.keep(write(true), { done: true, right: show(), of: items().length }), {
    label: task.word('answer'),
    show: () => show(true),
  });
  mixed.replaceWith(list, said);
  place.replaceWith(bar.element);
  const { checked, places } = readAnswer(task.state?.answer ?? '~');
  if (places.length === items().length)
    list.append(...places.flatMap((wanted) => items().filter(({ dataset }) => dataset['place'] === String(wanted))));
  refresh();
  if (checked && places.length > 0) show();
}
