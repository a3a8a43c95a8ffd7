import { expect, test } from 'vitest';
import { byLetterKey, letterLabel, letterOf } from '../../../../src/domain/directory/initial-letters.ts';
import { listPages, listPath, peopleLists } from '../../../../src/domain/directory/lists.ts';
import { placesByCountry } from '../../../../src/domain/directory/places.ts';
import { fairSelection, seedOf } from '../../../../src/domain/directory/shuffle.ts';
import { championCard } from '../../../../src/view-models/champion.ts';
import { context, manyPeople } from './people.ts';

const { topics, towns } = context('fr');
const cards = (language: string) =>
  manyPeople(1200, 3).map(({ id, data }) =>
    championCard(
      { id, data: { ...data, accounts: [], labelled: '2025-01-01', audience: 'internal' } },
      { language, defaultLanguage: 'fr', topics, towns },
    ),
  );
const people = cards('fr');

test.each([
  ['Əli Məmmədov', 'e'],
  ['Þórður', 't'],
  ['Ɗanladi', 'd'],
  ['Ħamrun', 'h'],
  ['Œuvrard', 'o'],
  ['Łucja', 'l'],
  ['Ørsted', 'o'],
  ['Đorđe', 'd'],
  ['Ŋgozi', 'n'],
  ['İpek', 'i'],
  ['Ɓala', 'b'],
  ['’t Hooft', 't'],
  ['Æsa', 'a'],
  ['ʿAlī', 'a'],
  ['ʻAna Kealoha', 'a'],
  ['ʼNdrangheta', 'n'],
])('“%s” stands under %s', (name, letter) => expect(letterOf(name)).toBe(letter));

test.each(['country', 'topic', 'letter'] as const)('every person is in a list by %s, once in each', (kind) => {
  const lists = peopleLists(people, 'fr').filter((list) => list.kind === kind);
  const rows = lists.flatMap((list) =>
    listPages(list).flatMap((page) => page.flatMap((group) => group.people.map(({ id }) => `${list.key} ${id}`))),
  );
  expect(rows).toHaveLength(new Set(rows).size);
  expect(new Set(rows.map((row) => row.split(' ')[1])).size).toBe(people.length);
});

test('pages hold a hundred people, under headings in order', () => {
  const france = peopleLists(people, 'fr').find(({ key }) => key === 'fr')!;
  const pages = listPages(france);
  expect(pages.slice(0, -1).map((page) => page.reduce((sum, group) => sum + group.people.length, 0))).toEqual(
    pages.slice(0, -1).map(() => 100),
  );
  const towns = pages.flatMap((page) => page.map(({ heading }) => heading!));
  expect(towns).toEqual([...towns].sort(new Intl.Collator('fr', { sensitivity: 'base' }).compare));
});

test('the lists and their numbers of pages are the same in every language', () => {
  const shape = (language: string) =>
    peopleLists(cards(language), language)
      .map((list) => [listPath(list.kind, list.key), listPages(list).length])
      .sort();
  expect(shape('en')).toEqual(shape('fr'));
});

test.each([
  ['Élodie', 'e'],
  ['Łukasz Żak', 'l'],
  ['Øystein', 'o'],
  ['Ægir', 'a'],
  ['İpek', 'i'],
  ['’t Hooft', 't'],
  ['Ольга', 'cyrl'],
  ['王小明', 'hani'],
  ['佐藤', 'hani'],
  ['さくら', 'jpan'],
  ['김민준', 'hang'],
  ['محمد', 'arab'],
  ['Ώρα', 'grek'],
  ['Þóra', 't'],
  ['42', 'other'],
])('%s', (name, letter) => expect(letterOf(name)).toBe(letter));

test('letters, then scripts by their names, then the rest', () => {
  expect(['other', 'cyrl', 'b', 'arab', 'a'].sort(byLetterKey)).toEqual(['a', 'b', 'arab', 'cyrl', 'other']);
  expect([letterLabel('a', 'fr'), letterLabel('arab', 'fr'), letterLabel('cyrl', 'en'), letterLabel('other', 'en')]).toEqual([
    'A',
    'Arabe',
    'Cyrillic',
    undefined,
  ]);
});

test('open places: those who are ready and those who seek, by country', () => {
  const places = placesByCountry(people, 'fr');
  expect(places.flatMap(({ ready }) => ready)).toHaveLength(people.filter(({ sponsoring }) => sponsoring).length);
  expect(places.flatMap(({ seeking }) => seeking)).toHaveLength(people.filter(({ seeking }) => seeking).length);
  expect(places.map(({ country }) => country)).toEqual([...places.map(({ country }) => country)].sort(new Intl.Collator('fr').compare));
});

test('the people of the first page change with the day, and not within it', () => {
  const first = (day: string) => fairSelection(people, seedOf(day), 24).map(({ id }) => id);
  expect(first('2026-11-22')).toEqual(first('2026-11-22'));
  expect(first('2026-11-22')).not.toEqual(first('2026-11-23'));
  expect(new Set(first('2026-11-22')).size).toBe(24);
});
