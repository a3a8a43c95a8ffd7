import { expect, test } from 'vitest';
import { compare, settle } from '../../../src/domain/translation/compare.ts';
import { factsOf } from '../../../src/domain/translation/facts.ts';
import { markOf, readRecord, writeRecord } from '../../../src/domain/translation/record.ts';

const marks = (...blocks: string[]) => blocks.map((block) => markOf(block, 'fr'));
const states = (then: string[], now: string[]) => compare(marks(...then), marks(...now));

test.each([
  ['a number', 'Répondez en 2 heures.', 'Répondez en 3 heures.', true],
  ['a word of a rule', 'Vous pouvez le nommer.', 'Vous devez le nommer.', true],
  ['a negation', 'Nommez le client.', 'Ne nommez pas le client.', true],
  ['a day', 'Le jeudi 12 mars.', 'Le mardi 12 mars.', true],
  ['a month', 'Avant le 3 mars.', 'Avant le 3 avril.', true],
  ['a link', 'Voir [la charte](/guide/charter/).', 'Voir [la charte](/guide/doubt/).', true],
  ['a component’s target', '<ChampionLink id="awa" />', '<ChampionLink id="jan" />', true],
  ['an address', 'https://a.example/1', 'https://a.example/2', true],
  ['other words', 'Une page pour publier tranquille.', 'Une page pour publier l’esprit léger.', false],
  ['the words of a link', 'Voir [la charte](/guide/charter/).', 'Lire [notre charte](/guide/charter/).', false],
  ['spaces in a number', 'Les 12 000 clients', 'Les 12\u202F000 clients', false],
])('%s', (_what, before, after, differs) => {
  expect(factsOf(before, 'fr').replaceAll(' ', '') !== factsOf(after, 'fr').replaceAll(' ', '')).toBe(differs);
});

test('English rules count in English, and a language without a list keeps numbers and links', () => {
  expect(factsOf('You must never do it before 9 a.m.', 'en')).toBe('9 before must never');
  expect(factsOf('Du musst nie vor 9 Uhr', 'de')).toBe('9');
});

test('how lines are broken, and where a paragraph stands, is no change', () => {
  const { blocks, gone } = states(['un deux\ntrois', 'quatre', 'cinq', 'six'], ['cinq', 'un deux trois', 'six', 'quatre']);
  expect(blocks.map(({ state }) => state)).toEqual(['same', 'same', 'same', 'same']);
  expect(gone).toEqual([]);
});

test('a changed paragraph, a new one and one that is gone are told apart, with what changed', () => {
  const { blocks, gone } = states(
    ['Titre', 'Répondez en 2 heures.', 'Des mots.', 'Jamais de prix.', 'Fin'],
    ['Titre', 'Répondez en 4 heures.', 'D’autres mots.', 'Fin', 'Encore.'],
  );
  expect(blocks.map(({ state }) => state)).toEqual(['same', 'facts', 'reworded', 'same', 'added']);
  expect(gone.map(({ after, mark }) => [after, mark.facts !== undefined])).toEqual([[3, true]]);
});

test('settling one block leaves the others open; settling all makes a record of now', () => {
  const then = marks('Titre', 'En 2 heures.', 'Jamais de prix.', 'Des mots.');
  const now = marks('Titre', 'En 4 heures.', 'Des mots.', 'Le 3 mars.');
  const one = settle(now, compare(then, now), new Set([2]));
  const after = compare(one, now);
  expect(after.blocks.map(({ state }) => state)).toEqual(['same', 'same', 'same', 'added']);
  expect(after.gone).toEqual([]);
  const last = settle(now, compare(then, now), new Set([4]));
  expect(compare(last, now).blocks.map(({ state }) => state)).toEqual(['same', 'facts', 'same', 'same']);
  expect(settle(now, compare(then, now))).toEqual(now);
});

test('the same words twice are two blocks', () => {
  const { blocks, gone } = states(['Bon.', 'Bon.', 'Fin'], ['Bon.', 'Fin']);
  expect(blocks.map(({ state }) => state)).toEqual(['same', 'same']);
  expect(gone).toHaveLength(1);
});

test('a record is read as it was written', () => {
  const record = { from: 'fr', marks: marks('Titre', 'En 2 heures.') };
  expect(readRecord(writeRecord(record))).toEqual(record);
  expect(readRecord('')).toBeUndefined();
  expect(readRecord(undefined)).toBeUndefined();
});
