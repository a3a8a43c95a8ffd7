import type { Progress } from './progress.ts';

/** Where one is on a line of steps. Each step is done when all its lessons are. */
export interface Step {
  state: 'done' | 'here' | 'ahead';
  /** How many of its lessons are done. */
  count: number;
  of: number;
}

/** The steps of a line by the lessons of each; the first that isn’t done is where one goes on. */
export function places(progress: Progress, steps: readonly (readonly string[])[]): Step[] {
  const counts = steps.map((lessons) => lessons.filter((lesson) => progress.lessons[lesson]?.done !== undefined).length);
  const here = steps.findIndex((lessons, index) => counts[index]! < lessons.length);
  return steps.map((lessons, index) => ({
    state: counts[index] === lessons.length ? 'done' : index === here ? 'here' : 'ahead',
    count: counts[index]!,
    of: lessons.length,
  }));
}

/** Whether anything was done at all. */
export const hasProgress = ({ lessons }: Progress): boolean =>
  Object.values(lessons).some(({ done, exercises }) => done !== undefined || Object.keys(exercises).length > 0);
