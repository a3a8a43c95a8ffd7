import type { Progress } from '../learning/progress.ts';
import type { ModuleShape } from './types.ts';

export interface Outcome {
  /** All lessons are marked as done. */
  finished: boolean;
  /** Which part was right at the first go, from 0 to 1, of the exercises that were answered; none where nothing is counted. */
  score: number | undefined;
}

/** What a platform is told of a module. Exercises that a person leaves out take nothing away: they are there to learn. */
export function outcomeOf(progress: Progress, { lessons }: ModuleShape): Outcome {
  const counted = lessons
    .flatMap(({ key, exercises }) => exercises.flatMap((id) => progress.lessons[key]?.exercises[id] ?? []))
    .filter(({ of }) => of !== undefined && of > 0);
  const sum = (count: (state: (typeof counted)[number]) => number | undefined) =>
    counted.reduce((total, state) => total + (count(state) ?? 0), 0);
  return {
    finished: lessons.every(({ key }) => progress.lessons[key]?.done !== undefined),
    score: counted.length > 0 ? sum(({ right }) => right) / sum(({ of }) => of) : undefined,
  };
}
