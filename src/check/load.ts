import { join } from 'node:path';
import { z } from 'zod';
import { collectionDefinitions, type CollectionName } from '../schemas/index.ts';
import { type FoundName, withNewNames } from '../schemas/renamed.ts';
import type { Settings } from '../schemas/settings.ts';
import { parseBody, type Body } from '../mdx/parse.ts';
import { splitFrontMatter, type FrontMatterFault } from './front-matter.ts';
import { readPictures, type Picture } from './pictures.ts';
import { openPictureCache } from './picture-cache.node.ts';
import { entryPlace, type EntryPlace } from './places.ts';
import { readText, type TextFault } from './read-text.ts';
import { scanFolder, type ScannedFolder } from './scan.ts';
import { isRecord } from './schema-walk.ts';
import { strayInData, withWordsInBody, type StrayWord } from './stray-words.ts';
import { today } from '../domain/day.ts';
import { replaceInData } from '../domain/named-words/data.ts';
import { namedWords, type NamedWords } from '../domain/named-words/table.ts';
import { SourceText } from '../domain/text/source-text.ts';
import { YamlSource, type YamlFault } from './yaml-source.ts';

/** What the schema of a collection gives. */
export type EntryData<Name extends CollectionName> = z.output<ReturnType<(typeof collectionDefinitions)[Name]['schema']>>;

/** A file of a collection, as far as it could be read. */
export interface LoadedEntry<Name extends CollectionName = CollectionName> extends EntryPlace {
  collection: Name;
  /** Relative to the content folder, with forward slashes. */
  file: string;
  /** The data as written; nothing when the YAML cannot be read. */
  raw: Record<string, unknown> | undefined;
  /** The data as the site will have it; nothing when it breaks the schema. */
  data: EntryData<Name> | undefined;
  issues: readonly z.core.$ZodIssue[];
  source: SourceText;
  yaml: YamlSource;
  /** The text below the front matter; nothing for YAML files. */
  body: Body | undefined;
  /** The named words that the settings do not give. */
  strayWords: readonly StrayWord[];
  /** Fields with the name that they had in an earlier version; the data have those of now. */
  renamed: readonly FoundName[];
}

/** A file that is no entry because its text or its YAML cannot be read. Its identifier still counts as existing. */
export type LoadFault =
  | { file: string; kind: 'text'; fault: TextFault }
  | { file: string; kind: 'front-matter'; fault: FrontMatterFault }
  | { file: string; kind: 'yaml'; fault: YamlFault; source: SourceText }
  | { file: string; kind: 'not-a-map'; found: unknown; source: SourceText };

/** All the content, read once; rules only look at it. */
export class LoadedContent {
  readonly folder: string;
  readonly scanned: ScannedFolder;
  readonly entries: readonly LoadedEntry[];
  readonly faults: readonly LoadFault[];
  readonly pictures: readonly Picture[];
  /** The style sheets beside the settings, by path: their text, or why it cannot be read. */
  readonly styleSheets: ReadonlyMap<string, string | TextFault>;
  /** The day on which the content is looked at. */
  readonly now: string;
  /** Nothing while settings/site.yaml is missing or wrong. */
  readonly settings: Settings | undefined;
  /** The site's languages, also when other settings are wrong; empty when they cannot be known. */
  readonly languages: readonly string[];
  readonly defaultLanguage: string | undefined;
  readonly #byCollection: Map<CollectionName, LoadedEntry[]>;
  #byFile: Map<string, LoadedEntry> | undefined;
  readonly #keys = new Map<CollectionName, Map<string, LoadedEntry[]>>();

