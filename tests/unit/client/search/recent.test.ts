import { beforeEach, expect, test } from 'vitest';
import { openShelf, storageKey } from '../../../../src/client/lib/storage.ts';
import { recentPages } from '../../../../src/client/search/recent.ts';

const stored = new Map<string, string>();
const store = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
};
const shelf = () => openShelf('search.recent.fr', store);
const root = new URL('https://intra.example/a/');
beforeEach(() => stored.clear());

test('the last page comes first, once, and only five are kept', () => {
  const recent = recentPages(shelf(), root);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) recent.remember(`${root.href}fr/${name}.html#part`, name);
  expect(recent.list().map((page) => page.url)).toEqual(['fr/b.html', 'fr/f.html', 'fr/e.html', 'fr/d.html', 'fr/c.html']);
});

test('a page elsewhere is not remembered', () => {
  const recent = recentPages(shelf(), root);
  recent.remember('https://intra.example/other/a.html', 'a');
  expect(recent.list()).toEqual([]);
});

test('forgetting leaves nothing behind', () => {
  const recent = recentPages(shelf(), root);
  recent.remember(`${root.href}fr/a.html`, 'a');
  recent.forget();
  expect(recent.list()).toEqual([]);
  expect(stored.size).toBe(0);
});

test('a store that is forbidden, or holds something else, is borne', () => {
  const refuse = () => {
    throw new Error('denied');
  };
  const forbidden = recentPages(openShelf('search.recent.fr', { getItem: refuse, setItem: refuse, removeItem: refuse }), root);
  expect(forbidden.list()).toEqual([]);
  expect(() => {
    forbidden.remember(`${root.href}a.html`, 'a');
    forbidden.forget();
  }).not.toThrow();
  for (const value of ['no json', '{"a":1}', '[1, null, {"url": 3}]']) {
    stored.set(storageKey('search.recent.fr'), value);
    expect(recentPages(shelf(), root).list()).toEqual([]);
  }
});

test('an address that leads out of the site is dropped, never shown', () => {
  for (const url of ['javascript:alert(1)', '//evil.example/', 'https://evil.example/', '../b/x.html', 'http://[']) {
    const pages = JSON.stringify([
      { url, title: 'x' },
      { url: 'fr/a.html', title: 'a' },
    ]);
    stored.set(storageKey('search.recent.fr'), pages);
    expect(recentPages(shelf(), root).list(), url).toEqual([{ url: 'fr/a.html', title: 'a' }]);
    expect(stored.get(storageKey('search.recent.fr'))).toBe('[{"url":"fr/a.html","title":"a"}]');
  }
});
