import { fieldOfHeading, type HeadingContext, REFUSED_COLUMNS } from '../domain/people/fields.ts';
import { isVoid } from '../domain/people/cells.ts';
import { wordsOf } from '../domain/text/fold.ts';
import type { Cell } from '../domain/people/draft.ts';
import { ImportFault } from '../tables/fault.ts';
import type { ImportMap } from '../tables/map.ts';
import { translated } from './map.ts';
import type { Said } from '../tables/words.ts';

export interface Columns {
  /** The cells of a row, by field. */
  cellsOf(cells: readonly string[]): Map<string, Cell>;
  /** Headings that no field was found for: what stands below them is not taken. */
  unused: readonly string[];
}

/** Fields that hold lists: several columns of one are put together line by line. */
const LISTS = new Set(['languages', 'topics', 'consent.scopes', 'consent.photo', 'consent.posts']);

/** Finds the field of each column: those that the map names, then the usual headings. */
export function columnsOf(headings: readonly string[], map: ImportMap, context: HeadingContext): Columns {
  const fields = new Map<string, number[]>();
  const taken = new Set<number>();
  const faults: Said[] = [];
  for (const [field, wanted] of Object.entries(map.columns)) {
    const names = [wanted].flat();
    const found = names.flatMap((name) => indexOf(headings, name) ?? []);
    if (found.length === 0) faults.push({ code: 'column-absent', values: { field, names, all: headings.join(', ') } });
    fields.set(field, found);
    for (const index of found) taken.add(index);
  }
  const unused: string[] = [];
  const usual = new Map<string, number[]>();
  headings.forEach((heading, index) => {
    if (heading === '' || taken.has(index) || Object.values<string>(REFUSED_COLUMNS).includes(heading)) return;
    const field = fieldOfHeading(heading, context);
    if (field === undefined || fields.has(field)) unused.push(heading);
    else usual.set(field, [...(usual.get(field) ?? []), index]);
  });
  for (const [field, indexes] of usual) {
    const names = indexes.map((index) => headings[index] ?? '');
    if (indexes.length > 1) faults.push({ code: 'column-doubled', values: { field, names } });
    fields.set(field, indexes);
  }
  if (faults.length > 0) throw new ImportFault(faults);
  return { unused, cellsOf: (cells) => rowCells(cells, headings, fields, map) };
}

function rowCells(
  cells: readonly string[],
  headings: readonly string[],
  fields: ReadonlyMap<string, readonly number[]>,
  map: ImportMap,
): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const [field, indexes] of fields) {
    const column = indexes.map((index) => headings[index] ?? '').join(' + ');
    const parts = indexes
      .map((index) => translated(map, field, cells[index] ?? ''))
      .filter((text) => !isVoid(text) || indexes.length === 1);
    found.set(field, { column, text: parts.join(LISTS.has(field) ? '\n' : ' ') });
  }
  for (const [field, text] of Object.entries(map.defaults)) {
    const cell = found.get(field);
    if (isVoid(cell?.text ?? '')) found.set(field, { text, ...(cell?.column !== undefined && { column: cell.column }) });
  }
  return found;
}

function indexOf(headings: readonly string[], name: string): number | undefined {
  const exact = headings.indexOf(name.trim());
  const index = exact === -1 ? headings.findIndex((heading) => wordsOf(heading) === wordsOf(name)) : exact;
  return index === -1 ? undefined : index;
}
