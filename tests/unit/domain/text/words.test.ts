import { expect, test } from 'vitest';
import { fold, normalizeQuery, straightenApostrophes, tokens, words } from '../../../../src/domain/text/words.ts';

test('accents, strokes, case and ligatures do not count', () => {
  expect(fold('Cœur d’Élève')).toBe('coeur d’eleve');
  expect(words('L’ÉQUIPE, à Łódź : 5G')).toEqual(['l', 'equipe', 'a', 'lodz', '5g']);
});

test('tokens give the whole text back', () => {
  const text = '« L’image » de 2027, moi-même…';
  expect(
    tokens(text)
      .map((token) => token.text)
      .join(''),
  ).toBe(text);
  expect(
    tokens(text)
      .filter((token) => token.isWord)
      .map((token) => token.text),
  ).toEqual(['L', 'image', 'de', '2027', 'moi', 'même']);
});

test.each([
  ['l’image', 'image'],
  ["qu'il d'Orvane", 'il Orvane'],
  ['aujourd’hui', 'aujourd’hui'],
  ["people's", "people's"],
  ['  droit   à l’image ', 'droit à image'],
  ['« charte »', '" charte "'],
])('the query %j looks for %j', (typed, meant) => {
  expect(normalizeQuery(typed, 'fr')).toBe(meant);
});

test('the ligature that keyboards lack is put in, in French only', () => {
  expect(normalizeQuery('coeur soeur oeil coefficient', 'fr-CA')).toBe('cœur sœur œil coefficient');
  expect(normalizeQuery('manoeuvre', 'en')).toBe('manoeuvre');
});

test('only apostrophes inside words are straightened', () => {
  expect(straightenApostrophes('l’art des ‘autres’')).toBe("l'art des ‘autres’");
});
