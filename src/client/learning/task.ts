import { wordsOf } from '../lib/words.ts';
import { today } from '../../domain/day.ts';
import type { ExerciseState, ProgressStore } from '../../domain/learning/progress.ts';
import { element, one } from '../lib/dom.ts';
import { fill } from '../../i18n/fill.ts';

/** An exercise on a page, as its own module sees it. */
export interface Task {
  root: HTMLElement;
  id: string;
  /** What was kept when the page opened. */
  state: ExerciseState | undefined;
  /** The interface’s word of that name, with values put in. */
  word(name: string, values?: Readonly<Record<string, string | number>>): string;
  /** Keeps an answer. Once done, it stays done; the first counts stay the first. */
  keep(answer: string, more?: Pick<Partial<ExerciseState>, 'done' | 'right' | 'of' | 'typed'>): void;
}

/** The longest answer that is kept: see ExerciseState. */
const longest = 200;

export function openTask(root: HTMLElement, store: ProgressStore, lesson: string): Task {
  const id = root.dataset['id']!;
  const words = wordsOf(root);
  const read = () => store.read().lessons[lesson]?.exercises[id];

  const showDone = () => {
    if (!read()?.done || root.dataset['done'] !== undefined) return;
    root.dataset['done'] = '';
    // Kept after the title, so that the exercise’s name stays what it was.
    root.querySelector('.eyebrow')?.append(element('span', { class: 'task-done' }, ` ${words['done']}`));
  };
  showDone();

  return {
    root,
    id,
    state: read(),
    word: (name, values = {}) => fill(words[name] ?? '', values),
    keep(answer, { done = false, right, of, typed } = {}) {
      store.update(({ lessons }) => {
        const { exercises } = (lessons[lesson] ??= { exercises: {} });
        const before = exercises[id];
        const first = before?.of === undefined ? { right, of } : before;
        const text = typed ?? before?.typed;
        exercises[id] = {
          on: today(),
          done: done || (before?.done ?? false),
          answer: answer.slice(0, longest),
          ...(first.right !== undefined && first.of !== undefined && { right: first.right, of: first.of }),
          ...(text !== undefined && { typed: text }),
        };
      });
      showDone();
      root.dispatchEvent(new CustomEvent('flambeau:answer', { bubbles: true }));
    },
  };
}

/** The question’s last words name a group of fields; a long situation before them is not read out again and again. */
export function questionId({ root, id }: Task): string {
  const last = root.querySelector('.task-question')?.lastElementChild;
  if (!last) return `ex-${id}-title`;
  return (last.id ||= `ex-${id}-asks`);
}

/** The disclosures of an exercise, which its script takes apart; their place is where the exercise then stands. */
export function takeDisclosures(
  { root }: Task,
  inside = '[data-parts]',
): { place: HTMLElement; parts: { element: HTMLElement; summary: Node[]; feedback: HTMLElement }[] } {
  const place = one(root, inside);
  const parts = [...place.querySelectorAll<HTMLElement>(':scope > details')].map((part) => ({
    element: part,
    summary: [...one(part, 'summary').childNodes],
    feedback: one(part, '.feedback'),
  }));
  return { place, parts };
}
