import { showSetAside } from '../lib/set-aside.ts';
import { mountLessonEnd } from './lesson-end.ts';
import { paintLines } from './line.ts';
import { mountExercises } from './mount.ts';
import { createStore } from './store.ts';

/** A lesson’s page: its exercises, the button at its end, and the line of the module’s lessons. */
export function mountLesson(root: Document): void {
  const article = root.querySelector<HTMLElement>('[data-lesson]');
  if (!article) return;
  const store = createStore();
  mountExercises(article, { store, lesson: article.dataset['lesson']! });
  const paint = () => paintLines(root, store);
  const end = root.querySelector<HTMLElement>('[data-lesson-end]');
  if (end) {
    mountLessonEnd(root, store, { lives: store.persistent ? 'browser' : 'nowhere', changed: paint });
    showSetAside(end);
  }
  article.addEventListener('flambeau:answer', paint);
  paint();
}
