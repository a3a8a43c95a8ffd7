import { isDay } from '../day.ts';
import { isRecord, isText, type Reader } from '../kept.ts';
import type { ExerciseState, LessonProgress, Progress } from './progress.ts';

export const noProgress = (): Progress => ({ version: 1, lessons: {} });

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1000;

/** The longest text that an exercise takes. */
export const longestTyped = 2000;
const name = /^[a-z0-9][a-z0-9-]*$/;
const lessonKey = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

/**
 * Progress as it was kept or as a file gives it, read by hand: a browser has no room for Zod here. Nothing when it is
 * no progress at all; what is damaged in it is left out and counted.
 */
export const readProgress: Reader<Progress> = (value) => {
  if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['lessons'])) return undefined;
  const progress = noProgress();
  let dropped = 0;
  for (const [key, lesson] of Object.entries(value['lessons'])) {
    if (!lessonKey.test(key) || !isRecord(lesson) || !isRecord(lesson['exercises'])) {
      dropped += 1;
      continue;
    }
    const kept: LessonProgress = { exercises: {} };
    if (isDay(lesson['done'])) kept.done = lesson['done'];
    else if (lesson['done'] !== undefined) dropped += 1;
    for (const [id, state] of Object.entries(lesson['exercises'])) {
      const read = name.test(id) ? readState(state) : undefined;
      if (read) kept.exercises[id] = read;
      else dropped += 1;
    }
    progress.lessons[key] = kept;
  }
  return { value: progress, dropped };
};

function readState(value: unknown): ExerciseState | undefined {
  if (!isRecord(value)) return undefined;
  const { on, done, right, of, answer, typed } = value;
  if (!isDay(on) || typeof done !== 'boolean' || !isText(answer, 200)) return undefined;
  return {
    on,
    done,
    answer,
    ...(isCount(right) && isCount(of) && right <= of && { right, of }),
    ...(isText(typed, longestTyped) && { typed }),
  };
}
