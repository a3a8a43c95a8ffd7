import type { Cell } from './cells.ts';

/** How much can run along a cell beyond what does, in its direction and against it. */
export type Room = (cell: Cell) => { onward: number; back: number };

interface Step {
  cell: Cell;
  onward: boolean;
}

/**
 * The most that can run from one place to another, through cells that have room for it (Edmonds and Karp, 1972); it stops
 * at `enough`. `taken` has what ran through each cell afterwards, against it below zero.
 */
export function mostFlow(
  cells: readonly Cell[],
  [from, to]: readonly [string, string],
  room: Room,
  enough: number,
): { most: number; taken: Map<Cell, number> } {
  const taken = new Map<Cell, number>();
  let most = 0;
  while (most < enough) {
    const way = cheapestWay(cells, [from, to], (step) => (left(step, room, taken) > 0 ? 0 : undefined));
    if (way === undefined) break;
    const amount = Math.min(enough - most, ...way.map((step) => left(step, room, taken)));
    for (const { cell, onward } of way) taken.set(cell, (taken.get(cell) ?? 0) + (onward ? amount : -amount));
    most += amount;
  }
  return { most, taken };
}

/** What room a step still has, once `taken` has run. */
export function left({ cell, onward }: Step, room: Room, taken: ReadonlyMap<Cell, number>): number {
  const { onward: ahead, back } = room(cell);
  const ran = taken.get(cell) ?? 0;
  return onward ? ahead - ran : back + ran;
}

/** The way with the least cost (Bellman and Ford, since the graphs are small); `undefined` where there is none, or for a step that cannot be gone. */
export function cheapestWay(
  cells: readonly Cell[],
  [from, to]: readonly [string, string],
  cost: (step: Step) => number | undefined,
): Step[] | undefined {
  const best = new Map<string, { cost: number; way: Step[] }>([[from, { cost: 0, way: [] }]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const cell of cells)
      for (const onward of [true, false]) {
        const [start, end] = onward ? [cell.from, cell.to] : [cell.to, cell.from];
        const here = best.get(start);
        const price = here && cost({ cell, onward });
        if (here === undefined || price === undefined || here.cost + price >= (best.get(end)?.cost ?? Infinity)) continue;
        best.set(end, { cost: here.cost + price, way: [...here.way, { cell, onward }] });
        changed = true;
      }
  }
  return best.get(to)?.way;
}
