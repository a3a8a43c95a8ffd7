import type { Segment } from '../measure.ts';

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : undefined;

/** What a reader takes for one character (UAX 29): a letter with its accents, an emoji with all its parts. */
export function splitGraphemes(text: string): string[] {
  // Browsers before 2024 may lack it: an emoji of several parts then counts too much, never too little.
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text];
}

export const graphemes = (text: string): Segment[] => splitGraphemes(text).map(({ length }) => ({ length, weight: 1 }));
