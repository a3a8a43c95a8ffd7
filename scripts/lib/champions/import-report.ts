import { commandLanguage, inYourLanguage } from '../words.ts';
import type { Plan, PlannedRow } from './plan.ts';
import type { Complaint } from '../../../src/domain/people/complaint.ts';

/** Of one and the same complaint so many rows are said one by one; the others by their numbers. */
const ONE_BY_ONE = 5;
const LISTED = 50;

const both = (en: string, fr: string): string => inYourLanguage({ en, fr });
const number = (value: number): string => new Intl.NumberFormat(commandLanguage()).format(value);

/** What is wrong with a row, as one line: the column, what was found, the reason and the repair. */
export function complaintLine({ column, field, found, words }: Complaint): string {
  const place = column === undefined ? (field === '' || field === 'id' ? '' : field) : both(`column “${column}”`, `colonne « ${column} »`);
  const short = found?.replace(/\s+/g, ' ').trim() ?? '';
  const what = short === '' ? '' : both(` “${shorten(short)}”`, ` « ${shorten(short)} »`);
  return `${place}${what}${place === '' ? '' : both(': ', ' : ')}${inYourLanguage(words)}`;
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

/** Every refusal. One that is the same for many rows is said once, with their numbers. */
export function refusalLines(refused: readonly PlannedRow[]): string[] {
  const groups = Map.groupBy(
    refused.flatMap((row) => row.complaints.map((complaint) => ({ row, line: complaintLine(complaint) }))),
    ({ line }) => line,
  );
  const said = new Set<string>();
  return refused.flatMap((row) =>
    row.complaints.flatMap((complaint) => {
      const line = complaintLine(complaint);
      const rows = groups.get(line) ?? [];
      if (rows.length <= ONE_BY_ONE) return [`${both('row', 'ligne')} ${row.number} · ${line}`];
      if (said.has(line)) return [];
      said.add(line);
      return [`${both('rows', 'lignes')} ${ranges(rows.map((one) => one.row.number))} (${number(rows.length)}) · ${line}`];
    }),
  );
}

/** `2–9, 12, 14–20` */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const value of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && value === last[1] + 1) last[1] = value;
    else runs.push([value, value]);
  }
  const shown = runs
    .slice(0, LISTED)
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');
  return runs.length > LISTED ? `${shown}…` : shown;
}

/** What was, or would be, added and changed, and how much of each. */
export function summaryLines(plan: Plan, dryRun: boolean): string[] {
  const list = (rows: readonly PlannedRow[], line: (row: PlannedRow) => string, more: (count: number) => string) => [
    ...rows.slice(0, LISTED).map(line),
    ...(rows.length > LISTED ? [more(rows.length - LISTED)] : []),
  ];
  const more = (count: number) => both(`  … and ${number(count)} more`, `  … et ${number(count)} de plus`);
  const counts = [
    [plan.added.length, 'added', 'ajoutées'],
    [plan.changed.length, 'changed', 'modifiées'],
    [plan.unchanged.length, 'unchanged', 'sans changement'],
    [plan.refused.length, 'refused', 'refusées'],
  ] as const;
  return [
    ...list(plan.added, ({ id }) => `+ champions/${id}.yaml`, more),
    ...list(plan.changed, ({ id, changed }) => `~ champions/${id}.yaml${both(': ', ' : ')}${changed.join(', ')}`, more),
    '',
    `${both('rows', 'lignes')}${both(': ', ' : ')}${counts.map(([count, en, fr]) => `${number(count)} ${both(en, fr)}`).join(', ')}`,
    ...(dryRun ? [both('This was a trial: nothing was written.', 'C’était un essai : rien n’a été écrit.')] : []),
  ];
}
