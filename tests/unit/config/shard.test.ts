import { describe, expect, test } from 'vitest';
import { isInShard, parseShard } from '../../../src/config/shard.ts';

test('a share is read, and nothing else is', () => {
  expect(parseShard('2/4')).toEqual({ index: 2, of: 4 });
  expect(parseShard('1/1')).toEqual({ index: 1, of: 1 });
  for (const wrong of ['0/3', '4/3', 'x/y', '1/0', '1', '', '1/2/3', '-1/2', '1.5/2', '01/2', ' 1/2', '1/99999'])
    expect(parseShard(wrong), wrong).toBeUndefined();
});

describe('addresses fall to shares', () => {
  const paths = Array.from({ length: 2000 }, (_none, index) => `/fr/champions/person-${index}/`);
  test.each([2, 3, 5])('each to one of %i, none much larger than another', (of) => {
    const sizes = Array.from({ length: of }, (_none, at) => paths.filter((path) => isInShard(path, { index: at + 1, of })).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(paths.length);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.2);
  });
  test('all of them where there are no shares', () => {
    expect(paths.every((path) => isInShard(path, undefined))).toBe(true);
  });
});
