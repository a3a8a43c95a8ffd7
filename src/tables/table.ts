import Papa from 'papaparse';
import { ImportFault } from './fault.ts';
import type { Said } from './words.ts';

export interface TableRow {
  /** As a spreadsheet numbers it: the headings of most files stand in row 1. */
  number: number;
  /** The line of the file in which it begins, where cells above it run over several lines. */
  line?: number;
  cells: readonly string[];
  /** Why the row cannot be read. */
  fault?: Said;
}

export interface Table {
  separator: string;
  headings: readonly string[];
  rows: readonly TableRow[];
}

const SEPARATORS = [';', ',', '\t', '|'];
/** A title or an empty line may stand above the headings. */
const HEADINGS_WITHIN = 10;

/**
 * Splits a text into rows and cells. The separator and the row of headings are those with which most headings are known.
 * A quotation mark that is never closed would swallow the rest of the file: the row is refused and said.
 * @throws ImportFault for a file without rows or without any known heading: it would import nothing, in silence
 */
export function readTable(source: string, isKnown: (heading: string) => boolean): Table {
  // Excel’s own hint on the first line, which it does not show as a row.
  const [hint, said] = /^\uFEFF?sep=(.)\r?\n/.exec(source) ?? [];
  // One file may have the line ends of two machines: a reader that settles for one of them would lose people.
  const text = (hint === undefined ? source : source.slice(hint.length)).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new ImportFault([{ code: 'file-empty' }], 1);
  const choices = (said === undefined ? SEPARATORS : [said]).map((separator) => ({ separator, ...headingsWith(text, separator, isKnown) }));
  const best = choices.reduce((a, b) => (b.known > a.known || (b.known === a.known && b.width > a.width) ? b : a));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: best.separator, newline: '\n', skipEmptyLines: false });
  const faults = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? 0));
  const headings = (data[best.at] ?? []).map((heading) => heading.trim());
  let further = hint === undefined ? 0 : 1;
  const rows = data.flatMap((cells, at): TableRow[] => {
    const line = at + 1 + further;
    further += cells.reduce((all, cell) => all + cell.split('\n').length - 1, 0);
    if (at <= best.at) return [];
    if (cells.every((cell) => cell.trim() === '')) return [];
    const fault = faults.has(at) ? { code: 'quote-open' } : widthFault(cells, headings);
    return [{ number: at + 1, ...(line !== at + 1 && { line }), cells: cells.map(unescaped), ...(fault && { fault }) }];
  });
  const shown = headings.filter((heading) => heading !== '');
  if (best.known === 0) throw new ImportFault([{ code: 'no-heading', values: { headings: shown } }], 1);
  if (rows.length === 0) throw new ImportFault([{ code: 'no-rows', values: { headings: shown } }], 1);
  return { separator: best.separator, headings, rows };
}

function headingsWith(
  text: string,
  separator: string,
  isKnown: (heading: string) => boolean,
): { at: number; known: number; width: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview: HEADINGS_WITHIN });
  const rows = data.map((cells, at) => ({ at, known: cells.filter((cell) => isKnown(cell)).length, width: cells.length }));
  const first = rows.find(({ at }) => data[at]?.some((cell) => cell.trim() !== '')) ?? { at: 0, known: 0, width: 0 };
  return rows.reduce((a, b) => (b.known > a.known ? b : a), first);
}

/** Exports put an apostrophe before what a spreadsheet would take for a formula. */
function unescaped(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function widthFault(cells: readonly string[], headings: readonly string[]): Said | undefined {
  if (!cells.slice(headings.length).some((cell) => cell.trim() !== '')) return undefined;
  return { code: 'row-wide', values: { cells: cells.length, headings: headings.length } };
}

/** Rows as CSV in the way of spreadsheets in most of Europe: UTF-8 with its mark, semicolons, Windows line ends. */
export function writeTable(rows: readonly (readonly string[])[], separator = ';'): string {
  // A cell that begins like a formula would be run by a spreadsheet (https://owasp.org/www-community/attacks/CSV_Injection).
  return `\uFEFF${Papa.unparse(
    rows.map((cells) => [...cells]),
    { delimiter: separator, newline: '\r\n', escapeFormulae: /^(?:[=+\-@\t\r].|'+[=+\-@\t\r])/ },
  )}\r\n`;
}
