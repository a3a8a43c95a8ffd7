import { beforeEach, expect, test } from 'vitest';
import { recentPages } from '../../../../src/client/search/recent.ts';

const stored = new Map<string, string>();
const store = () => ({
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
});
const root = new URL('https://intra.example/a/');
beforeEach(() => stored.clear());

test('the last page comes first, once, and only five are kept', () => {
  const recent = recentPages(store, root, 'fr');
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) recent.remember(`${root.href}fr/${name}.html#part`, name);
  expect(recent.list().map((page) => page.url)).toEqual(['fr/b.html', 'fr/f.html', 'fr/e.html', 'fr/d.html', 'fr/c.html']);
});

test('two sites of one host, and two languages, do not share', () => {
  recentPages(store, root, 'fr').remember(`${root.href}fr/a.html`, 'a');
  expect(recentPages(store, new URL('https://intra.example/b/'), 'fr').list()).toEqual([]);
  expect(recentPages(store, root, 'en').list()).toEqual([]);
});

test('a page elsewhere is not remembered', () => {
  const recent = recentPages(store, root, 'fr');
  recent.remember('https://intra.example/other/a.html', 'a');
  expect(recent.list()).toEqual([]);
});

test('forgetting leaves nothing behind', () => {
  const recent = recentPages(store, root, 'fr');
  recent.remember(`${root.href}fr/a.html`, 'a');
  recent.forget();
  expect(recent.list()).toEqual([]);
  expect(stored.size).toBe(0);
});

test('a store that is forbidden, or holds something else, is borne', () => {
  const forbidden = recentPages(
    () => {
      throw new Error('denied');
    },
    root,
    'fr',
  );
  expect(forbidden.list()).toEqual([]);
  expect(() => {
    forbidden.remember(`${root.href}a.html`, 'a');
    forbidden.forget();
  }).not.toThrow();
  for (const value of ['no json', '{"a":1}', '[1, null, {"url": 3}]']) {
    stored.set('flambeau.search.recent:/a/fr', value);
    expect(recentPages(store, root, 'fr').list()).toEqual([]);
  }
});
