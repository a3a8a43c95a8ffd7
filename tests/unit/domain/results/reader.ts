import { cellId, type Dimension, NONE } from '../../../../src/domain/results/cells.ts';
import type { Published } from '../../../../src/domain/results/withhold.ts';
import type { Figure } from '../../../../src/schemas/result.ts';

/** A sum that a reader knows: its unknowns make up `left`. */
interface Sum {
  unknowns: string[];
  left: number;
}

/**
 * What a reader can reckon with who sees all that a month shows, knows the posts’ kinds and campaigns, and knows what kinds
 * and campaigns got without a post at all. Written from the tables alone: it knows nothing of how cells were withheld.
 */
export function sumsOf({ total, counts }: Published, figures: readonly Figure[]): Sum[] {
  if (total === undefined) return [];
  const sum = (ids: readonly string[], whole: number | string): Sum => {
    const known = (id: string) => (typeof whole === 'string' && id === whole ? undefined : counts.get(id));
    const isShown = (id: string) => counts.get(id) !== undefined;
    const unknowns = ids.filter((id) => !isShown(id));
    const shown = ids.reduce((all, id) => all + (known(id) ?? 0), 0);
    if (typeof whole === 'number') return { unknowns, left: whole - shown };
    return isShown(whole) ? { unknowns, left: counts.get(whole)! - shown } : { unknowns: [...unknowns, `minus ${whole}`], left: -shown };
  };
  const keys = (dimension: Dimension) => [...counts.keys()].filter((id) => id.startsWith(`${dimension} `));
  const inside = (dimension: 'kind' | 'campaign', id: string) => [
    ...new Set(
      figures
        .filter((figure) => (figure.post !== undefined || figure.clicks! > 0) && cellId(dimension, figure[dimension] ?? NONE) === id)
        .map(({ post, kind, campaign }) => (post === undefined ? `rest ${kind ?? NONE} ${campaign ?? NONE}` : cellId('post', post))),
    ),
  ];
  return [
    ...(['network', 'kind', 'campaign'] as const).map((dimension) => sum(keys(dimension), total)),
    ...(['kind', 'campaign'] as const).flatMap((dimension) => keys(dimension).map((id) => sum(inside(dimension, id), id))),
  ].filter(({ unknowns }) => unknowns.length > 0);
}

/** Whether whole numbers from one up fulfil all sums where some unknowns are given: bounds first, then trying. */
export function isPossible(sums: readonly Sum[], given: ReadonlyMap<string, number>): boolean {
  const terms = sums.map(({ unknowns, left }) => ({
    left,
    parts: unknowns.map((name) => (name.startsWith('minus ') ? { name: name.slice(6), sign: -1 } : { name, sign: 1 })),
  }));
  const most = 400;
  const range = new Map<string, [number, number]>();
  for (const { parts } of terms) for (const { name } of parts) range.set(name, [1, most]);
  for (const [name, value] of given) range.set(name, [value, value]);
  return search(terms, range);
}

type Terms = readonly { left: number; parts: readonly { name: string; sign: number }[] }[];

function search(terms: Terms, range: Map<string, [number, number]>): boolean {
  if (!narrow(terms, range)) return false;
  const open = [...range].filter(([, [low, high]]) => low < high).sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]))[0];
  if (open === undefined) return true;
  const [name, [low, high]] = open;
  for (let value = low; value <= high; value += 1) if (search(terms, new Map(range).set(name, [value, value]))) return true;
  return false;
}

function narrow(terms: Terms, range: Map<string, [number, number]>): boolean {
  for (let changed = true; changed;) {
    changed = false;
    for (const { left, parts } of terms)
      for (const { name, sign } of parts) {
        let [least, greatest] = [left, left];
        for (const other of parts) {
          if (other.name === name) continue;
          const [low, high] = range.get(other.name)!;
          least -= other.sign > 0 ? high : -low;
          greatest -= other.sign > 0 ? low : -high;
        }
        const [low, high] = range.get(name)!;
        const [from, to] = sign > 0 ? [least, greatest] : [-greatest, -least];
        const next: [number, number] = [Math.max(low, from), Math.min(high, to)];
        if (next[0] > next[1]) return false;
        if (next[0] !== low || next[1] !== high) {
          range.set(name, next);
          changed = true;
        }
      }
  }
  return true;
}
