import { expect, test } from 'vitest';
import { recall, remember, storageKey } from '../../../../src/client/lib/storage.ts';

test('two sites of one host never meet under one key', () => {
  const keys = ['/', '/a/', '/a/b/', '/a%20b/', '/a:drafts/'].flatMap((path) =>
    ['drafts', 'b/:drafts'].map((name) => storageKey(name, path)),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(storageKey('drafts', '/intranet/')).toBe('flambeau:/intranet/:drafts');
});

test('a browser that refuses is borne, and said', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const store = { getItem: refuse, setItem: refuse, removeItem: refuse };
  expect([recall('network', store), remember('network', 'x', store), remember('network', undefined, store)]).toEqual([null, false, false]);
});
