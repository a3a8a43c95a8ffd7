import { cluster, hierarchy } from 'd3-hierarchy';
import { rowSteps } from './format.ts';
import type { Place } from './tree.ts';

/** Rows between neighbours of the same sponsor, and of different ones. */
const near = 1;
const apart = 1.4;

/**
 * Where each place stands from top to bottom, in rows: everybody who passed the torch to nobody has a row to themself, and sponsors stand in the middle of
 * those whom they sponsored. From left to right a place stands at its generation. Rows can then be stretched on their own, so that ten thousand people fit a
 * screen and, stretched, the colleagues of one sponsor stand side by side with their names.
 */
export function layRows(roots: readonly Place[]): Map<Place, number> {
  const programme = { children: roots };
  const tree = hierarchy<Place | { children: readonly Place[] }>(programme, ({ children }) => children as Place[]);
  const laid = cluster<Place | { children: readonly Place[] }>()
    .nodeSize([1, 1])
    .separation((a, b) => (a.parent === b.parent ? near : apart))(tree);
  const places = laid.descendants().filter(({ data }) => data !== programme);
  const top = places.reduce((least, { x }) => Math.min(least, x), Infinity);
  return new Map(places.map(({ data, x }) => [data as Place, Math.round((x - top) * rowSteps) / rowSteps]));
}
