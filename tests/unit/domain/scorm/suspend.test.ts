import { describe, expect, test } from 'vitest';
import type { ExerciseState, Progress } from '../../../../src/domain/learning/progress.ts';
import { codesOf } from '../../../../src/domain/scorm/codes.ts';
import { outcomeOf } from '../../../../src/domain/scorm/outcome.ts';
import { sessionTime } from '../../../../src/domain/scorm/session-time.ts';
import { readSuspendData, writeSuspendData } from '../../../../src/domain/scorm/suspend.ts';

const shape = {
  lessons: [
    { key: 'm/one', exercises: ['badge', 'storm', 'rules'] },
    { key: 'm/two', exercises: ['badge'] },
    { key: 'm/three', exercises: [] },
  ],
};
const state = (more: Partial<ExerciseState> = {}): ExerciseState => ({ on: '2027-03-10', done: true, answer: '02', ...more });
const progress: Progress = {
  version: 1,
  lessons: {
    'm/one': {
      done: '2027-03-11',
      exercises: { badge: state({ right: 2, of: 3 }), storm: state({ done: false, answer: '~310' }), rules: state({ answer: '' }) },
    },
    'm/two': { exercises: { badge: state({ right: 0, of: 40, answer: 'z' }) } },
    'm/three': { done: '2026-01-01', exercises: {} },
  },
};

describe('what a platform keeps', () => {
  test('comes back as it was, in ASCII', () => {
    const text = writeSuspendData(progress, shape, 4096);
    expect(text).toMatch(/^[\x21-\x7e]+$/);
    expect(text.length).toBeLessThan(120);
    expect(readSuspendData(text, shape)).toEqual(progress);
  });

  test('never holds what was typed', () => {
    const typed = structuredClone(progress);
    typed.lessons['m/one']!.exercises['rules']!.typed = 'My secret sentence';
    const text = writeSuspendData(typed, shape, 4096);
    expect(text).toBe(writeSuspendData(progress, shape, 4096));
    expect(readSuspendData(text, shape).lessons['m/one']!.exercises['rules']).not.toHaveProperty('typed');
  });

  test('survives an answer in a notation to come', () => {
    const strange = { version: 1 as const, lessons: { 'm/two': { exercises: { badge: state({ answer: 'a,b;c:é%' }) } } } };
    expect(readSuspendData(writeSuspendData(strange, shape, 4096), shape)).toEqual(strange);
  });

  test('keeps what is still there when lessons and exercises are added, moved and removed', () => {
    const later = {
      lessons: [
        { key: 'm/new', exercises: ['badge'] },
        { key: 'm/two', exercises: ['another', 'badge'] },
        { key: 'm/one', exercises: ['storm'] },
      ],
    };
    const read = readSuspendData(writeSuspendData(progress, shape, 4096), later);
    expect(read.lessons).toEqual({
      'm/two': progress.lessons['m/two'],
      'm/one': { done: '2027-03-11', exercises: { storm: progress.lessons['m/one']!.exercises['storm'] } },
    });
  });

  test.each(['', 'x', '2;abc', '1;', '1;;,,', '1;zzz---,zzz', 'null', '{"version":1}', `1;${'%'.repeat(50)}`])(
    '“%s” is read as nothing',
    (text) => {
      expect(readSuspendData(text, shape)).toEqual({ version: 1, lessons: {} });
    },
  );

  test('a damaged exercise is left out, the others stay', () => {
    const text = writeSuspendData(progress, shape, 4096);
    const [head, ...rest] = text.split(',');
    const read = readSuspendData([head, 'garbage', ...rest].join(','), shape);
    expect(read).toEqual(progress);
  });

  test('what is too long loses its longest answers, and nothing of what was done and right', () => {
    const many = { lessons: [{ key: 'm/long', exercises: Array.from({ length: 40 }, (_, index) => `e${index}`) }] };
    const full: Progress = {
      version: 1,
      lessons: {
        'm/long': {
          exercises: Object.fromEntries(
            many.lessons[0]!.exercises.map((id, index) => [id, state({ right: 1, of: 2, answer: 'a'.repeat(index < 20 ? 5 : 200) })]),
          ),
        },
      },
    };
    const text = writeSuspendData(full, many, 4096);
    expect(text.length).toBeLessThanOrEqual(4096);
    const read = readSuspendData(text, many).lessons['m/long']!.exercises;
    expect(read['e3']).toEqual(state({ right: 1, of: 2, answer: 'aaaaa' }));
    expect(read['e30']).toEqual(state({ right: 1, of: 2, answer: '' }));
  });
});

test('no two names of a list have the same code, and a name’s code does not depend on the others', () => {
  const names = Array.from({ length: 2000 }, (_, index) => `exercise-${index}`);
  const codes = codesOf(names);
  expect(new Set(codes).size).toBe(names.length);
  expect(codes.every((code) => /^[0-9a-z]{3}$/.test(code))).toBe(true);
  expect(codesOf(['x', 'badge'])[1]).toBe(codesOf(['badge'])[0]);
});

describe('the outcome', () => {
  test('is finished when each lesson is done, whatever was answered', () => {
    expect(outcomeOf(progress, shape).finished).toBe(false);
    const done = {
      version: 1 as const,
      lessons: Object.fromEntries(shape.lessons.map(({ key }) => [key, { done: '2027-03-10', exercises: {} }])),
    };
    expect(outcomeOf(done, shape)).toEqual({ finished: true, score: undefined });
  });
  test('counts parts that were right at the first go, of exercises that were answered', () => {
    expect(outcomeOf(progress, shape).score).toBeCloseTo(2 / 43);
  });
  test('does not count an exercise that the module no longer has', () => {
    expect(
      outcomeOf({ version: 1, lessons: { 'm/one': { exercises: { gone: state({ right: 1, of: 1 }) } } } }, shape).score,
    ).toBeUndefined();
  });
});

test.each([
  [0, '0000:00:00.00', 'PT0H0M0S'],
  [61_999, '0000:01:01.00', 'PT0H1M1S'],
  [36_000_000 + 5_000, '0010:00:05.00', 'PT10H0M5S'],
  [-5, '0000:00:00.00', 'PT0H0M0S'],
  [10_000 * 3_600_000, '9999:59:59.00', 'PT10000H0M0S'],
])('%i ms as %s and as %s', (milliseconds, in12, in2004) => {
  expect([sessionTime(milliseconds, '1.2'), sessionTime(milliseconds, '2004')]).toEqual([in12, in2004]);
});
