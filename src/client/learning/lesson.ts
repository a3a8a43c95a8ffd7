import { today } from '../../domain/day.ts';
import type { ProgressStore } from '../../domain/learning/progress.ts';
import { createStore } from './store.ts';
import { all, one } from '../lib/dom.ts';
import { fill } from '../../i18n/fill.ts';
import { showSetAside } from '../lib/set-aside.ts';
import { paintLines } from './line.ts';
import { mountExercises } from './mount.ts';

/** A lesson’s page: its exercises, the button at its end, and the line of the module’s lessons. */
export function mountLesson(root: Document): void {
  const article = root.querySelector<HTMLElement>('[data-lesson]');
  if (!article) return;
  const store = createStore();
  const lesson = article.dataset['lesson']!;
  mountExercises(article, { store, lesson });
  const end = root.querySelector<HTMLElement>('[data-lesson-end]');
  if (end) mountEnd(end, article, store, lesson);
  paintLines(root, store);
}

/** “I’m done with this lesson”: the reader says so, whatever they answered. */
function mountEnd(end: HTMLElement, article: HTMLElement, store: ProgressStore, lesson: string): void {
  const exercises = all(article, '[data-exercise]');
  const finish = one(end, '[data-finish]');
  const undo = one(end, '[data-undo]');
  const show = () => {
    const done = store.read().lessons[lesson]?.done;
    end.toggleAttribute('data-done', done !== undefined);
    finish.hidden = done !== undefined;
    undo.hidden = done === undefined;
    const { dataset } = end;
    const count = exercises.filter((exercise) => exercise.dataset['done'] !== undefined).length;
    one(end, '[data-said]').textContent = done
      ? dataset['doneText']!
      : exercises.length > 0
        ? fill(dataset['count']!, { n: count, of: exercises.length })
        : '';
    paintLines(document, store);
  };
  const mark = (day: string | undefined, next: HTMLElement) => {
    store.update(({ lessons }) => {
      const kept = (lessons[lesson] ??= { exercises: {} });
      if (day) kept.done = day;
      else delete kept.done;
    });
    show();
    // The button that was pressed is gone: the focus goes to the one in its place.
    next.focus();
  };
  finish.addEventListener('click', () => mark(today(), undo));
  undo.addEventListener('click', () => mark(undefined, finish));
  article.addEventListener('flambeau:answer', show);
  const lives = one(end, '[data-lives]');
  if (!store.persistent) lives.textContent = lives.dataset['refused']!;
  show();
  showSetAside(end);
  end.hidden = false;
}
