import { describe, expect, it, test } from 'vitest';
import { lineBreaker } from '../../../src/share-images/break-lines.ts';
import { piecesOf } from '../../../src/share-images/pieces.ts';

/** Letters one em wide, at a size of one pixel: widths are numbers of letters. */
function set(text: string, limits: number[]): string[] | undefined {
  const pieces = piecesOf(text).map((piece) => ({ ...piece, width: piece.text.length }));
  return lineBreaker(pieces, 1, { space: 1, hyphen: 1 })(limits)?.map((line) => line.text);
}

describe('lineBreaker', () => {
  it('makes lines alike instead of filling the first', () => {
    expect(set('aaaa bbbb cccc dddd', [15, 15])).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  it('does not leave a short word or a number at a line’s end when it can help it', () => {
    expect(set('réparer la grosse box', [13, 13])).toEqual(['réparer', 'la grosse box']);
    expect(set('on recrute 40 techniciens', [14, 14])).toEqual(['on recrute', '40 techniciens']);
  });

  it('keeps each line within its own limit', () => {
    expect(set('aa bb cc dd', [8, 2])).toEqual(['aa bb cc', 'dd']);
    expect(set('aa bb cc dd', [2, 8])).toEqual(['aa', 'bb cc dd']);
  });

  it('counts the hyphen of a divided word', () => {
    expect(set('Nach\u00ADhaltig', [5, 6])).toEqual(['Nach-', 'haltig']);
    expect(set('Nach\u00ADhaltig', [4, 6])).toBeUndefined();
    expect(set('Nach\u00ADhaltig', [10])).toEqual(['Nachhaltig']);
  });

  it('says when the text does not fit, or is too short for that many lines', () => {
    expect(set('aaaaaaaaaaa', [10])).toBeUndefined();
    expect(set('aaa', [10, 10])).toBeUndefined();
  });
});

test('asked for several numbers of lines, in any order, it says the same as one that is asked once', () => {
  const pieces = Array.from({ length: 40 }, (_, index) => ({
    text: 'x'.repeat(1 + ((index * 7) % 5)),
    width: 1 + ((index * 7) % 5),
    spaced: true,
    hyphen: false,
  }));
  const joints = { space: 1, hyphen: 1 };
  const asked = lineBreaker(pieces, 1, joints);
  const limits = (count: number, narrow: number) => Array.from({ length: count }, (_, index) => (index < narrow ? 20 : 33));
  let found = 0;
  for (const narrow of [0, 3, 1])
    for (const count of [9, 4, 5, 6, 8, 7]) {
      const once = lineBreaker(pieces, 1, joints)(limits(count, narrow));
      expect(asked(limits(count, narrow))).toEqual(once);
      if (once) found += 1;
    }
  expect(found).toBeGreaterThan(5);
});
