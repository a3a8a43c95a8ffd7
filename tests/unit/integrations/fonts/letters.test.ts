import { expect, test } from 'vitest';
import { codePoints, LATIN, partedLetters, rangesOf } from '../../../../src/integrations/fonts/letters.ts';

test('ranges are read and written', () => {
  expect(codePoints('U+41-43, U+E9')).toEqual([0x41, 0x42, 0x43, 0xe9]);
  expect(rangesOf([0xe9, 0x43, 0x41, 0x42, 0x41])).toBe('U+41-43, U+E9');
});

test('every letter is in one of the two files', () => {
  const all = codePoints(LATIN);
  const { likely, others } = partedLetters('Où ? À Noël, çà et là : œuvre.');
  expect([...likely, ...others].sort((a, b) => a - b)).toEqual(all);
  expect(likely.filter((point) => others.includes(point))).toEqual([]);
});

test('likely are ASCII, signs of all languages, and the letters of the words, small and capital', () => {
  const { likely, others } = partedLetters('Où ? Noël, œuvre.');
  const has = (points: number[], text: string) => [...text].every((letter) => points.includes(letter.codePointAt(0)!));
  expect(has(likely, 'Az9~«»’–…\u00a0\u202f€ùÙëËœŒ\n')).toBe(true);
  expect(has(others, 'ñßåØ')).toBe(true);
});
