import type { Cell } from './cells.ts';

/** How much can run along a cell beyond what does, in its direction and against it. */
export type Room = (cell: Cell) => { onward: number; back: number };

/** A cell as one goes along it, in its direction or against it. */
export interface Step {
  cell: Cell;
  onward: boolean;
}

/** The steps that leave each place. */
export type Graph = ReadonlyMap<string, readonly Step[]>;

export function graphOf(cells: readonly Cell[]): Graph {
  const steps = cells.flatMap((cell): Step[] => [
    { cell, onward: true },
    { cell, onward: false },
  ]);
  return Map.groupBy(steps, startOf);
}

const startOf = ({ cell, onward }: Step): string => (onward ? cell.from : cell.to);
const endOf = ({ cell, onward }: Step): string => (onward ? cell.to : cell.from);

/**
 * The most that can run from one place to another, through cells that have room for it (Edmonds and Karp, 1972); it stops
 * at `enough`. `taken` has what ran through each cell afterwards, against it below zero.
 */
export function mostFlow(
  graph: Graph,
  ends: readonly [string, string],
  room: Room,
  enough: number,
): { most: number; taken: Map<Cell, number> } {
  const taken = new Map<Cell, number>();
  let most = 0;
  while (most < enough) {
    const way = cheapestWay(graph, ends, (step) => (left(step, room, taken) > 0 ? 0 : undefined));
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

/** The way with the least cost (Bellman and Ford, with a queue); `undefined` where there is none, or as the cost of a step that cannot be gone. */
export function cheapestWay(
  graph: Graph,
  [from, to]: readonly [string, string],
  cost: (step: Step) => number | undefined,
): Step[] | undefined {
  const best = new Map<string, { cost: number; by: Step | undefined }>([[from, { cost: 0, by: undefined }]]);
  const queue = [from];
  for (const place of queue)
    for (const step of graph.get(place) ?? []) {
      const price = cost(step);
      if (price === undefined) continue;
      const sum = best.get(place)!.cost + price;
      if (sum >= (best.get(endOf(step))?.cost ?? Infinity)) continue;
      best.set(endOf(step), { cost: sum, by: step });
      queue.push(endOf(step));
    }
  if (!best.has(to)) return undefined;
  const way: Step[] = [];
  for (let by = best.get(to)!.by; by !== undefined; by = best.get(startOf(by))!.by) way.unshift(by);
  return way;
}
