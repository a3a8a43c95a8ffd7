import { expect, test } from 'vitest';
import { asideOf, openShelf, storageKey } from '../../../../src/client/lib/storage.ts';
import { Drafts } from '../../../../src/domain/writing/drafts.ts';

const place = { post: 'fibre', language: 'fr', network: 'x', voice: 'lived' };
const now = new Date('2026-11-22T10:00:00Z');

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

test('a draft is found again by post, language, network and voice, in another tab too', () => {
  const store = storage();
  new Drafts(openShelf('drafts', store)).keep(place, 'Mes mots', now);
  expect(new Drafts(openShelf('drafts', store)).find(place)).toEqual({ ...place, text: 'Mes mots', saved: '2026-11-22T10:00:00.000Z' });
  expect(new Drafts(openShelf('drafts', store)).find({ ...place, network: 'linkedin' })).toBeUndefined();
});

test('two tabs keep each other’s drafts', () => {
  const store = storage();
  const [one, two] = [new Drafts(openShelf('drafts', store)), new Drafts(openShelf('drafts', store))];
  one.keep(place, 'un', now);
  two.keep({ ...place, post: 'autre' }, 'deux', now);
  one.keep(place, 'un bis', now);
  expect(
    two
      .all()
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['deux', 'un bis']);
});

test('erasing leaves nothing behind, and can be undone', () => {
  const store = storage();
  const drafts = new Drafts(openShelf('drafts', store));
  drafts.keep(place, 'Mes mots', now);
  const erased = drafts.erase();
  expect(store.length).toBe(0);
  expect(drafts.all()).toEqual([]);
  drafts.restore(erased);
  expect(drafts.find(place)?.text).toBe('Mes mots');
});

test('a text that is the starting one again is no draft', () => {
  const store = storage();
  const drafts = new Drafts(openShelf('drafts', store));
  drafts.keep(place, 'Mes mots', now);
  drafts.keep(place, undefined, now);
  expect(store.length).toBe(0);
});

test('a browser that keeps nothing, or nonsense, does no harm', () => {
  const refusing = {
    getItem: () => '{not json',
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => undefined,
  };
  const drafts = new Drafts(openShelf('drafts', refusing));
  expect(() => drafts.keep(place, 'Mes mots', now)).not.toThrow();
  expect(new Drafts(openShelf('drafts', undefined)).all()).toEqual([]);
});

test('without a store a draft lives as long as the page', () => {
  const drafts = new Drafts(openShelf('drafts', undefined));
  drafts.keep(place, 'Mes mots', now);
  expect(drafts.find(place)?.text).toBe('Mes mots');
});

const whole = { ...place, text: 'Mes mots', saved: '2026-11-22T10:00:00.000Z' };

test.each([
  ['{"a":null}', 0],
  ['[]', 0],
  ['null', 0],
  ['{not json', 0],
  ['{"a":{"post":"x","text":3}}', 0],
  [JSON.stringify({ 'fibre fr x lived': { ...whole, saved: 'yesterday' } }), 0],
  [JSON.stringify({ 'fibre fr x lived': { ...whole, text: 'x'.repeat(200_000) } }), 0],
  [JSON.stringify({ '__proto__ x': whole, b: 7 }), 1],
])('what is no draft is set aside whole, and what is one stays: %s', (text, left) => {
  const store = storage();
  store.setItem(storageKey('drafts'), text);
  const drafts = new Drafts(openShelf('drafts', store));
  expect(drafts.all()).toHaveLength(left);
  expect(store.getItem(storageKey(asideOf('drafts')))).toBe(text);
  // The owner erases it; it does not come back.
  store.removeItem(storageKey(asideOf('drafts')));
  expect(drafts.all()).toHaveLength(left);
  expect(store.getItem(storageKey(asideOf('drafts')))).toBeNull();
});
