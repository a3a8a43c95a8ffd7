import type { Complaint } from './complaint.ts';
import type { Cell, Draft, DraftContext } from './draft.ts';
import { headingsOf } from './fields.ts';
import { zonesOf } from './zones.ts';

/** What a new person’s row lacks, field by field. */
export function missingFields(draft: Draft, cells: ReadonlyMap<string, Cell>, { defaultLanguage }: DraftContext): Complaint[] {
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
export function missingConsent({ values, complaints }: Draft, cells: ReadonlyMap<string, Cell>): Complaint[] {
  const said = new Set(complaints.map(({ field }) => field));
  return (['date', 'scopes', 'until'] as const).flatMap((part) => {
    const field = `consent.${part}`;
    if (values.consent?.[part] !== undefined || said.has(field)) return [];
    const { column, ...rest } = missing(field, cells, undefined, '');
    return [
      {
        ...rest,
        ...(column !== undefined && { column }),
        words: {
          en: `nobody enters without a consent: ${rest.words.en}`,
          fr: `personne n’entre sans consentement : ${rest.words.fr}`,
        },
      },
    ];
  });
}

function missing(field: string, cells: ReadonlyMap<string, Cell>, country: string | undefined, language: string): Complaint {
  const column = [...cells].find(
    ([name, cell]) =>
      cell.column !== undefined &&
      (name === field || name.replace(/\d+/, '').replace('topic', 'topics').split('.')[0] === field || name === `${field}.${language}`),
  )?.[1].column;
  if (field === 'timeZone') {
    const zones = zonesOf(country ?? '').join(', ');
    return {
      field,
      ...(column !== undefined && { column }),
      words: {
        en: `${country} has several time zones (${zones}); write the one of the town`,
        fr: `${country} a plusieurs fuseaux horaires (${zones}) ; écrivez celui de la ville`,
      },
    };
  }
  if (column !== undefined)
    return { field, column, found: '', words: { en: 'the cell is empty; fill it in', fr: 'la cellule est vide ; remplissez-la' } };
  const headings = headingsOf(field).join(', ');
  return {
    field,
    words: {
      en: `there is no column for “${field}”; add one (${headings}), or name yours in the map under “columns”, or give one value for all under “defaults”`,
      fr: `il n’y a pas de colonne pour « ${field} » ; ajoutez-en une (${headings}), ou nommez la vôtre dans le fichier de correspondance sous « columns », ou donnez une valeur pour toutes les lignes sous « defaults »`,
    },
  };
}
