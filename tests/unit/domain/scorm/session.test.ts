import { afterEach, describe, expect, test, vi } from 'vitest';
import { noProgress } from '../../../../src/domain/learning/progress-data.ts';
import type { Progress } from '../../../../src/domain/learning/progress.ts';
import { dialectOf } from '../../../../src/domain/scorm/dialect.ts';
import { paced } from '../../../../src/domain/scorm/paced.ts';
import { createRuntime } from '../../../../src/domain/scorm/runtime.ts';
import { openSession } from '../../../../src/domain/scorm/session.ts';
import type { ScormVersion } from '../../../../src/domain/scorm/types.ts';

const shape = {
  lessons: [
    { key: 'm/one', exercises: ['quiz'] },
    { key: 'm/two', exercises: [] },
  ],
};
const answered = (right: number): Progress => ({
  version: 1,
  lessons: { 'm/one': { exercises: { quiz: { on: '2027-03-10', done: true, answer: '1', right, of: 3 } } } },
});
const finished = (): Progress => ({
  version: 1,
  lessons: { 'm/one': { done: '2027-03-10', exercises: {} }, 'm/two': { done: '2027-03-10', exercises: {} } },
});

/** A platform of either standard that notes what it hears. */
function platform(
  version: ScormVersion,
  values: Record<string, string> = {},
  refuses: (call: string, element?: string) => boolean = () => false,
) {
  const dialect = dialectOf(version);
  const heard: string[] = [];
  const api = Object.fromEntries(
    Object.values(dialect.calls).map((call) => [
      call,
      (element: string, value?: string) => {
        heard.push([call, element, value].filter((part) => part !== undefined && part !== '').join(' '));
        if (refuses(call, element)) return 'false';
        if (call === dialect.calls.get) return values[element] ?? '';
        if (call === dialect.calls.set) values[element] = value!;
        return 'true';
      },
    ]),
  );
  let time = 0;
  const open = () => openSession(createRuntime(api, dialect), dialect, shape, () => time);
  return { dialect, heard, values, open, wait: (seconds: number) => (time += seconds * 1000) };
}

