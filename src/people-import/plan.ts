import { isReserved } from '../check/rules/names.ts';
import type { LoadedContent } from '../check/load.ts';
import { type Cell, type DraftContext, draftOf } from '../domain/people/draft.ts';
import { newId } from '../domain/people/identity.ts';
import { changedFields, merge } from '../domain/people/merge.ts';
import { missingConsent, missingFields } from '../domain/people/missing.ts';
import { judgeConsent } from './consent.ts';
import { whoIs } from './identify.ts';
import type { ImportMap } from '../tables/map.ts';
import { People, placeKey } from './people.ts';
import { refuseSponsors } from './refuse-sponsors.ts';
import { refuseRepeated } from './repeated.ts';
import { isRefused, isUnchanged, type PlannedRow } from './row.ts';
import { resolveSponsors } from './sponsors.ts';
import type { TableRow } from '../tables/table.ts';
import { parsedChampion, validate } from './validate.ts';

export interface Plan {
  added: readonly PlannedRow[];
  changed: readonly PlannedRow[];
  unchanged: readonly PlannedRow[];
  refused: readonly PlannedRow[];
}

export interface PlanContext {
  content: LoadedContent;
  map: ImportMap;
  cellsOf(cells: readonly string[]): Map<string, Cell>;
  /** `2027-03-10`: a consent that has lapsed by then lets nobody in. */
  now: string;
}

/** Decides of every row what becomes of it. Writes nothing. */
export function planImport(source: readonly TableRow[], { content, map, cellsOf, now }: PlanContext): Plan {
  const people = new People(content);
  const context: DraftContext = {
    languages: content.languages,
    defaultLanguage: content.defaultLanguage ?? content.languages[0] ?? 'en',
    topics: content.of('topics')[0]?.data?.topics ?? [],
    dayFormat: map.dayFormat,
    knownZone: (country, city) => people.zones.get(placeKey(country, city)),
  };
  const rows = source.map((row): PlannedRow => {
    const cells = cellsOf(row.cells);
    const draft = draftOf(cells, context);
    const complaints = row.fault === undefined ? [...draft.complaints] : [{ field: '', message: row.fault }];
    return {
      number: row.number,
      source: row,
      cells,
      draft,
      complaints,
      id: '',
      existing: undefined,
      sponsor: undefined,
      data: {},
      changed: [],
    };
  });
  for (const row of rows) whoIs(row, people);
  refuseRepeated(rows);
  nameNewPeople(rows, people);
  resolveSponsors(rows, people);
  for (const row of rows) {
    row.data = merge(row.existing, row.draft, row.sponsor);
    row.changed = row.existing === undefined ? [] : changedFields(parsedChampion(row.existing), parsedChampion(row.data));
    if (row.source.fault !== undefined || isUnchanged(row) || row.complaints.some(({ field }) => field === 'id')) continue;
    if (row.existing === undefined) row.complaints.push(...missingFields(row.draft, row.cells, context));
    row.complaints.push(...missingConsent(row.draft, row.cells));
    judgeConsent(row, now);
  }
  // A row that was refused already is looked at as well, so that one run says all that is wrong with it.
  validate(
    rows.filter(
      (row) => row.source.fault === undefined && row.id !== '' && !isUnchanged(row) && !row.complaints.some(({ field }) => field === 'id'),
    ),
    content,
  );
  refuseSponsors(rows, people);
  return {
    added: rows.filter((row) => !isRefused(row) && row.existing === undefined),
    changed: rows.filter((row) => !isRefused(row) && row.existing !== undefined && row.changed.length > 0),
    unchanged: rows.filter((row) => !isRefused(row) && isUnchanged(row)),
    refused: rows.filter(isRefused),
  };
}

function nameNewPeople(rows: readonly PlannedRow[], people: People): void {
  const taken = new Set([...people.byId.keys(), ...rows.map(({ id }) => id)]);
  for (const row of rows) {
    const { name, entity = '', city = '', email } = row.draft.values;
    if (row.id !== '' || name === undefined || row.source.fault !== undefined) continue;
    row.id = newId({ name, entity, city, email }, (id) => taken.has(id) || isReserved('champions', id));
    taken.add(row.id);
  }
}
