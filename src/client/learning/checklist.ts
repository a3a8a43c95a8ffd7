import { readAnswer, writeAnswer } from '../../domain/learning/notation.ts';
import { all, element } from '../lib/dom.ts';
import type { Task } from './task.ts';

/** What a list needs of its page: what was kept, the words, and where to keep. */
export interface TickList extends Pick<Task, 'root' | 'word'> {
  state: { answer: string } | undefined;
  keep(answer: string, more: { done: boolean }): void;
}

/** Points that stay ticked, and how many are. */
export function checklist(task: TickList): void {
  const boxes = all<HTMLInputElement>(task.root, 'input');
  const count = element('p', { class: 'meta', role: 'status' });
  const ticked = () => boxes.flatMap(({ checked }, place) => (checked ? [place] : []));
  const show = () => (count.textContent = task.word('ticked', { n: ticked().length, of: boxes.length }));
  const { places } = readAnswer(task.state?.answer ?? '');
  boxes.forEach((box, place) => {
    box.checked = places.includes(place);
    box.addEventListener('change', () => {
      show();
      task.keep(writeAnswer(ticked()), { done: ticked().length === boxes.length });
    });
  });
  task.root.append(count);
  show();
}
