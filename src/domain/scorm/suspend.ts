import { dayNumber, dayOf } from '../day.ts';
import { noProgress } from '../learning/progress-data.ts';
import type { ExerciseState, LessonProgress, Progress } from '../learning/progress.ts';
import { codeLength, codesOf } from './codes.ts';
import type { ModuleShape } from './types.ts';

/**
 * Progress as the few letters that a platform keeps (4,096 of them in SCORM 1.2), all of them ASCII:
 *
 *     1;LLLDDD,EEEDDD+3.4:0123,EEEDDD-:~02;LLL---
 *
 * A first `1` for the notation; then each lesson, its code and the day on which it was done (`---`: not yet); in it each
 * exercise, its code, the day of the answer, `+` when it is done, right.of where that is counted, and the answer. What
 * was typed is never in it.
 */
const notation = '1';
const dayDigits = 3;
const noDay = '-'.repeat(dayDigits);

const writeDay = (day: string): string =>
  Math.min(Math.max(dayNumber(day), 0), 36 ** dayDigits - 1)
    .toString(36)
    .padStart(dayDigits, '0');
const readDay = (text: string): string | undefined => (/^[0-9a-z]{3}$/.test(text) ? dayOf(parseInt(text, 36)) : undefined);
/** Answers are digits and `~`; should one hold something else one day, it must not break the notation. */
const writeAnswer = (answer: string): string => answer.replace(/[^0-9a-z~]/g, encodeURIComponent);

function readAnswer(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 200);
  } catch {
    return '';
  }
}

/**
 * Writes what was done of a module’s lessons. Where it is longer than what the platform keeps, the longest answers are
 * left out: that their exercises are done, and how they went, stays.
 * @param limit in characters
 */
export function writeSuspendData(progress: Progress, shape: ModuleShape, limit: number): string {
  const answers = shape.lessons.flatMap(({ key, exercises }) =>
    exercises.flatMap((id) => progress.lessons[key]?.exercises[id]?.answer || []),
  );
  const longestFirst = [...new Set(answers.map((answer) => answer.length))].sort((a, b) => b - a);
  let text = write(progress, shape, Infinity);
  for (const length of longestFirst) {
    if (text.length <= limit) break;
    text = write(progress, shape, length - 1);
  }
  return text;
}

function write(progress: Progress, { lessons }: ModuleShape, longestAnswer: number): string {
  const codes = codesOf(lessons.map(({ key }) => key));
  const parts = lessons.flatMap(({ key, exercises }, index) => {
    const lesson = progress.lessons[key];
    if (lesson === undefined) return [];
    const exerciseCodes = codesOf(exercises);
    const states = exercises.flatMap((id, place) => {
      const state = lesson.exercises[id];
      return state ? [exerciseCodes[place]! + writeState(state, longestAnswer)] : [];
    });
    return [[codes[index]! + (lesson.done === undefined ? noDay : writeDay(lesson.done)), ...states].join(',')];
  });
  return [notation, ...parts].join(';');
}

function writeState({ on, done, right, of, answer }: ExerciseState, longestAnswer: number): string {
  const score = right === undefined || of === undefined ? '' : `${right.toString(36)}.${of.toString(36)}`;
  return `${writeDay(on)}${done ? '+' : '-'}${score}:${answer.length > longestAnswer ? '' : writeAnswer(answer)}`;
}

/** Reads what a platform kept; what is not ours, damaged, or no longer in the module is left out. */
export function readSuspendData(text: string, { lessons }: ModuleShape): Progress {
  const progress = noProgress();
  const [first, ...parts] = text.split(';');
  if (first !== notation) return progress;
  const codes = codesOf(lessons.map(({ key }) => key));
  for (const part of parts) {
    const [head = '', ...states] = part.split(',');
    const known = lessons[codes.indexOf(head.slice(0, codeLength))];
    if (known === undefined) continue;
    const done = readDay(head.slice(codeLength));
    const lesson: LessonProgress = { exercises: {}, ...(done !== undefined && { done }) };
    const exerciseCodes = codesOf(known.exercises);
    for (const text of states) {
      const id = known.exercises[exerciseCodes.indexOf(text.slice(0, codeLength))];
      const state = readState(text.slice(codeLength));
      if (id !== undefined && state !== undefined) lesson.exercises[id] = state;
    }
    progress.lessons[known.key] = lesson;
  }
  return progress;
}

const stateForm = /^(?<day>[0-9a-z]{3})(?<done>[+-])(?:(?<right>[0-9a-z]+)\.(?<of>[0-9a-z]+))?:(?<answer>.*)$/s;

function readState(text: string): ExerciseState | undefined {
  const found = stateForm.exec(text)?.groups;
  const on = readDay(found?.['day'] ?? '');
  if (found === undefined || on === undefined) return undefined;
  const [right, of] = [parseInt(found['right'] ?? '', 36), parseInt(found['of'] ?? '', 36)];
  return { on, done: found['done'] === '+', answer: readAnswer(found['answer'] ?? ''), ...(right <= of && { right, of }) };
}
