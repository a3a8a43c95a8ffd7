import { collectionLabel, type EditingLanguage, fieldHelp, fieldLabel } from '../i18n/editing/words.ts';
import { useTranslations } from '../i18n/translate.ts';
import { getManual, type ManualEntry, manualLanguage } from '../queries/manual.ts';
import { type Field, type Fields, formOf } from '../schemas/form.ts';
import { pageFields } from '../schemas/entry.ts';
import { collectionDefinitions, type CollectionName } from '../schemas/index.ts';
import { EDITORS_PAGE, FIELDS_PAGE } from '../schemas/own-pages.ts';
import { pageMeta } from '../view-models/page.ts';
import { foreignLanguage, type TitledLink } from '../view-models/titled-link.ts';

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

/** The way from the manual to the page before and the one after, in the manual’s order. */
const around = <Item>(items: readonly Item[], item: Item, link: (item: Item) => TitledLink) => {
  const [previous, next] = [items[items.indexOf(item) - 1], items[items.indexOf(item) + 1]];
  return { previous: previous && link(previous), next: next && link(next) };
};

/** The manual’s front page: the components that a text may hold, by what they are for. Search does not find it: employees look for the guide. */
export async function manualPage(language: string) {
  const t = useTranslations(language);
  const page = pageMeta(t, {
    language,
    path: EDITORS_PAGE,
    title: t('editors.title'),
    description: t('editors.lead', { file: manualLanguage(language) === 'fr' ? 'LISEZ-MOI.md' : 'README.md' }),
    imagePath: '/',
  });
  const entries = (await getManual(language)).map(({ name, slug, purpose }) => ({ name, purpose, path: componentAddress(slug) }));
  return { page, entries, nameLang: foreignLanguage(namesLanguage, language), lang: foreignLanguage(manualLanguage(language), language) };
}

/** The language of what a file is written with: the names of components, of folders and of fields are English words. */
const namesLanguage = 'en';

const componentAddress = (slug: string): string => `${EDITORS_PAGE}${slug}/`;

/** The page of a component, or of the few that the manual explains together. */
export async function componentPage(entry: ManualEntry, language: string) {
  const t = useTranslations(language);
  const nameLang = foreignLanguage(namesLanguage, language);
  const page = pageMeta(t, {
    language,
    path: componentAddress(entry.slug),
    title: entry.name,
    short: { label: entry.name, lang: nameLang },
    description: t('editors.componentLead', { name: entry.name }),
    imagePath: '/',
    between: [{ label: t('editors.title'), path: EDITORS_PAGE }],
  });
  const link = ({ name, slug }: ManualEntry): TitledLink => ({ path: componentAddress(slug), title: name, lang: nameLang });
  const { previous, next } = around(await getManual(language), entry, link);
  return { page, previous, next, nameLang, lang: foreignLanguage(manualLanguage(language), language) };
}

/** The folders of the content, each with the kinds of files that it holds, in the order of the schemas. */
export const folders: readonly { name: string; collections: readonly CollectionName[] }[] = [
  ...Map.groupBy(Object.keys(collectionDefinitions) as CollectionName[], (name) => collectionDefinitions[name].folder),
].map(([name, collections]) => ({ name, collections }));

const folderAddress = (name: string): string => `${FIELDS_PAGE}${name}/`;

/** The folders, and the fields that every page has, whatever folder it is in. */
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
  const listed = folders.map(({ name, collections }) => ({
    name: `${name}/`,
    path: folderAddress(name),
    labels: collections.map((collection) => collectionLabel(collection, spoken)).join(', '),
  }));
  const nameLang = foreignLanguage(namesLanguage, language);
  return { page, folders: listed, shared: sharedRows(spoken), nameLang, lang: foreignLanguage(spoken, language) };
}

/** The kinds of files of a folder with their fields, as their schemas describe them. */
export function folderPage(folder: (typeof folders)[number], language: string) {
  const t = useTranslations(language);
  const spoken = manualLanguage(language);
  const name = `${folder.name}/`;
  const nameLang = foreignLanguage(namesLanguage, language);
  const page = pageMeta(t, {
    language,
    path: folderAddress(folder.name),
    title: name,
    short: { label: name, lang: nameLang },
    description: t('editors.folderLead', { folder: name }),
    imagePath: '/',
    between: [
      { label: t('editors.title'), path: EDITORS_PAGE },
      { label: t('editors.fieldsTitle'), path: FIELDS_PAGE },
    ],
  });
  const shared = new Map(sharedRows(spoken).map(({ path, help }) => [path, help]));
  const collections = folder.collections.map((collection) => ({
    name: collection,
    label: collectionLabel(collection, spoken),
    files: `${folder.name}/${collectionDefinitions[collection].pattern}`,
    /** Whether it also has the fields that every page has, which are said once. */
    isPage: Object.hasOwn(formOf(collection), 'review'),
    rows: rowsOf(formOf(collection), spoken).filter(({ path, help }) => shared.get(path) !== help),
  }));
  return {
    page,
    collections,
    headings: collections.map(({ name: slug, label }) => ({ slug, text: label, depth: 2 })),
    ...around(folders, folder, (one): TitledLink => ({ path: folderAddress(one.name), title: `${one.name}/`, lang: nameLang })),
    nameLang,
    lang: foreignLanguage(spoken, language),
  };
}

const sharedRows = (language: EditingLanguage): FieldRow[] => rowsOf(formOf('pages'), language).filter(({ path }) => path in pageFields);

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