  constructor(parts: {
    folder: string;
    scanned: ScannedFolder;
    entries: LoadedEntry[];
    faults: LoadFault[];
    pictures: Picture[];
    styleSheets?: ReadonlyMap<string, string | TextFault>;
    now: string;
  }) {
    this.folder = parts.folder;
    this.scanned = parts.scanned;
    this.entries = parts.entries;
    this.faults = parts.faults;
    this.pictures = parts.pictures;
    this.styleSheets = parts.styleSheets ?? new Map();
    this.now = parts.now;
    this.#byCollection = Map.groupBy(parts.entries, (entry) => entry.collection);
    const site = this.of('site')[0];
    this.settings = site?.data;
    const languages = site?.raw?.['languages'];
    this.languages = Array.isArray(languages) ? languages.filter((language) => typeof language === 'string') : [];
    const standard = site?.raw?.['defaultLanguage'];
    this.defaultLanguage = typeof standard === 'string' && this.languages.includes(standard) ? standard : undefined;
  }

  /** The entries of a collection, unreadable ones included. */
  of<Name extends CollectionName>(collection: Name): readonly LoadedEntry<Name>[] {
    return (this.#byCollection.get(collection) ?? []) as readonly LoadedEntry[] as readonly LoadedEntry<Name>[];
  }

  /** The entry that a file is; nothing for a picture, or a file of no collection. */
  entryAt(file: string): LoadedEntry | undefined {
    this.#byFile ??= new Map(this.entries.map((entry) => [entry.file, entry]));
    return this.#byFile.get(file);
  }

  /** The entries of a collection by their identifier without language. */
  keys<Name extends CollectionName>(collection: Name): ReadonlyMap<string, readonly LoadedEntry<Name>[]> {
    let keys = this.#keys.get(collection);
    if (keys === undefined) {
      keys = Map.groupBy(this.of(collection) as readonly LoadedEntry[], (entry) => entry.key);
      this.#keys.set(collection, keys);
    }
    return keys as ReadonlyMap<string, readonly LoadedEntry[]> as ReadonlyMap<string, readonly LoadedEntry<Name>[]>;
  }
}

/** Values of this schema are files beside the entry; the check looks for them. */
export const imageFiles = z.registry<{ image: true }>();

const schemas = new Map<CollectionName, z.ZodType>();

/** The schema of a collection with plain texts for images, made once. */
export function schemaOf(collection: CollectionName): z.ZodType {
  let schema = schemas.get(collection);
  if (schema === undefined) {
    const image = () => z.string().min(1).register(imageFiles, { image: true });
    schema = collectionDefinitions[collection].schema({ image }) as z.ZodType;
    schemas.set(collection, schema);
  }
  return schema;
}

/**
 * Reads every file of a content folder, on a day (otherwise today). Throws only when the folder itself cannot be read.
 * @param changed texts that take the place of files as they lie there, by file: what a repair would make of them
 */
export async function loadContent(folder: string, now = today(), changed: ReadonlyMap<string, string> = new Map()): Promise<LoadedContent> {
  const scanned = await scanFolder(folder);
  const entries: LoadedEntry[] = [];
  const faults: LoadFault[] = [];
  const places = scanned.files.map((file) => ({ file, place: entryPlace(file) }));
  const words = await readNamedWords(folder, changed);
  const atOnce = 32;
  for (let start = 0; start < places.length; start += atOnce) {
    const batch = places.slice(start, start + atOnce).filter((item) => item.place !== undefined);
    const texts = await Promise.all(batch.map(({ file }) => changed.get(file) ?? readText(join(folder, file))));
    batch.forEach(({ file, place }, index) => {
      const text = texts[index];
      if (place === undefined || text === undefined) return;
      if (typeof text !== 'string') faults.push({ file, kind: 'text', fault: text });
      entries.push(loadEntry(file, place, typeof text === 'string' ? text : undefined, { faults, words }));
    });
  }
  const pictures = await readPictures(scanned.files, (file) => join(folder, file), await openPictureCache());
  const sheets = scanned.files.filter((file) => /^settings\/[^/]+\.css$/.test(file));
  const styleSheets = new Map(await Promise.all(sheets.map(async (file) => [file, await readText(join(folder, file))] as const)));
  return new LoadedContent({ folder, now, scanned, entries, faults, pictures, styleSheets });
}

/**
 * The same content with other texts for some of its files, which are read anew; the rest is taken as it is. For a check
 * while somebody types. Files that the content does not have are left out.
 */
export async function withTexts(content: LoadedContent, changed: ReadonlyMap<string, string>): Promise<LoadedContent> {
  if (changed.has('settings/site.yaml')) return loadContent(content.folder, content.now, changed);
  const faults = content.faults.filter(({ file }) => !changed.has(file));
  const words = await readNamedWords(content.folder);
  const entries = content.entries.map((entry) => {
    const text = changed.get(entry.file);
    const place = text === undefined ? undefined : entryPlace(entry.file);
    return text === undefined || place === undefined ? entry : loadEntry(entry.file, place, text, { faults, words });
  });
  const { folder, now, scanned, pictures, styleSheets } = content;
  return new LoadedContent({ folder, now, scanned, entries, faults, pictures: [...pictures], styleSheets });
}

/** The words of the settings; nothing while those cannot be read, which is said of them alone. */
export async function readNamedWords(folder: string, changed: ReadonlyMap<string, string> = new Map()): Promise<NamedWords | undefined> {
  const text = changed.get('settings/site.yaml') ?? (await readText(join(folder, 'settings', 'site.yaml')));
  if (typeof text !== 'string') return undefined;
  const { data, faults } = new YamlSource(new SourceText(text), text, 0).read();
  return faults.length === 0 && isRecord(data) ? namedWords(withNewNames('site', data).data) : undefined;
}

interface Loading {
  faults: LoadFault[];
  words: NamedWords | undefined;
}

function loadEntry(file: string, place: EntryPlace, written: string | undefined, { faults, words }: Loading): LoadedEntry {
  const language = place.language ?? words?.defaultLanguage ?? 'en';
  const { text, edits, missing } = withWordsInBody(file, written ?? '', words, language);
  const source = new SourceText(text, { text: written ?? '', edits });
  const strayWords = missing.map(({ name, reason, offset }) => ({
    ...new SourceText(written ?? '').place(offset),
    field: '',
    name,
    reason,
  }));
  const entry: LoadedEntry = {
    ...place,
    file,
    raw: undefined,
    data: undefined,
    issues: [],
    source,
    yaml: new YamlSource(source, '', 0),
    body: undefined,
    strayWords,
    renamed: [],
  };
  if (written === undefined) return entry;
  const parts = file.endsWith('.mdx') ? splitFrontMatter(text) : undefined;
  if (typeof parts === 'string') {
    faults.push({ file, kind: 'front-matter', fault: parts });
    return parts === 'missing' ? { ...entry, body: parseBody(text) } : entry;
  }
  if (parts !== undefined) entry.body = parseBody(parts.body);
  entry.yaml = new YamlSource(source, parts?.yaml ?? text, parts?.start ?? 0);
  const { data: typed, faults: yamlFaults } = entry.yaml.read();
  for (const fault of yamlFaults) faults.push({ file, kind: 'yaml', fault, source });
  if (yamlFaults.length > 0) return entry;
  if (!isRecord(typed)) {
    faults.push({ file, kind: 'not-a-map', found: typed, source });
    return entry;
  }
  const { data: named, found: renamed } = withNewNames(place.collection, typed);
  const replaced = words === undefined ? { data: named, missing: [] } : replaceInData(named, words, language);
  const data = replaced.data as Record<string, unknown>;
  const result = schemaOf(place.collection).safeParse(data);
  return {
    ...entry,
    raw: data,
    data: result.success ? (result.data as EntryData<CollectionName>) : undefined,
    issues: result.error?.issues ?? [],
    strayWords: [...strayInData(replaced.missing, entry.yaml, source), ...strayWords],
    renamed,
  };
}
