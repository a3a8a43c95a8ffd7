/** What a step of a relay line can be for the reader. */
export const states = ['done', 'here', 'ahead'] as const;

/** A row, drawn in each state. */
export type Row = Readonly<Record<(typeof states)[number], string>>;

const kept = new Map<string, Promise<readonly Row[]>>();

/** The rows of a list, drawn at the first page that asks; in the preview at each, since editors change them meanwhile. */
export function keptRows(name: string, draw: () => Promise<readonly Row[]>, keep = import.meta.env?.DEV !== true): Promise<readonly Row[]> {
  const rows = (keep ? kept.get(name) : undefined) ?? draw();
  kept.set(name, rows);
  return rows;
}

/** The HTML of the whole list for somebody who is at a place. */
export const rowsAt = (rows: readonly Row[], place: number): string =>
  rows.map((row, index) => (index < place ? row.done : index === place ? row.here : row.ahead)).join('');
