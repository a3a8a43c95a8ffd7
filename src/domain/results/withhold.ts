import type { Figure, Measure } from '../../schemas/result.ts';
import { type Cell, cellsOf } from './cells.ts';
import { cheapestWay, type Graph, graphOf, left, mostFlow, type Room } from './flow.ts';

/** A group of fewer is not shown: one could tell who it was. */
export const SMALLEST = 5;

/** What a month shows of a measure. */
export interface Published {
  /** The month’s total; nothing where it is withheld, and all with it. */
  total: number | undefined;
  /** The count of each group, by {@link cellId}; nothing for one that is withheld. */
  counts: ReadonlyMap<string, number | undefined>;
}

/**
 * Withholds the groups of a month that count 1 to 4, and as many others as it takes so that nobody can reckon them out: a
 * reader who knows all sums, and that a withheld group counts one at least, still finds six or more possible numbers for
 * each small one. (Complementary cell suppression on a network: Cox, “Network models for complementary cell suppression”,
 * Journal of the American Statistical Association, 1995.) What cannot be protected takes the whole month’s measure along.
 */
export function published(figures: readonly Figure[], measure: Measure): Published {
  const { total, cells } = cellsOf(figures, measure);
  const withheld = isSmall(total) ? undefined : protect(cells);
  const counts = new Map(
    cells
      .filter(({ shown }) => shown)
      .map((cell) => [cell.id, cell.count > 0 && (withheld?.has(cell) ?? true) ? undefined : cell.count] as const),
  );
  return { total: withheld === undefined && total > 0 ? undefined : total, counts };
}

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST;

/** The cells to withhold; nothing where no choice of them is enough. */
function protect(all: readonly Cell[]): Set<Cell> | undefined {
  const cells = all.filter(({ count }) => count > 0);
  const graph = graphOf(cells);
  const small = cells.filter(({ count }) => isSmall(count));
  const withheld = new Set(cells.filter(({ count, shown }) => isSmall(count) || !shown));
  for (let settled = false; !settled;) {
    settled = true;
    for (const cell of small) {
      const more = needed(cell, graph, withheld);
      if (more === undefined) return undefined;
      if (more.length > 0) settled = false;
      for (const other of more) withheld.add(other);
    }
  }
  release(graph, withheld);
  return withheld;
}

/** A withheld cell may grow, and may shrink to one; the others are known. */
const roomIn =
  (withheld: ReadonlySet<Cell>, but?: Cell): Room =>
  (cell) =>
    withheld.has(cell) && cell !== but ? { onward: Infinity, back: cell.count - 1 } : { onward: 0, back: 0 };

/** What a cell could count besides what it does: by how much more and less, up to `enough` each. */
function leeway(cell: Cell, graph: Graph, withheld: ReadonlySet<Cell>, enough: number) {
  const room = roomIn(withheld, cell);
  const more = mostFlow(graph, [cell.to, cell.from], room, enough);
  const less = mostFlow(graph, [cell.from, cell.to], room, Math.min(enough, cell.count - 1));
  return { room, more, less };
}

/** The cheapest cells that let a small one be larger; none where it is safe, nothing where there are none left. */
function needed(cell: Cell, graph: Graph, withheld: ReadonlySet<Cell>): Cell[] | undefined {
  const { room, more, less } = leeway(cell, graph, withheld, SMALLEST);
  if (more.most + less.most >= SMALLEST) return [];
  const way = cheapestWay(graph, [cell.to, cell.from], (step) => {
    if (step.cell === cell) return undefined;
    if (withheld.has(step.cell)) return left(step, room, more.taken) > 0 ? 0 : undefined;
    return step.onward || step.cell.count > 1 ? step.cell.count : undefined;
  });
  return way?.map((step) => step.cell).filter((one) => !withheld.has(one));
}

/** What can be reckoned out all the same hides nothing, and is shown. */
function release(graph: Graph, withheld: Set<Cell>): void {
  for (const cell of [...withheld]) {
    if (isSmall(cell.count) || !cell.shown) continue;
    const { more, less } = leeway(cell, graph, withheld, 1);
    if (more.most + less.most === 0) withheld.delete(cell);
  }
}
