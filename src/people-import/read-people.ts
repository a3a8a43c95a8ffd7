import { fieldOfHeading, type HeadingContext } from '../domain/people/fields.ts';
import { wordsOf } from '../domain/text/fold.ts';
import { type Columns, columnsOf } from './columns.ts';
import { decode } from '../tables/decode.ts';
import { ImportFault } from '../tables/fault.ts';
import type { ImportMap } from '../tables/map.ts';
import { readTable, type Table } from '../tables/table.ts';

export interface FileOfPeople {
  table: Table;
  columns: Columns;
  /** As one says it: `UTF-8`. */
  encoding: string;
  /** Up to three names as they were read, those with letters beyond ASCII first: wrong ones catch the eye. */
  names: readonly string[];
}

const SAMPLES = 3;
/** A cell that runs over lines, for want of a quotation mark, is no name. */
const LONGEST = 60;

/**
 * Reads a file into rows and columns.
 * @throws ImportFault where it cannot be read, or can be read in several ways and nobody can know which is right
 */
export function readPeople(bytes: Uint8Array, map: ImportMap, headings: HeadingContext): FileOfPeople {
  const { text, encoding, doubts } = decode(bytes, map.encoding);
  const file = tableOf(text, map, headings);
  const names = namesIn(file);
  if (doubts.length === 0) return { ...file, encoding, names: names.slice(0, SAMPLES).map(({ name }) => name) };
  // The same rows in each reading: those whose names are read differently.
  const readings = doubts.map(({ name, label, text: own }) => ({ name, label, names: namesIn(tableOf(own, map, headings)) }));
  const rows = names
    .map(({ row }) => row)
    .filter((row) => new Set(readings.map((reading) => reading.names.find((one) => one.row === row)?.name)).size > 1)
    .slice(0, SAMPLES);
  if (rows.length === 0) return { ...file, encoding, names: names.slice(0, SAMPLES).map(({ name }) => name) };
  const lines = readings.map(
    (reading) => `  ${reading.label}: ${rows.map((row) => reading.names.find((one) => one.row === row)?.name ?? '').join(', ')}`,
  );
  throw new ImportFault([{ code: 'encoding-doubt', values: { readings: lines.join('\n'), label: readings[0]?.label } }]);
}

function tableOf(text: string, map: ImportMap, context: HeadingContext): { table: Table; columns: Columns } {
  const mapped = new Set(Object.values(map.columns).flat().map(wordsOf));
  const table = readTable(text, (heading) => mapped.has(wordsOf(heading)) || fieldOfHeading(heading, context) !== undefined);
  return { table, columns: columnsOf(table.headings, map, context) };
}

function namesIn({ table, columns }: { table: Table; columns: Columns }): { row: number; name: string }[] {
  const names = table.rows.flatMap(({ number, cells }) => {
    const fields = columns.cellsOf(cells);
    const [first, whole, family] = ['firstName', 'name', 'familyName'].map((field) => fields.get(field)?.text.trim() ?? '');
    const known = [first, whole].filter(Boolean).join(' ');
    // A family name of its own beside a whole name is no further one.
    const name = (family === '' || known.includes(family!) ? known : `${known} ${family}`).trim().replace(/\s+/g, ' ');
    return name === '' ? [] : [{ row: number, name: name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name }];
  });
  const isPlain = ({ name }: { name: string }) => /^\p{ASCII}*$/u.test(name);
  return [...names.filter((one) => !isPlain(one)), ...names.filter(isPlain)];
}
