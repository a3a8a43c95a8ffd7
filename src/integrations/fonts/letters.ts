/** The letters of the Latin files of Fontsource’s packages, as their unicode.json has them. */
export const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** What the other languages of Europe in Latin letters have beside them: Latin Extended-A, and Romanian’s commas below. */
export const EUROPEAN = 'U+0100-0130,U+0132-0151,U+0154-017F,U+0218-021B';

export const FIGURES = 'U+0030-0039';

/** What stands in texts of every language, whatever its letters: spaces, dashes, quotation marks, signs. */
const EVERYWHERE = '\u00A0\u202F\u2009\u00AD\u200B\u2011\u2060\uFEFF«»‹›‘’‚“”„–—…·•€£°²³×−©®™';

/** The code points of a unicode-range, in order. */
export function codePoints(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range
      .trim()
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: to - from + 1 }, (_none, index) => from + index);
  });
}

/** The shortest unicode-range of some code points: `U+41-5A, U+E9`. */
export function rangesOf(points: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const point of [...new Set(points)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');
}

export interface PartedLetters {
  likely: number[];
  others: number[];
  /** Of the likely ones, those of plain sentences: no figures, no signs. */
  letters: number[];
}

/**
 * Parts a font’s letters: those that every page is likely to have, and the others, which a browser loads for a page that
 * has one: a name from elsewhere, a word of another language.
 * @param words texts in the site’s languages; their letters are likely, small and capital
 */
export function partedLetters(words: string, all: readonly number[] = codePoints(LATIN)): PartedLetters {
  const letters = words.match(/\p{L}/gu) ?? [];
  const likely = new Set(
    [...EVERYWHERE, ...new Set(letters)]
      .flatMap((letter) => [...letter, ...letter.toLowerCase(), ...letter.toUpperCase()])
      .map((letter) => letter.codePointAt(0)!),
  );
  // Ends of lines and their like have no drawing: no page should load a file for them.
  const isLikely = (point: number) => point < 0xa0 || likely.has(point);
  const isWritten = (point: number) => isLikely(point) && /[\p{L} ,.:!?'’-]/u.test(String.fromCodePoint(point));
  return { likely: all.filter(isLikely), others: all.filter((point) => !isLikely(point)), letters: all.filter(isWritten) };
}
