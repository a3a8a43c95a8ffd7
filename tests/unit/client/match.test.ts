import { expect, test } from 'vitest';
import { countValues, type Item, matches } from '../../../src/client/filter/match.ts';
import { words } from '../../../src/domain/text/words.ts';

const item = (text: string, values: Record<string, string[]>): Item => ({ text: ` ${words(text).join(' ')}`, values });
const awa = item('Awa Mbaye Dakar Sénégal audio français', { topic: ['audio', 'photo'], country: ['SN'] });
const jan = item('Jan Kowalczyk Łódź Pologne', { topic: ['audio'], country: ['PL'] });

test('words are found by their beginning, with or without accents', () => {
  expect(matches(jan, { words: words('lodz'), chosen: {} })).toBe(true);
  expect(matches(awa, { words: words('dak SENEG'), chosen: {} })).toBe(true);
  expect(matches(awa, { words: words('akar'), chosen: {} })).toBe(false);
});

test('choices in one facet add up, facets narrow one another', () => {
  expect(matches(awa, { words: [], chosen: { country: ['PL', 'SN'] } })).toBe(true);
  expect(matches(jan, { words: [], chosen: { country: ['PL'], topic: ['photo'] } })).toBe(false);
});

test('a facet counts what its other values would give', () => {
  const query = { words: [], chosen: { country: ['PL'], topic: [] } };
  expect(countValues([awa, jan], query, 'country')).toEqual(
    new Map([
      ['SN', 1],
      ['PL', 1],
    ]),
  );
  expect(countValues([awa, jan], query, 'topic')).toEqual(new Map([['audio', 1]]));
});
