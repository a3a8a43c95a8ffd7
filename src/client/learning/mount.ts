import type { ProgressStore } from '../../domain/learning/progress.ts';
import { checklist } from './checklist.ts';
import { all } from '../lib/dom.ts';
import { flashcards } from './flashcards.ts';
import { match } from './match.ts';
import { order } from './order.ts';
import { quiz } from './quiz.ts';
import { rewrite } from './rewrite.ts';
import { scenario } from './scenario.ts';
import { shortAnswer } from './short-answer.ts';
import { spotIt } from './spot-it.ts';
import { openTask, type Task } from './task.ts';

/** By the `data-exercise` of the components in src/components/content/. */
const kinds: Readonly<Record<string, (task: Task) => void>> = {
  quiz,
  order,
  match,
  'short-answer': shortAnswer,
  scenario,
  checklist,
  rewrite,
  'spot-it': spotIt,
  flashcards,
};

/**
 * Brings the exercises of a page to life from the HTML that reads well without a script. Each answer is kept in the
 * store, under the lesson’s key (`first-post/write-it`), then announced as a `flambeau:answer` event that bubbles.
 */
export function mountExercises(root: ParentNode, { store, lesson }: { store: ProgressStore; lesson: string }): void {
  for (const exercise of all(root, '[data-exercise]')) kinds[exercise.dataset['exercise']!]?.(openTask(exercise, store, lesson));
}
