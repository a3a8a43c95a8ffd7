import type { LoadedContent } from '../../../src/check/load.ts';
import { isRecord } from '../../../src/check/schema-walk.ts';
import type { Cell, Draft, DraftContext } from '../../../src/domain/people/draft.ts';
import { draftOf } from '../../../src/domain/people/draft.ts';
import type { Complaint } from '../../../src/domain/people/complaint.ts';
import { newId } from '../../../src/domain/people/identity.ts';
import { changedFields, type ChampionData, merge } from '../../../src/domain/people/merge.ts';
import { missingConsent, missingFields } from '../../../src/domain/people/missing.ts';
import { refuseRepeated, whoIs } from './identify.ts';
import type { ImportMap } from './map-file.ts';
import { People, placeKey } from './people.ts';
import { refuseSponsors, resolveSponsors } from './row-sponsors.ts';
import type { TableRow } from './table.ts';
import { parsedChampion, validate } from './validate.ts';

/** A row on its way into the content. */
export interface PlannedRow {
  number: number;
  source: TableRow;
  cells: ReadonlyMap<string, Cell>;
  draft: Draft;
  complaints: Complaint[];
  /** The identifier in the content: that of the file that it matches, or a new one. */
  id: string;
  existing: ChampionData | undefined;
  sponsor: string | undefined;
  data: ChampionData;
  changed: readonly string[];
}

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
    const complaints = row.fault === undefined ? [...draft.complaints] : [{ field: '', words: row.fault }];
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
    row.complaints.push(...missingConsent(row.draft, row.cells), ...consentDays(row, now));
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

export const isRefused = (row: PlannedRow): boolean => row.complaints.length > 0;

/** Nothing of it would change: then its consent is not asked for, since nobody enters. */
const isUnchanged = (row: PlannedRow): boolean => row.existing !== undefined && row.changed.length === 0;

function nameNewPeople(rows: readonly PlannedRow[], people: People): void {
  const taken = new Set([...people.byId.keys(), ...rows.map(({ id }) => id)]);
  for (const row of rows) {
    const { name, entity = '', city = '', email } = row.draft.values;
    if (row.id !== '' || name === undefined || row.source.fault !== undefined) continue;
    row.id = newId({ name, entity, city, email }, (id) => taken.has(id));
    taken.add(row.id);
  }
}

function consentDays(row: PlannedRow, now: string): Complaint[] {
  const { date, until } = row.draft.values.consent ?? {};
  const cell = row.cells.get('consent.until');
  const at = { field: 'consent.until', ...(cell?.column !== undefined && { column: cell.column }), found: cell?.text ?? '' };
  if (date !== undefined && until !== undefined && until < date) {
    return [
      {
        ...at,
        words: {
          en: `the consent would end on ${until}, before it begins on ${date}; correct one of the two days`,
          fr: `le consentement prendrait fin le ${until}, avant de commencer le ${date} ; corrigez l’un des deux jours`,
        },
      },
    ];
  }
  const held = heldConsentDay(row.existing);
  if (held !== undefined && date !== undefined && date < held) return [olderConsent(row, held)];
  if (row.existing !== undefined || until === undefined || until >= now) return [];
  return [
    {
      ...at,
      words: {
        en: `the consent lapsed on ${until}, and nobody enters without one in force; ask the person anew`,
        fr: `le consentement a pris fin le ${until}, et personne n’entre sans consentement en cours ; redemandez-le à la personne`,
      },
    },
  ];
}

function heldConsentDay(existing: ChampionData | undefined): string | undefined {
  const consent = existing?.['consent'];
  const date = isRecord(consent) ? consent['date'] : undefined;
  return typeof date === 'string' ? date : undefined;
}

/** Somebody may have taken back a part of it since: last year’s file must not make them public again. */
function olderConsent(row: PlannedRow, held: string): Complaint {
  const { column, text = '' } = row.cells.get('consent.date') ?? {};
  return {
    field: 'consent.date',
    ...(column !== undefined && { column }),
    found: text,
    words: {
      en: `champions/${row.id}.yaml has a newer consent, of ${held}, which an older one does not replace; write the consent that holds`,
      fr: `champions/${row.id}.yaml a un consentement plus récent, du ${held}, qu’un plus ancien ne remplace pas ; écrivez celui qui vaut`,
    },
  };
}
