import type { Complaint } from './complaint.ts';
import type { Cell, ChampionDraft, DraftContext } from './draft.ts';
import { headingsOf } from './fields.ts';
import { zonesOf } from './zones.ts';

/** What a new person’s row lacks, field by field. */
export function missingFields(draft: ChampionDraft, cells: ReadonlyMap<string, Cell>, { defaultLanguage }: DraftContext): Complaint[] {
  const { values, complaints } = draft;
  const said = new Set(complaints.map(({ field }) => field));
  const lacks: string[] = [];
  for (const field of ['name', 'entity', 'country', 'city', 'languages', 'topics', 'labelled'] as const)
    if (values[field] === undefined) lacks.push(field);
  if (values.job?.[defaultLanguage] === undefined) lacks.push('job');
  if (values.topics?.some(({ help }) => help[defaultLanguage] === undefined)) lacks.push('help');
  if (values.timeZone === undefined && values.country !== undefined && values.city !== undefined) lacks.push('timeZone');
  return lacks
    .filter((field) => ![...said].some((known) => known === field || known.replace(/\d+/, '').startsWith(field.replace(/s$/, ''))))
    .map((field) => missing(field, cells, values.country, defaultLanguage));
}

/** Whoever has no complete consent does not enter. */
export function missingConsent({ values, complaints }: ChampionDraft, cells: ReadonlyMap<string, Cell>): Complaint[] {
  const said = new Set(complaints.map(({ field }) => field));
  return (['date', 'scopes', 'until'] as const).flatMap((part) => {
    const field = `consent.${part}`;
    if (values.consent?.[part] !== undefined || said.has(field)) return [];
    const lack = missing(field, cells, undefined, '');
    return [{ ...lack, message: { ...lack.message, code: `consent-${lack.message.code}` } }];
  });
}

function missing(field: string, cells: ReadonlyMap<string, Cell>, country: string | undefined, language: string): Complaint {
  const { column, text: found } = [...cells].find(
    ([name, cell]) =>
      cell.column !== undefined &&
      (name === field || name.replace(/\d+/, '').replace('topic', 'topics').split('.')[0] === field || name === `${field}.${language}`),
  )?.[1] ?? { column: undefined, text: undefined };
  const at = { field, ...(column !== undefined && { column }) };
  if (field === 'timeZone')
    return { ...at, message: { code: 'zones', values: { country: country ?? '', zones: zonesOf(country ?? '').join(', ') } } };
  if (column !== undefined) return { ...at, found: found ?? '', message: { code: 'cell-empty' } };
  const [headingsEn, headingsFr] = (['en', 'fr'] as const).map((tag) => headingsOf(field, tag).join(', ')) as [string, string];
  return { field, message: { code: 'no-column', values: { field, headingsEn, headingsFr } } };
}
