import { collectionLabel, type EditingLanguage, fieldHelp, fieldLabel } from '../i18n/editing/words.ts';
import { useTranslations } from '../i18n/translate.ts';
import { getManual, manualLanguage } from '../queries/manual.ts';
import { type Field, type Fields, formOf } from '../schemas/form.ts';
import { pageFields } from '../schemas/entry.ts';
import { collectionDefinitions, type CollectionName } from '../schemas/index.ts';
import { EDITORS_PAGE, FIELDS_PAGE } from '../schemas/own-pages.ts';
import { pageMeta } from '../view-models/page.ts';
import { foreignLanguage } from '../view-models/titled-link.ts';

/** A field as the manual lists it. */
export interface FieldRow {
  /** As it is written in a file: `voices[].text`. */
  path: string;
  label: string;
  help: string;
  required: boolean;
  /** The only values that it takes; empty where it takes any. */
  values: readonly string[];
}

/** The components that a text may hold, each live and as it is written. Search does not find it: employees look for the guide. */
export async function manualPage(language: string) {
  const t = useTranslations(language);
  const page = pageMeta(t, {
    language,
    path: EDITORS_PAGE,
    title: t('editors.title'),
    description: t('editors.lead', { file: manualLanguage(language) === 'fr' ? 'LISEZ-MOI.md' : 'README.md' }),
    imagePath: '/',
  });
  const entries = await getManual(language);
  return {
    page,
    entries,
    headings: entries.map(({ name, slug }) => ({ slug, text: name, depth: 2 })),
    lang: foreignLanguage(manualLanguage(language), language),
  };
}

/** Every collection with its fields, as its schema describes them. */
export function fieldsPage(language: string) {
  const t = useTranslations(language);
  const spoken = manualLanguage(language);
  const page = pageMeta(t, {
    language,
    path: FIELDS_PAGE,
    title: t('editors.fieldsTitle'),
    description: t('editors.fieldsLead'),
    imagePath: '/',
    between: [{ label: t('editors.title'), path: EDITORS_PAGE }],
  });
  const sharedRows = rowsOf(formOf('pages'), spoken).filter(({ path }) => path in pageFields);
  const shared = new Map(sharedRows.map(({ path, help }) => [path, help]));
  const collections = (Object.keys(collectionDefinitions) as CollectionName[]).map((name) => ({
    name,
    label: collectionLabel(name, spoken),
    files: `${collectionDefinitions[name].folder}/${collectionDefinitions[name].pattern}`,
    /** Whether it also has the fields that every page has, which are said once. */
    isPage: Object.hasOwn(formOf(name), 'review'),
    rows: rowsOf(formOf(name), spoken).filter(({ path, help }) => shared.get(path) !== help),
  }));
  return {
    page,
    shared: sharedRows,
    collections,
    headings: collections.map(({ name, label }) => ({ slug: name, text: label, depth: 2 })),
    lang: foreignLanguage(spoken, language),
  };
}

function rowsOf(fields: Fields, language: EditingLanguage, above = ''): FieldRow[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = above + name;
    const row: FieldRow = {
      path,
      label: fieldLabel(name, language),
      help: fieldHelp(field.help, language),
      required: field.required,
      values: valuesOf(field),
    };
    return [row, ...insideOf(field, path, language)];
  });
}

/** The fields of a group; those of a list’s items after `[]`. */
function insideOf(field: Field, path: string, language: EditingLanguage): FieldRow[] {
  if (field.kind === 'group') return rowsOf(field.fields, language, `${path}.`);
  return field.kind === 'list' || field.kind === 'map' ? insideOf(field.item, `${path}[]`, language) : [];
}

function valuesOf(field: Field): readonly string[] {
  if (field.kind === 'choice') return field.values;
  return field.kind === 'list' ? valuesOf(field.item) : [];
}
