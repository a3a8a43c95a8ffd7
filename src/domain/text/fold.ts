import { plainLetters } from '../../schemas/plain-letters.ts';

/**
 * What two spellings of one word have in common: no accents, capitals, ligatures, strokes and wide letters. The one
 * folding of the house: search, directory, check and people compare by it.
 */
export const fold = plainLetters;

/** The words of a text, folded, with one space between them: `Côte d’Ivoire` and `COTE D'IVOIRE` are one. */
export function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
