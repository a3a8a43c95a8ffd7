import type { Directory } from './decode.ts';
import type { Fit } from './match.ts';
import { type FacetName, facetNames } from './types.ts';

/** In each facet, the places of the values that will do; none: any will. */
export type Choices = Partial<Record<FacetName, readonly number[]>>;

export interface Selection {
  /** Who is found: 1 in the place of their row. */
  found: Uint8Array;
  /** How many they are. */
  size: number;
  /**
   * In each facet, how many people each value would leave, given the words and the choices in the other facets. A
   * facet's own choices do not count, since its values add up.
   */
  counts: Record<FacetName, Uint32Array>;
}

/** Those who fit the words and, in each facet with a choice, one of its values. One pass over everybody. */
export function select({ size, facets, lapsed }: Directory, fit: Fit, choices: Choices): Selection {
  const tables = facetNames.map((name) => facets[name]);
  const counts = tables.map(({ keys }) => new Uint32Array(keys.length));
  const wanted = tables.map(({ name, keys }) => {
    const chosen = choices[name] ?? [];
    if (chosen.length === 0) return undefined;
    const marks = new Uint8Array(keys.length);
    for (const place of chosen) marks[place] = 1;
    return marks;
  });
  const found = new Uint8Array(size);
  let total = 0;

  const add = (facet: number, row: number) => {
    const { offsets, values } = tables[facet]!;
    const own = counts[facet]!;
    for (let place = offsets[row]!; place < offsets[row + 1]!; place += 1) own[values[place]!]! += 1;
  };

  for (let row = 0; row < size; row += 1) {
    if (lapsed[row] || (fit && fit[row] === 0)) continue;
    let failing = 0;
    let failed = -1;
    for (let facet = 0; facet < tables.length && failing < 2; facet += 1) {
      const marks = wanted[facet];
      if (!marks) continue;
      const { offsets, values } = tables[facet]!;
      let fits = false;
      for (let place = offsets[row]!; place < offsets[row + 1]! && !fits; place += 1) fits = marks[values[place]!] === 1;
      if (fits) continue;
      failing += 1;
      failed = facet;
    }
    if (failing === 1) add(failed, row);
    if (failing > 0) continue;
    found[row] = 1;
    total += 1;
    for (let facet = 0; facet < tables.length; facet += 1) add(facet, row);
  }
  return { found, size: total, counts: Object.fromEntries(facetNames.map((name, index) => [name, counts[index]!])) as Selection['counts'] };
}

/**
 * The rows of those who are found, best fit first; among equals in an order of everybody, which is the visitor’s own
 * (shuffle.ts), so that nobody is always first.
 */
export function inOrder({ found, size }: Pick<Selection, 'found' | 'size'>, fit: Fit, order: Uint32Array): Uint32Array {
  // A counting sort: where those of each fit begin, then each in turn to the next place of theirs.
  const starts = new Uint32Array(257);
  for (let row = 0; row < found.length; row += 1) if (found[row]) starts[256 - (fit?.[row] ?? 0)]! += 1;
  for (let place = 1; place < starts.length; place += 1) starts[place]! += starts[place - 1]!;
  const rows = new Uint32Array(size);
  for (const row of order) {
    if (!found[row]) continue;
    const at = 255 - (fit?.[row] ?? 0);
    rows[starts[at]!] = row;
    starts[at]! += 1;
  }
  return rows;
}
