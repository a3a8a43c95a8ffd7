import { all, element, one } from '../lib/dom.ts';
import { button } from './button.ts';
import { pick, type Item } from './pick.ts';
import { takeDisclosures, type Task } from './task.ts';

/** A made-up post: its pieces become buttons that stay pressed. */
export function spotIt(task: Task): void {
  const { place, parts } = takeDisclosures(task);
  const reasons = parts.map(({ feedback }) => feedback);
  const pieces = all(task.root, '.piece').map((piece) => {
    const right = piece.dataset['right'] !== undefined;
    const isPressed = () => made.getAttribute('aria-pressed') === 'true';
    const press = (pressed: boolean) => made.setAttribute('aria-pressed', String(pressed));
    const made = button(
      '',
      () => {
        press(!isPressed());
        picking.changed();
      },
      '',
      '',
    );
    made.className = piece.className;
    press(false);
    const text = piece.lastElementChild!.textContent;
    made.append(...piece.childNodes);
    piece.replaceWith(made);
    const item: Item = {
      text,
      right,
      why: right ? reasons.shift() : undefined,
      get chosen() {
        return isPressed();
      },
      mark: (mark) => (mark ? (made.dataset['mark'] = mark) : delete made.dataset['mark']),
    };
    return { press, item };
  });
  const picking = pick(
    task,
    pieces.map(({ item }) => item),
    false,
    { none: task.word('choosePiece'), reveal: task.word('left') },
  );
  const group = one(task.root, '[data-pieces]');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', task.word('pieces'));
  one(task.root, '.made-up-post').before(element('p', { class: 'meta' }, task.word('pieces')));
  place.replaceWith(picking.bar.element);
  picking.restore((index) => pieces[index]!.press(true));
}
