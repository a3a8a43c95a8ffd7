import { today } from '../../domain/day.ts';
import type { ProgressStore } from '../../domain/learning/progress.ts';
import { fill } from '../../i18n/fill.ts';
import { all, one } from '../lib/dom.ts';

/**
 * “I’m done with this lesson”: the reader says so, whatever they answered.
 * @param around holds the lesson and its end
 * @param lives where progress is kept, where it isn’t what the page says
 * @param changed called when the reader has said that the lesson is done, or isn’t after all
 */
export function mountLessonEnd(
  around: ParentNode,
  store: ProgressStore,
  { lives, changed }: { lives: 'platform' | 'browser' | 'nowhere'; changed: () => void },
): void {
  const end = one(around, '[data-lesson-end]');
  const article = one(around, '[data-lesson]');
  const lesson = article.dataset['lesson']!;
  const exercises = all(article, '[data-exercise]');
  const [finish, undo] = [one(end, '[data-finish]'), one(end, '[data-undo]')];

  const show = () => {
    const done = store.read().lessons[lesson]?.done;
    end.toggleAttribute('data-done', done !== undefined);
    finish.hidden = done !== undefined;
    undo.hidden = done === undefined;
    const count = exercises.filter(({ dataset }) => dataset['done'] !== undefined).length;
    one(end, '[data-said]').textContent = done
      ? end.dataset['doneText']!
      : exercises.length > 0
        ? fill(end.dataset['count']!, { n: count, of: exercises.length })
        : '';
  };
  const mark = (day: string | undefined, next: HTMLElement) => {
    store.update(({ lessons }) => {
      const kept = (lessons[lesson] ??= { exercises: {} });
      if (day) kept.done = day;
      else delete kept.done;
    });
    show();
    changed();
    // The button that was pressed is gone: the focus goes to the one in its place.
    next.focus();
  };
  finish.addEventListener('click', () => mark(today(), undo));
  undo.addEventListener('click', () => mark(undefined, finish));
  article.addEventListener('flambeau:answer', show);

  const where = one(end, '[data-lives]');
  if (lives === 'platform') where.textContent = where.dataset['platformText']!;
  if (lives === 'nowhere') where.textContent = where.dataset['refused']!;
  show();
  end.hidden = false;
}
