import { expect, test } from 'vitest';
import { answers, excerptAround, markWords, piecesOfExcerpt } from '../../../../src/domain/search/mark.ts';
import type { Piece } from '../../../../src/domain/search/types.ts';

/** Marked words in brackets. */
const show = (pieces: Piece[]) => pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

test('whole words are marked, accents and all', () => {
  expect(show(markWords('L’équipe et les équipes', (word) => word.startsWith('equip')))).toBe('L’[équipe] et les [équipes]');
  expect(show(markWords('<b>équipe</b>', (word) => word === 'equipe'))).toBe('<b>[équipe]</b>');
});

test('an excerpt stands where most different words are together, and says where it was cut', () => {
  const text = `photo ${'mot '.repeat(40)}droit à l’image, photo ${'suite '.repeat(40)}`;
  const shown = show(excerptAround(text, (word) => ['photo', 'image', 'droit'].includes(word), 12));
  expect(shown).toMatch(/^… mot mot mot mot \[droit\] à l’\[image\], \[photo\] suite .*…$/);
});

test('an excerpt of a short text is the text', () => {
  expect(show(excerptAround('Trois mots suffisent.', () => false))).toBe('Trois mots suffisent.');
  expect(excerptAround('', () => true)).toEqual([]);
});

test('Pagefind’s marks are drawn in to the word, and its escapes undone', () => {
  expect(show(piecesOfExcerpt('de <mark>l’entreprise,</mark> x &lt; y <mark>(réseau).</mark>'))).toBe(
    'de l’[entreprise], x < y ([réseau]).',
  );
  expect(show(piecesOfExcerpt('<mark>Aujourd’hui</mark> <mark>C++</mark>'))).toBe('[Aujourd’hui] [C]++');
});

test.each([
  ['partager', 'partage', true],
  ['cheval', 'chevaux', true],
  ['cha', 'charte', true],
  ['ia', 'ia', true],
  ['abord', 'ab', false],
  ['entrprise', 'entre', false],
])('%s is answered by %s: %s', (typed, marked, yes) => {
  expect(answers(typed, marked)).toBe(yes);
});
