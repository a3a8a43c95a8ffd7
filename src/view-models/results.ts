import type { Dimension } from '../domain/results/cells.ts';
import { conversionRate, type ResultRow, type Results, type Shown, type ShownCounts } from '../domain/results/tables.ts';
import { formatNumber } from '../i18n/format.ts';
import { numberFormatOf } from '../i18n/intl.ts';
import type { Translate } from '../i18n/translate.ts';
import { type Measure, measures } from '../schemas/result.ts';

/** A number as a table writes it. */
export interface ResultCell {
  text: string;
  /** What is read out in its place, where it is a sign. */
  spoken: string | undefined;
  /** How long its bar is, of 100; nothing for a number that is not shown, or has no bar. */
  bar: number | undefined;
}

export interface ResultLine {
  label: string;
  /** The label’s language, where it is not the reader’s. */
  lang: string | undefined;
  /** Its page without the language, where this edition has one. */
  path: string | undefined;
  cells: readonly ResultCell[];
}

/** A table of the results: a caption, the heading of its first column, and lines of numbers in the order of {@link columnsOf}. */
export interface ResultTable {
  id: string;
  /** What its lines are; nothing for months. */
  dimension: Dimension | undefined;
  caption: string;
  column: string;
  lines: readonly ResultLine[];
}

/** What a key of a dimension is called. */
export type NameOf = (dimension: Dimension, key: string) => Pick<ResultLine, 'label' | 'lang' | 'path'>;

/** The measures that some month counts: the others have no column. */
export const countedMeasures = ({ totals }: Results): Measure[] => measures.filter((measure) => totals[measure].counted);

/** The headings of the columns after the first. */
export function columnsOf(results: Results, t: Translate): string[] {
  const counted = countedMeasures(results);
  const hasRate = counted.includes('visits') && counted.includes('conversions');
  return [...counted.map((measure) => t(`results.${measure}`)), ...(hasRate ? [t('results.rate')] : [])];
}

export function shownText({ count, partial, counted }: Shown, language: string, t: Translate): Omit<ResultCell, 'bar'> {
  if (!counted) return { text: t('results.uncounted'), spoken: t('results.uncountedWords') };
  if (count === undefined) return { text: t('results.withheld'), spoken: t('results.withheldWords') };
  const text = formatNumber(count, language);
  return { text: partial ? t('results.atLeast', { count: text }) : text, spoken: undefined };
}

/** The numbers of a line; bars are as long as their share of the largest shown number of their column. */
export function lineCells(
  counts: ShownCounts,
  { results, longest, language, t }: { results: Results; longest: Readonly<Record<Measure, number>>; language: string; t: Translate },
): ResultCell[] {
  const counted = countedMeasures(results);
  const cells = counted.map((measure) => {
    const shown = counts[measure];
    const bar = shown.count === undefined || longest[measure] === 0 ? undefined : Math.round((shown.count / longest[measure]) * 1000) / 10;
    return { ...shownText(shown, language, t), bar };
  });
  if (!counted.includes('visits') || !counted.includes('conversions')) return cells;
  const rate = conversionRate(counts);
  const text = rate === undefined ? undefined : numberFormatOf(language, { maximumFractionDigits: 1 }).format(rate * 100);
  return [
    ...cells,
    { text: text ?? t('results.uncounted'), spoken: text === undefined ? t('results.uncountedWords') : undefined, bar: undefined },
  ];
}

/** The largest number of each measure that some rows show. */
export const longestOf = (rows: readonly { counts: ShownCounts }[]): Record<Measure, number> =>
  Object.fromEntries(measures.map((measure) => [measure, Math.max(0, ...rows.map(({ counts }) => counts[measure].count ?? 0))])) as Record<
    Measure,
    number
  >;

/** A dimension as a table. */
export function resultTable(
  dimension: Dimension,
  { results, nameOf, language, t }: { results: Results; nameOf: NameOf; language: string; t: Translate },
): ResultTable {
  const rows: readonly ResultRow[] = results.tables[dimension];
  const longest = longestOf(rows);
  return {
    id: `by-${dimension}`,
    dimension,
    caption: t(`results.by.${dimension}`),
    column: t(`results.column.${dimension}`),
    lines: rows.map(({ key, counts }) => ({ ...nameOf(dimension, key), cells: lineCells(counts, { results, longest, language, t }) })),
  };
}
