import { describe, expect, test } from 'vitest';
import { byLetter } from '../../../src/view-models/by-letter.ts';
import { countFacet } from '../../../src/view-models/facet.ts';
import { highlightRuns, ofTheDay } from '../../../src/view-models/home.ts';
import { readingMinutes } from '../../../src/domain/text/reading-time.ts';

test('a headline’s starred words are lit', () => {
  expect(highlightRuns('Votre voix porte *plus loin* que la nôtre.')).toEqual([
    { text: 'Votre voix porte ', lit: false },
    { text: 'plus loin', lit: true },
    { text: ' que la nôtre.', lit: false },
  ]);
  expect(highlightRuns('Plain')).toEqual([{ text: 'Plain', lit: false }]);
});

describe('ofTheDay', () => {
  const people = ['a', 'b', 'c', 'd', 'e'];
  test('is the same all day, and others the next day', () => {
    expect(ofTheDay(people, '2027-03-10', 2)).toEqual(ofTheDay(people, '2027-03-10', 2));
    expect(ofTheDay(people, '2027-03-11', 2)).not.toEqual(ofTheDay(people, '2027-03-10', 2));
  });
  test('shows everybody as often over time', () => {
    const seen = Array.from({ length: 10 }, (_, day) => ofTheDay(people, `2027-03-${10 + day}`, 2)).flat();
    expect(people.map((person) => seen.filter((one) => one === person).length)).toEqual([4, 4, 4, 4, 4]);
  });
  test('shows all when there are few', () => expect(ofTheDay(['a'], '2027-03-10', 3)).toEqual(['a']));
});

test('reading time counts words, not markup nor addresses, and is at least a minute', () => {
  expect(readingMinutes('Two words', 'en')).toBe(1);
  expect(readingMinutes(`${'mot '.repeat(630)}[lien](https://example.org/${'x/'.repeat(900)}) <Callout kind="tip">`, 'fr')).toBe(3);
  // Where words are not set apart by spaces they are found all the same: some 700 words each.
  expect(readingMinutes('私は毎日会社で働いています。'.repeat(70), 'ja')).toBe(3);
  expect(readingMinutes('我每天在公司工作。'.repeat(120), 'zh-Hans')).toBe(3);
  expect(readingMinutes('ฉันทำงานที่บริษัททุกวัน'.repeat(120), 'th')).toBe(3);
});

test('titles stand under their letter without its accent, the rest under #', () => {
  const titles = ['Écrire', 'Abri', 'élan', '30 questions', '« Bonjour »'].map((title) => ({ title }));
  expect(byLetter(titles, 'fr').map(({ letter, items }) => [letter, items.map(({ title }) => title)])).toEqual([
    ['#', ['30 questions']],
    ['A', ['Abri']],
    ['B', ['« Bonjour »']],
    ['E', ['Écrire', 'élan']],
  ]);
});

test('facets count each value, the most frequent first', () => {
  const value = (id: string) => ({ value: id, label: id.toUpperCase() });
  expect(countFacet([value('b'), value('a'), value('b'), value('c')], 'en')).toEqual([
    { value: 'b', label: 'B', count: 2 },
    { value: 'a', label: 'A', count: 1 },
    { value: 'c', label: 'C', count: 1 },
  ]);
});
