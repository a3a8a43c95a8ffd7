import { median, spread } from './statistics.ts';
import type { Measure, Outcome } from './types.ts';

/** A measure that ran, or why it could not. */
export type Row = { measure: Measure; outcome: Outcome } | { measure: Measure; failed: string };

/** Two decimals for small numbers, none for large ones. */
export const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** A Markdown table, ready for the README. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${[row.measure.id, row.measure.title.en, row.measure.goal, result(row), details(row)].join(' | ')} |`);
  return ['| # | work | goal | reached | measured: median (least to greatest) |', '|---|---|---|---|---|', ...lines].join('\n');
}

function result(row: Row): string {
  if ('failed' in row) return 'not measured';
  const { result: found } = row.outcome;
  if (found === undefined) return '–';
  const middle = median(found.values);
  const reached = found.better === 'low' ? middle <= found.goal : middle >= found.goal;
  const [least, greatest] = spread(found.values);
  return `${reached ? 'yes' : 'no'}: ${shown(middle)} ${found.unit === 'exponent' ? '' : found.unit} (${shown(least)} to ${shown(greatest)})`.replace(
    '  ',
    ' ',
  );
}

function details(row: Row): string {
  if ('failed' in row) return row.failed.replace(/\s+/g, ' ').slice(0, 300);
  const series = row.outcome.series
    .filter(({ values }) => values.length > 0)
    .map(({ name, unit, values }) => {
      const [least, greatest] = spread(values);
      return values.length === 1
        ? `${name} ${shown(least)} ${unit}`
        : `${name} ${shown(median(values))} ${unit} (${shown(least)} to ${shown(greatest)})`;
    });
  return [...series, ...row.outcome.notes].join('; ').replaceAll('.;', ';');
}
