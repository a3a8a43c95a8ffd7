import { readProgress } from './progress-data.ts';
import type { ExerciseState, LessonProgress, Progress } from './progress.ts';

/** Progress as a file, for another machine. */
export const progressFile = (progress: Progress): string => `${JSON.stringify({ flambeau: 'progress', ...progress }, null, 2)}\n`;

/** A year of learning is some 100 kB. */
export const largestFile = 2_000_000;

/** Why a file is refused: it is no progress of ours, it comes from a newer site, something in it is damaged. */
export type Refusal = 'foreign' | 'newer' | 'damaged';

/** Reads a file that somebody chose: all of it, or nothing and why. */
export function readProgressFile(text: string): Progress | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'foreign';
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > 1) return 'newer';
  const read = readProgress(value);
  if (!read) return 'foreign';
  return read.dropped > 0 ? 'damaged' : read.value;
}

/**
 * Puts other progress into this one. Nothing gets lost: what is done in one of them is done, on the earlier day; of an
 * exercise that both have, the later answer stays, and the first go of the one that has one.
 */
export function mergeProgress(into: Progress, from: Progress): void {
  for (const [key, lesson] of Object.entries(from.lessons)) {
    const own: LessonProgress = (into.lessons[key] ??= { exercises: {} });
    const days = [own.done, lesson.done].filter((day) => day !== undefined).sort();
    if (days[0] !== undefined) own.done = days[0];
    for (const [id, state] of Object.entries(lesson.exercises)) own.exercises[id] = mergeState(own.exercises[id], state);
  }
}

function mergeState(own: ExerciseState | undefined, other: ExerciseState): ExerciseState {
  if (!own) return other;
  const [earlier, later] = other.on > own.on ? [own, other] : [other, own];
  const first = earlier.of === undefined ? later : earlier;
  const typed = later.typed ?? earlier.typed;
  const { on, answer } = later;
  return {
    on,
    answer,
    done: own.done || other.done,
    ...(first.right !== undefined && first.of !== undefined && { right: first.right, of: first.of }),
    ...(typed !== undefined && { typed }),
  };
}
