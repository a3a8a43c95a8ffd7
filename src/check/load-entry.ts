import { z } from 'zod';
import { replaceInData } from '../domain/named-words/data.ts';
import type { NamedWords } from '../domain/named-words/table.ts';
import { SourceText } from '../domain/text/source-text.ts';
import { parseBody, type Body } from '../mdx/parse.ts';
import { collectionDefinitions, type CollectionName } from '../schemas/index.ts';
import { withNewNames, type FoundName } from '../schemas/renamed.ts';
import { splitFrontMatter, type FrontMatterFault } from './front-matter.ts';
import type { EntryPlace } from './places.ts';
import type { TextFault } from './read-text.ts';
import { isRecord } from './schema-walk.ts';
import { strayInData, withWordsInBody, type StrayWord } from './stray-words.ts';
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

interface Read {
  entry: LoadedEntry;
  /** What keeps the file from being an entry with data. */
  faults: readonly LoadFault[];
}

/** What was read last of each file, with what it was made of. */
const known = new Map<string, Read & { written: string | undefined; words: string | undefined }>();

/**
 * A file as an entry, and what is wrong with its text. The same text gives the same entry again: a preview, an editor and
 * commands that check before and after read each file once, and what rules keep by entry lasts as long.
 * @param written the file's text; nothing when it cannot be read
 */
export function knownEntry(file: string, place: EntryPlace, written: string | undefined, words: NamedWords | undefined): Read {
  const held = known.get(file);
  if (held !== undefined && held.written === written && held.words === words?.digest) return held;
  const faults: LoadFault[] = [];
  const read = { entry: loadEntry(file, place, written, { faults, words }), faults, written, words: words?.digest };
  known.set(file, read);
  return read;
}

function loadEntry(
  file: string,
  place: EntryPlace,
  written: string | undefined,
  { faults, words }: { faults: LoadFault[]; words: NamedWords | undefined },
): LoadedEntry {
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
