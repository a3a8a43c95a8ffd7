/** The parts of a typeface and the characters that each is for, as CSS says them: `{ cyrillic: 'U+0301,U+0400-045F' }`. */
export type Parts = Record<string, string>;

/** Reads ranges into pairs of first and last code point. */
export function parseRanges(ranges: string): [first: number, last: number][] {
  return ranges
    .split(',')
    .map((range) => /^\s*U\+([0-9a-f]+)(?:-([0-9a-f]+))?\s*$/i.exec(range))
    .filter((match) => match !== null)
    .map(([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)]);
}

/**
 * Makes the function that names the parts needed for a character as readers
 * see it: the one that has all of it, where there is one, so that a letter and
 * its accent come from the same file. Names nothing where a part is missing.
 */
export function partFinder(parts: Parts): (grapheme: string) => string[] {
  const read = Object.entries(parts).map(([name, ranges]) => ({ name, ranges: parseRanges(ranges) }));
  const known = new Map<string, string[]>();

  function find(grapheme: string): string[] {
    const points = [...grapheme].map((character) => character.codePointAt(0) ?? 0);
    const holding = (wanted: number[]) =>
      read.find(({ ranges }) => wanted.every((point) => ranges.some(([first, last]) => first <= point && point <= last)))?.name;
    const whole = holding(points);
    if (whole) return [whole];
    const each = points.map((point) => holding([point]));
    return each.every((name) => name !== undefined) ? [...new Set(each)] : [];
  }

  return (grapheme) => {
    const names = known.get(grapheme) ?? find(grapheme);
    known.set(grapheme, names);
    return names;
  };
}
