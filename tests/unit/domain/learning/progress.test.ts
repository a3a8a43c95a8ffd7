import { describe, expect, test } from 'vitest';
import { readProgress } from '../../../../src/domain/learning/progress-data.ts';
import { mergeProgress, progressFile, readProgressFile } from '../../../../src/domain/learning/progress-file.ts';
import type { ExerciseState, Progress } from '../../../../src/domain/learning/progress.ts';
import { openShelf, type Store, storageKey } from '../../../../src/client/lib/storage.ts';
import { createStore } from '../../../../src/client/learning/store.ts';

const state = (more: Partial<ExerciseState> = {}): ExerciseState => ({ on: '2026-11-20', done: true, answer: '0', ...more });
const one = (exercise: ExerciseState, done?: string): Progress => ({
  version: 1,
  lessons: { 'first-post/write-it': { ...(done && { done }), exercises: { quiz: exercise } } },
});

function storage(refuses = false) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem(key: string, value: string) {
      if (refuses) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const storeIn = (own: Store | undefined) => createStore(openShelf('progress', own), openShelf('progress.probe', own));

describe('the store', () => {
  test('keeps what is done, and nothing before that', () => {
    const own = storage();
    const store = storeIn(own);
    expect([store.read(), own.kept.size, store.persistent]).toEqual([{ version: 1, lessons: {} }, 0, true]);
    store.update((progress) => (progress.lessons['a/b'] = { exercises: { q: state() } }));
    expect(JSON.parse(own.kept.get(storageKey('progress'))!)).toEqual({ version: 1, lessons: { 'a/b': { exercises: { q: state() } } } });
    expect(storeIn(own).read().lessons['a/b']?.exercises['q']).toEqual(state());
  });
  test('adds to what another tab wrote meanwhile', () => {
    const own = storage();
    const [tab, other] = [storeIn(own), storeIn(own)];
    tab.update(({ lessons }) => (lessons['a/b'] = { exercises: {} }));
    other.update(({ lessons }) => (lessons['c/d'] = { exercises: {} }));
    tab.update(({ lessons }) => (lessons['e/f'] = { exercises: {} }));
    expect(Object.keys(storeIn(own).read().lessons)).toEqual(['a/b', 'c/d', 'e/f']);
  });
  test.each([
    ['refuses to write', storage(true)],
    ['is not there', undefined],
  ])('where the browser’s own %s, lasts as long as the page and says so', (_, own) => {
    const store = storeIn(own);
    store.update(({ lessons }) => (lessons['a/b'] = { exercises: {} }));
    store.update(({ lessons }) => (lessons['c/d'] = { exercises: {} }));
    expect(Object.keys(store.read().lessons)).toEqual(['a/b', 'c/d']);
    expect(store.persistent).toBe(false);
  });
  test('begins again from what cannot be read', () => {
    const own = storage();
    own.kept.set(storageKey('progress'), '{"version":1,');
    const store = storeIn(own);
    expect(store.read()).toEqual({ version: 1, lessons: {} });
    store.update(({ lessons }) => (lessons['a/b'] = { exercises: {} }));
    expect(Object.keys(storeIn(own).read().lessons)).toEqual(['a/b']);
  });
});

describe('a file', () => {
  test('comes back as it was saved', () => {
    const progress = one(state({ right: 1, of: 2, typed: 'Mes mots, à moi : « ça »' }), '2026-11-21');
    expect(readProgressFile(progressFile(progress))).toEqual(progress);
  });
  test.each([
    ['is a picture', '\u0089PNG', 'foreign'],
    ['is another JSON', '[{"post":"x"}]', 'foreign'],
    ['is null', 'null', 'foreign'],
    ['comes from a newer site', '{"version":2,"lessons":{}}', 'newer'],
    ['has a lesson that no site has', '{"version":1,"lessons":{"__proto__x":{"exercises":{}}}}', 'damaged'],
    ['has an answer that is too long', JSON.stringify(one(state({ answer: 'a'.repeat(201) }))), 'damaged'],
    ['has a day that there is not', JSON.stringify(one(state({ on: '2026-13-40' }))), 'damaged'],
    ['has an exercise that is a number', '{"version":1,"lessons":{"a/b":{"exercises":{"q":3}}}}', 'damaged'],
  ])('that %s is refused', (_, text, why) => expect(readProgressFile(text)).toBe(why));
  test('cannot reach the prototype of anything', () => {
    const read = readProgress(
      JSON.parse(
        '{"version":1,"lessons":{"__proto__":{"exercises":{"q":{}}},"a/b":{"exercises":{"__proto__":{"on":"2026-11-20","done":true,"answer":""}}}}}',
      ),
    );
    expect(read?.dropped).toBe(2);
    expect(Object.getPrototypeOf(read?.value.lessons)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['on']).toBeUndefined();
  });
  test('counts that make no sense are left out', () => {
    expect(readProgressFile(JSON.stringify(one(state({ right: 3, of: 2 }))))).toEqual(one(state()));
  });
});

describe('two machines’ progress in one', () => {
  const merged = (own: Progress, other: Progress) => {
    mergeProgress(own, other);
    return own.lessons['first-post/write-it'];
  };
  test('the later answer stays, with the first go of the earlier one', () => {
    const earlier = state({ on: '2026-11-01', answer: '1', right: 0, of: 1 });
    const later = state({ on: '2026-11-09', answer: '0', right: 1, of: 1 });
    const result = { exercises: { quiz: { ...later, right: 0 } } };
    expect(merged(one(earlier), one(later))).toEqual(result);
    expect(merged(one(later), one(earlier))).toEqual(result);
  });
  test('what is done in one is done, on the earlier day', () => {
    expect(merged(one(state({ done: false })), one(state(), '2026-11-09'))).toEqual({ done: '2026-11-09', exercises: { quiz: state() } });
    expect(merged(one(state(), '2026-11-01'), one(state(), '2026-11-09'))?.done).toBe('2026-11-01');
  });
  test('what was typed is not lost to an answer without words', () => {
    expect(merged(one(state({ typed: 'Mes mots' })), one(state({ on: '2026-11-22' })))?.exercises['quiz']?.typed).toBe('Mes mots');
  });
  test('lessons and exercises of both are there', () => {
    const own: Progress = { version: 1, lessons: { 'a/b': { exercises: { x: state() } } } };
    mergeProgress(own, { version: 1, lessons: { 'a/b': { exercises: { y: state() } }, 'c/d': { exercises: {} } } });
    expect([Object.keys(own.lessons), Object.keys(own.lessons['a/b']!.exercises)]).toEqual([
      ['a/b', 'c/d'],
      ['x', 'y'],
    ]);
  });
});
