import type { Complaint } from '../domain/people/complaint.ts';
import type { Cell, ChampionDraft } from '../domain/people/draft.ts';
import type { ChampionData } from '../domain/people/merge.ts';
import type { TableRow } from '../tables/table.ts';
import type { Said } from '../tables/words.ts';

/** A complaint whose words may also be the check’s own. */
export interface RowComplaint extends Omit<Complaint, 'message'> {
  message: Said;
}

/** A row on its way into the content. */
export interface PlannedRow {
  number: number;
  source: TableRow;
  cells: ReadonlyMap<string, Cell>;
  draft: ChampionDraft;
  complaints: RowComplaint[];
  /** The identifier in the content: that of the file that it matches, or a new one. */
  id: string;
  existing: ChampionData | undefined;
  sponsor: string | undefined;
  data: ChampionData;
  changed: readonly string[];
}

export const isRefused = (row: PlannedRow): boolean => row.complaints.length > 0;

/** Nothing of it would change: then its consent is not asked for, since nobody enters. */
export const isUnchanged = (row: PlannedRow): boolean => row.existing !== undefined && row.changed.length === 0;

/** Adds a complaint about a field of a row, with the column that it stands in. `found`: what stands there. */
export function complain(row: PlannedRow, field: string, message: Said, found?: string): void {
  const column = row.cells.get(field)?.column;
  row.complaints.push({ field, ...(column !== undefined && { column }), ...(found !== undefined && { found }), message });
}
