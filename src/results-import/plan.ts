import { stringify } from 'yaml';
import type { LoadedContent } from '../check/load.ts';
import { wordsOf } from '../domain/text/fold.ts';
import { inCodeOrder } from '../domain/text/order.ts';
import { type Figure, type Measure, measures, slug } from '../schemas/result.ts';
import { ImportFault } from '../tables/fault.ts';
import type { ImportMap } from '../tables/map.ts';
import type { Said } from '../tables/words.ts';
import type { Field } from './fields.ts';
import { knownNames } from './known.ts';
import { formatOf, monthFault, monthIn, readMonth } from './month.ts';
import type { FileOfResults } from './read-results.ts';
import { type BadCell, isTotal, readRow, type ReadRow, type RowContext } from './row.ts';

/** A month as it is to stand in the content. */
export interface PlannedMonth {
  month: string;
  /** Below the content folder. */
  file: string;
  text: string;
  change: 'added' | 'replaced' | 'unchanged';
  sums: Partial<Record<Measure, number>>;
  before: Partial<Record<Measure, number>>;
}

export interface ResultsPlan {
  source: string;
  tool: string | undefined;
  months: readonly PlannedMonth[];
  bad: readonly BadCell[];
  /** Whatever else is worth a look. */
  notes: readonly Said[];
}

export interface PlanContext {
  content: LoadedContent;
  map: ImportMap;
  /** How the file is called. */
  name: string;
  /** The text of a file of the content; nothing where there is none. */
  held: (file: string) => string | undefined;
}

/**
 * What an import would do: for each month of the file, the one file of the content that it makes or takes the place of.
 * @throws ImportFault for what is wrong with the whole file
 */
export function planResults(file: FileOfResults, planning: PlanContext): ResultsPlan {
  const { content, map, name } = planning;
  const { table, columns } = file;
  const known = knownNames(content);
  const headings = new Set(table.headings.map(wordsOf));
  const isLinkedIn = headings.has('impressions') || headings.has('impressions total') || headings.has('impressions totales');
  const isMatomo = ['actions', 'nb actions', 'bounces', 'rebonds', 'bounce count'].some((heading) => headings.has(heading));
  const dates = table.rows.map(({ cells }) => cells[columns.get('date') ?? -1] ?? '');
  const { tracking } = content.settings ?? {};
  const context: RowContext = {
    columns,
    headings: table.headings,
    map,
    known,
    format: map.dayFormat ?? formatOf(dates),
    languages: content.languages,
    network: isLinkedIn ? known.network('linkedin') : undefined,
    ownWords: tracking === undefined ? [] : [tracking.source, tracking.medium, `${tracking.source} / ${tracking.medium}`].map(wordsOf),
  };
  const sourceRows = table.rows.filter((row) => row.fault !== undefined || !isTotal(row, columns));
  const rows = sourceRows.map((row) => ({ row, read: readRow(row, context) }));
  const bad = rows.flatMap(({ row, read }): BadCell[] =>
    row.fault === undefined ? [...read.bad] : [{ line: row.line ?? row.number, column: 1, heading: '', found: '', message: row.fault }],
  );
  const whole = wholeMonth(file, map, name, content.languages);
  const [firstMonthless] = rows.filter(({ read }) => read.month === undefined && read.bad.length === 0);
  if (whole.month === undefined && firstMonthless !== undefined && bad.length === 0) throw new ImportFault([{ code: 'no-month' }], 1);
  const wholeFault = firstMonthless === undefined || whole.month === undefined ? undefined : monthFault(whole.month, content.now);
  // Of a month that no cell says, no cell is to blame.
  if (wholeFault !== undefined) throw new ImportFault([...(whole.note === undefined ? [] : [whole.note]), wholeFault], 1);
  const dated = rows.map(({ row, read }) => ({ row, figure: read.figure, month: read.month ?? whole.month ?? '' }));
  bad.push(
    ...rows.flatMap(({ row, read }) => {
      const message = read.month === undefined ? undefined : monthFault(read.month, content.now);
      return message === undefined ? [] : [{ ...placeOf(row, columns.get('date') ?? 0, table.headings), message }];
    }),
  );
  const source = sourceOf(columns, map, isLinkedIn);
  const tool = isMatomo ? 'Matomo' : isLinkedIn ? 'LinkedIn' : undefined;
  const months = [...Map.groupBy(dated, ({ month }) => month)].sort(([a], [b]) => inCodeOrder(a, b));
  const notes: Said[] = [
    ...(whole.note !== undefined && firstMonthless !== undefined ? [whole.note] : []),
    ...(table.rows.length > sourceRows.length ? [{ code: 'totals', values: { count: table.rows.length - sourceRows.length } }] : []),
    ...unknownNotes(rows.map(({ read }) => read)),
    ...months.flatMap(([month]) => (month === content.now.slice(0, 7) ? [{ code: 'month-open', values: { month } }] : [])),
  ];
  if (bad.length > 0) return { source, tool, months: [], bad: bad.sort((a, b) => a.line - b.line || a.column - b.column), notes };
  return {
    source,
    tool,
    bad,
    notes,
    months: months.map(([month, those]) =>
      planMonth({ month, source, tool, figures: gather(those.map(({ figure }) => figure)) }, planning),
    ),
  };
}

