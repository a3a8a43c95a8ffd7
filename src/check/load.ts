import { join } from 'node:path';
import type { CollectionName } from '../schemas/index.ts';
import { withNewNames } from '../schemas/renamed.ts';
import type { Settings } from '../schemas/settings.ts';
import { knownEntry, type LoadedEntry, type LoadFault } from './load-entry.ts';
import { readPictures, type Picture } from './pictures.ts';
import { openPictureCache } from './picture-cache.node.ts';
import { entryPlace } from './places.ts';
import { readText, type TextFault } from './read-text.ts';
import { scanFolder, type ScannedFolder } from './scan.ts';
import { isRecord } from './schema-walk.ts';
import { today } from '../domain/day.ts';
import { namedWords, type NamedWords } from '../domain/named-words/table.ts';
import { SourceText } from '../domain/text/source-text.ts';
import { YamlSource } from './yaml-source.ts';

export type { EntryData, LoadedEntry, LoadFault } from './load-entry.ts';

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
      const read = knownEntry(file, place, typeof text === 'string' ? text : undefined, words);
      entries.push(read.entry);
      faults.push(...read.faults);
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
    if (text === undefined || place === undefined) return entry;
    const read = knownEntry(entry.file, place, text, words);
    faults.push(...read.faults);
    return read.entry;
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
