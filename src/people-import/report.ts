import type { Plan } from './plan.ts';
import { ranges } from '../tables/ranges.ts';
import type { PlannedRow, RowComplaint } from './row.ts';
import type { Table } from '../tables/table.ts';
import type { ImportWords } from './words.ts';

/** Of one and the same complaint so many rows are said one by one; the others by their numbers. */
const ONE_BY_ONE = 5;
/** A column that is not there is not there for all: it is said once. */
const ONCE = new Set(['no-column', 'consent-no-column']);
const LISTED = 50;

/** What is wrong with a row, as one line: the column, what was found, the reason and the repair. */
export function complaintLine({ column, field, found, message }: RowComplaint, words: ImportWords): string {
  const place = column === undefined ? (field === 'id' ? '' : field) : words.say({ code: 'column', values: { column } });
  const short = found?.replace(/\s+/g, ' ').trim() ?? '';
  const what = short === '' ? '' : words.say({ code: 'found', values: { found: shorten(short) } });
  return `${place}${what}${place === '' ? '' : words.say({ code: 'colon' })}${words.say(message)}`;
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

/** Every refusal. One that is the same for many rows is said once, with their numbers. */
export function refusalLines(refused: readonly PlannedRow[], words: ImportWords): string[] {
  const said = refused.flatMap((row) =>
    row.complaints.map((complaint) => ({ row, line: complaintLine(complaint, words), once: ONCE.has(complaint.message.code) })),
  );
  const groups = Map.groupBy(said, ({ line }) => line);
  const done = new Set<string>();
  return said.flatMap(({ row, line, once }) => {
    const rows = groups.get(line) ?? [];
    if (rows.length <= (once ? 1 : ONE_BY_ONE)) return [words.say({ code: 'row', values: { row: row.number, line } })];
    if (done.has(line)) return [];
    done.add(line);
    const values = { rows: ranges(rows.map((one) => one.row.number)), count: words.number(rows.length), line };
    return [words.say({ code: 'rows', values })];
  });
}

/** What was, or would be, added and changed, and how much of each. */
export function summaryLines(plan: Plan, dryRun: boolean, words: ImportWords): string[] {
  const list = (rows: readonly PlannedRow[], line: (row: PlannedRow) => string) => [
    ...rows.slice(0, LISTED).map(line),
    ...(rows.length > LISTED ? [words.say({ code: 'more', values: { count: words.number(rows.length - LISTED) } })] : []),
  ];
  const counts = Object.fromEntries(Object.entries(plan).map(([kind, rows]) => [kind, words.number((rows as PlannedRow[]).length)]));
  return [
    ...list(plan.added, ({ id }) => words.say({ code: 'added', values: { id } })),
    ...list(plan.changed, ({ id, changed }) => words.say({ code: 'changed', values: { id, fields: changed.join(', ') } })),
    '',
    words.say({ code: 'counts', values: counts }),
    ...(dryRun ? [words.say({ code: 'trial' })] : []),
  ];
}

/** How a file was read: `people.csv: UTF-8, “;” between cells, 12 columns, 40 rows`. */
export function readLine(file: string, encoding: string, { separator, headings, rows }: Table, words: ImportWords): string {
  const named = words.say(separator === '\t' ? { code: 'tabs' } : { code: 'quoted', values: { text: separator } });
  return words.say({
    code: 'file-read',
    values: { file, encoding, separator: named, columns: headings.length, rows: rows.length },
  });
}

/** The columns that are not taken, those without a heading by their place in the row; nothing where all are. */
export function unusedLine(unused: readonly string[], { headings, rows }: Table, words: ImportWords): string | undefined {
  const unnamed = headings.flatMap((heading, index) =>
    heading === '' && rows.some(({ cells }) => (cells[index] ?? '').trim() !== '')
      ? [words.say({ code: 'unnamed', values: { number: index + 1 } })]
      : [],
  );
  const names = [...unused, ...unnamed].map((text) => words.say({ code: 'quoted', values: { text } }));
  return names.length === 0 ? undefined : words.say({ code: 'unused', values: { names: names.join(', ') } });
}