describe.each(['1.2', '2004'] as const)('SCORM %s', (version) => {
  test('a platform whose sitting has begun already is a platform; one that fails is none', () => {
    const answering = (code: string) => {
      const dialect = dialectOf(version);
      const { initialize, lastError } = dialect.calls;
      const api = Object.fromEntries(
        Object.values(dialect.calls).map((call) => [call, () => (call === initialize ? 'false' : call === lastError ? code : 'true')]),
      );
      return openSession(createRuntime(api, dialect), dialect, shape, () => 0)?.writes;
    };
    expect(answering(version === '1.2' ? '101' : '103')).toBe(true);
    expect(answering('102')).toBeUndefined();
    expect(answering('')).toBeUndefined();
  });
  test('a first sitting says that it has begun, and how to come back', () => {
    const { open, values, dialect, heard, wait } = platform(version);
    const session = open()!;
    expect(session).toMatchObject({ writes: true, progress: noProgress(), location: '' });
    wait(65);
    expect(session.save(answered(2), 'view-one')).toBe(true);
    expect(values).toMatchObject({
      [dialect.status]: 'incomplete',
      [dialect.exit]: 'suspend',
      [dialect.location]: 'view-one',
      [dialect.score.raw]: '67',
      [dialect.score.min]: '0',
      [dialect.score.max]: '100',
    });
    expect(values[dialect.sessionTime]).toMatch(version === '1.2' ? '0000:01:05.00' : 'PT0H1M5S');
    if (version === '2004') expect(values['cmi.score.scaled']).toBe('0.6666667');
    expect(heard.at(-1)).toBe(dialect.calls.commit);
  });

  test('the next sitting finds what was done and where', () => {
    const first = platform(version);
    first.open()!.leave(answered(2), 'view-one');
    expect(first.heard.at(-1)).toBe(first.dialect.calls.terminate);
    expect(platform(version, first.values).open()).toMatchObject({ progress: answered(2), location: 'view-one' });
  });

  test('the end: completed, over, and no score where nothing is counted', () => {
    const { open, values, dialect } = platform(version);
    open()!.leave(finished(), 'view-end');
    expect(values[dialect.status]).toBe('completed');
    expect(values[dialect.exit]).toBe(version === '1.2' ? '' : 'normal');
    expect(Object.keys(values).filter((name) => name.includes('score') || name.includes('success'))).toEqual([]);
  });

  test('what was completed stays so, in the same sitting and in another', () => {
    const { open, values, dialect } = platform(version);
    const session = open()!;
    session.save(finished(), 'view-end');
    session.leave(answered(3), 'view-one');
    expect(values[dialect.status]).toBe('completed');
    const again = platform(version, values);
    again.open()!.save(answered(3), 'view-one');
    expect(again.values[dialect.status]).toBe('completed');
    expect(again.heard.filter((line) => line.includes(dialect.calls.set) && line.includes(dialect.status))).toEqual([]);
  });

  test.each(['browse', 'review', 'Review '])('nothing is told in the mode “%s”', (mode) => {
    const { open, heard, dialect } = platform(version, { [dialectOf(version).mode]: mode });
    const session = open()!;
    expect(session.writes).toBe(false);
    session.save(answered(1), 'view-one');
    session.leave(answered(1), 'view-one');
    expect(heard.filter((line) => line.startsWith(dialect.calls.set) || line.startsWith(dialect.calls.commit))).toEqual([]);
    expect(heard.at(-1)).toBe(dialect.calls.terminate);
  });

  test.each(['', 'normal', 'undefined', 'whatever'])('the mode “%s” means that the module is taken', (mode) => {
    expect(platform(version, { [dialectOf(version).mode]: mode }).open()!.writes).toBe(true);
  });

  test('only what changed is told again; what was refused is offered again', () => {
    let refuse = true;
    const { open, heard, dialect } = platform(
      version,
      {},
      (call, element) => refuse && call === dialectOf(version).calls.set && element === 'cmi.suspend_data',
    );
    const session = open()!;
    expect(session.save(answered(1), 'view-one')).toBe(false);
    refuse = false;
    heard.length = 0;
    expect(session.save(answered(1), 'view-one')).toBe(true);
    expect(heard.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      `${dialect.calls.set} cmi.suspend_data`,
      dialect.calls.commit,
    ]);
  });

  test('a sitting ends once', () => {
    const { open, heard } = platform(version);
    const session = open()!;
    session.leave(answered(1), 'view-one');
    const count = heard.length;
    session.leave(answered(2), 'view-two');
    session.save(answered(2), 'view-two');
    expect(heard).toHaveLength(count);
  });

  test('a platform that does not begin gives no session', () => {
    expect(platform(version, {}, (call) => call === dialectOf(version).calls.initialize).open()).toBeUndefined();
  });
});

test('a platform that throws, lacks a method or answers with booleans does no harm', () => {
  const dialect = dialectOf('1.2');
  const runtime = createRuntime(
    {
      LMSInitialize: () => true,
      LMSGetValue: () => undefined,
      LMSSetValue: () => {
        throw new Error('gone');
      },
      LMSCommit: () => false,
    },
    dialect,
  );
  expect([runtime.initialize(), runtime.get('x'), runtime.set('x', 'y'), runtime.commit(), runtime.terminate()]).toEqual([
    true,
    '',
    false,
    false,
    false,
  ]);
});

test('a method finds its own object', () => {
  const api = {
    value: 'kept',
    LMSGetValue(this: { value: string }) {
      return this.value;
    },
  };
  expect(createRuntime(api, dialectOf('1.2')).get('x')).toBe('kept');
});

describe('a paced task', () => {
  afterEach(() => vi.useRealTimers());
  test('runs at once, then once for all that was asked in the pause', () => {
    vi.useFakeTimers();
    const task = vi.fn();
    const pace = paced(task, 3000);
    pace.ask();
    expect(task).toHaveBeenCalledTimes(1);
    pace.ask();
    pace.ask();
    vi.advanceTimersByTime(2999);
    expect(task).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(task).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(60_000);
    expect(task).toHaveBeenCalledTimes(2);
    pace.ask();
    expect(task).toHaveBeenCalledTimes(3);
    pace.now();
    expect(task).toHaveBeenCalledTimes(4);
  });
});
