import { inCodeOrder } from '../text/order.ts';
import { type Figure, type Measure, measures } from '../../schemas/result.ts';
import { cellId, type Dimension, dimensions, NONE } from './cells.ts';
import { type Published, published } from './withhold.ts';

/**
 * A number as a page may show it. Over several months it is the sum of the months that are shown, and `partial` where
 * some are not: a sum of what can be read anyway tells nothing more. Nothing was counted where `counted` is false.
 */
export interface Shown {
  count: number | undefined;
  partial: boolean;
  counted: boolean;
}

export type ShownCounts = Readonly<Record<Measure, Shown>>;

export interface ResultRow {
  /** The network’s, campaign’s, kind’s or post’s identifier, or {@link NONE}. */
  key: string;
  counts: ShownCounts;
}

export interface Results {
  /** In order: `2026-09`, `2026-10`… */
  months: readonly { month: string; counts: ShownCounts }[];
  totals: ShownCounts;
  tables: Readonly<Record<Dimension, readonly ResultRow[]>>;
}

/**
 * All that pages, charts, sums and files show of the figures: made month by month from what each may publish, and from
 * nothing else.
 */
export function resultsOf(figures: ReadonlyMap<string, readonly Figure[]>): Results {
  const months = [...figures].sort(([a], [b]) => inCodeOrder(a, b)).map(([month, own]) => ({ month, shown: publishedOf(own) }));
  const totalOf = (measure: Measure) => (shown: MonthShown) => {
    const { counts, total } = shown[measure];
    return counts.size === 0 ? undefined : { count: total };
  };
  return {
    months: months.map(({ month, shown }) => ({ month, counts: countsOf([shown], totalOf) })),
    totals: countsOf(
      months.map(({ shown }) => shown),
      totalOf,
    ),
    tables: Object.fromEntries(
      dimensions.map((dimension) => [
        dimension,
        tableOf(
          dimension,
          months.map(({ shown }) => shown),
        ),
      ]),
    ) as unknown as Results['tables'],
  };
}

type MonthShown = Readonly<Record<Measure, Published>>;
type CellOf = (measure: Measure) => (shown: MonthShown) => { count: number | undefined } | undefined;

const publishedOf = (figures: readonly Figure[]): MonthShown =>
  Object.fromEntries(measures.map((measure) => [measure, published(figures, measure)])) as MonthShown;

function countsOf(months: readonly MonthShown[], cellOf: CellOf): ShownCounts {
  return Object.fromEntries(
    measures.map((measure) => [measure, sumOf(months.flatMap((shown) => cellOf(measure)(shown) ?? []))]),
  ) as ShownCounts;
}

function sumOf(cells: readonly { count: number | undefined }[]): Shown {
  const shown = cells.flatMap(({ count }) => count ?? []);
  return {
    counted: cells.length > 0,
    partial: shown.length > 0 && shown.length < cells.length,
    count: shown.length === 0 ? undefined : shown.reduce((all, count) => all + count, 0),
  };
}

function tableOf(dimension: Dimension, months: readonly MonthShown[]): ResultRow[] {
  const prefix = cellId(dimension, '');
  const ids = new Set(months.flatMap((shown) => measures.flatMap((measure) => [...shown[measure].counts.keys()])));
  return [...ids]
    .filter((id) => id.startsWith(prefix))
    .map((id) => ({
      key: id.slice(prefix.length),
      counts: countsOf(months, (measure) => (shown) => {
        const { counts } = shown[measure];
        return counts.has(id) ? { count: counts.get(id) } : undefined;
      }),
    }))
    .filter(({ key }) => dimension !== 'post' || key !== NONE)
    .sort(byCounts);
}

/** The largest first by visits, then clicks, then conversions; what is not known last. */
function byCounts(a: ResultRow, b: ResultRow): number {
  const last = Number(a.key === NONE) - Number(b.key === NONE);
  if (last !== 0) return last;
  for (const measure of measures) {
    const difference = (b.counts[measure].count ?? -1) - (a.counts[measure].count ?? -1);
    if (difference !== 0) return difference;
  }
  return inCodeOrder(a.key, b.key);
}

/** Conversions for a hundred visits, where both are shown whole. */
export function conversionRate({ visits, conversions }: ShownCounts): number | undefined {
  if (visits.partial || conversions.partial || !visits.count || conversions.count === undefined) return undefined;
  return conversions.count / visits.count;
}
