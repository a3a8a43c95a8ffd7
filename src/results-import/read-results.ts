import { decode } from '../tables/decode.ts';
import { ImportFault } from '../tables/fault.ts';
import { type ImportMap } from '../tables/map.ts';
import { readTable, type Table } from '../tables/table.ts';
import type { Said } from '../tables/words.ts';
import { wordsOf } from '../domain/text/fold.ts';
import { type Field, fieldOf, fields, isOfPeople } from './fields.ts';

export interface FileOfResults {
  table: Table;
  /** As one says it: `UTF-16 LE`. */
  encoding: string;
  /** Which column holds a field, by its place in the row. */
  columns: ReadonlyMap<Field, number>;
  /** Headings of columns that look like people, none of which is read. */
  people: readonly string[];
  unused: readonly string[];
  /** The lines above the headings, where exports say their dates. */
  above: string;
}

const MEASURES: readonly Field[] = ['visits', 'clicks', 'conversions'];

/**
 * Reads a file into rows and columns.
 * @throws ImportFault where it cannot be read, counts nothing, or is asked to give a column of people
 */
export function readResults(bytes: Uint8Array, map: ImportMap): FileOfResults {
  const { text, encoding } = decode(bytes, map.encoding);
  const mapped = new Set(Object.values(map.columns).flat().map(wordsOf));
  const isKnown = (heading: string) => mapped.has(wordsOf(heading)) || fieldOf(heading) !== undefined || isOfPeople(heading);
  // Analytics put remarks above the headings: they are no rows, and count as lines all the same.
  const table = readTable(text.replace(/^#.*$/gm, ''), isKnown);
  const { columns, faults } = columnsOf(table.headings, map);
  if (faults.length === 0 && !MEASURES.some((measure) => columns.has(measure)))
    faults.push({ code: 'no-measure', values: { headings: table.headings.filter((heading) => heading !== '') } });
  if (faults.length > 0) throw new ImportFault(faults, 1);
  const taken = new Set(columns.values());
  const rest = table.headings.filter((heading, index) => heading !== '' && !taken.has(index));
  const people = rest.filter(isOfPeople);
  const first = text.split(table.headings.find((heading) => heading !== '') ?? '\n')[0] ?? '';
  return { table, encoding, columns, people, unused: rest.filter((heading) => !people.includes(heading)), above: first };
}

function columnsOf(headings: readonly string[], map: ImportMap): { columns: Map<Field, number>; faults: Said[] } {
  const columns = new Map<Field, number>();
  const faults: Said[] = [];
  for (const [field, wanted] of Object.entries(map.columns)) {
    const names = [wanted].flat();
    const [index] = names.flatMap((name) => {
      const at = headings.findIndex((heading) => wordsOf(heading) === wordsOf(name));
      return at === -1 ? [] : [at];
    });
    if (index === undefined) faults.push({ code: 'column-absent', values: { field, names, all: headings.join(', ') } });
    else if (isOfPeople(headings[index] ?? '')) faults.push({ code: 'map-person', values: { field, column: headings[index] } });
    else columns.set(field as Field, index);
  }
  const taken = new Set(columns.values());
  for (const field of fields) {
    if (columns.has(field)) continue;
    const found = headings.flatMap((heading, index) => {
      const own = fieldOf(heading);
      return own?.field === field && !taken.has(index) && !isOfPeople(heading) ? [{ index, rank: own.rank }] : [];
    });
    const [best, ...others] = found.sort((a, b) => a.rank - b.rank);
    if (best === undefined) continue;
    const twins = others.filter(({ rank }) => rank === best.rank).map(({ index }) => headings[index] ?? '');
    if (twins.length > 0) faults.push({ code: 'column-doubled', values: { field, names: [headings[best.index] ?? '', ...twins] } });
    columns.set(field, best.index);
  }
  return { columns, faults };
}