function placeOf(row: { line?: number; number: number; cells: readonly string[] }, index: number, headings: readonly string[]) {
  return { line: row.line ?? row.number, column: index + 1, heading: headings[index] ?? '', found: row.cells[index] ?? '' };
}

/** The month of rows that do not say theirs: from the map, the lines above the headings, or the file’s name. */
function wholeMonth(file: FileOfResults, map: ImportMap, name: string, languages: readonly string[]): { month?: string; note?: Said } {
  const given = map.defaults['month'];
  if (given !== undefined) return { month: readMonth(given, map.dayFormat, languages) };
  const above = monthIn(file.above, languages);
  const month = above ?? monthIn(name, languages);
  return month === undefined ? {} : { month, note: { code: above === undefined ? 'month-of-name' : 'month-of-lines', values: { month } } };
}

function sourceOf(columns: ReadonlyMap<Field, number>, map: ImportMap, isLinkedIn: boolean): string {
  const given = map.defaults['source'];
  if (given !== undefined && !(slug.test(given) && given.length <= 40))
    throw new ImportFault([{ code: 'source-name', values: { found: given } }]);
  return given ?? (isLinkedIn ? 'linkedin' : columns.has('visits') ? 'web' : columns.has('clicks') ? 'links' : 'conversions');
}

/** One line for each group, in a fixed order: the same file gives the same bytes. */
function gather(figures: readonly Figure[]): Figure[] {
  const groups = new Map<string, Figure>();
  for (const { visits, clicks, conversions, ...names } of figures) {
    const key = [names.network, names.campaign, names.post, names.kind].map((name) => name ?? '').join(' ');
    const group = groups.get(key) ?? { ...names };
    for (const [measure, count] of Object.entries({ visits, clicks, conversions }) as [Measure, number | undefined][])
      if (count !== undefined) group[measure] = (group[measure] ?? 0) + count;
    groups.set(key, group);
  }
  return [...groups]
    .filter(([, group]) => measures.some((measure) => group[measure] !== undefined))
    .sort(([a], [b]) => inCodeOrder(a, b))
    .map(([, group]) => group);
}

/** Names that are counted as unknown, so that somebody can say in a map what they are. */
function unknownNotes(rows: readonly ReadRow[]): Said[] {
  const names = Map.groupBy(
    rows.flatMap(({ unknown }) => unknown),
    ({ field }) => field,
  );
  return [...names].map(([field, those]) => ({
    code: field === 'campaign' ? 'campaigns-unknown' : 'names-unknown',
    values: { field, names: [...new Set(those.map(({ text }) => text))].slice(0, 20) },
  }));
}

const HEAD = '# Written by npm run results -- import; a corrected file of the same month takes its place.\n';

function planMonth(
  data: { month: string; source: string; tool: string | undefined; figures: Figure[] },
  context: PlanContext,
): PlannedMonth {
  const { month, source, tool, figures } = data;
  const file = `results/${month}-${source}.yaml`;
  const text = HEAD + stringify({ month, source, ...(tool !== undefined && { tool }), figures }, { lineWidth: 0 });
  const before = context.held(file);
  return {
    month,
    file,
    text,
    change: before === undefined ? 'added' : before === text ? 'unchanged' : 'replaced',
    sums: sumsOf(figures),
    before: sumsOf(context.content.of('results').find((entry) => entry.file === file)?.data?.figures ?? []),
  };
}

function sumsOf(figures: readonly Figure[]): PlannedMonth['sums'] {
  return Object.fromEntries(
    measures.flatMap((measure) => {
      const counts = figures.flatMap((figure) => figure[measure] ?? []);
      return counts.length === 0 ? [] : [[measure, counts.reduce((all, count) => all + count, 0)]];
    }),
  );
}
