import { posix } from 'node:path';
import type { LoadedContent, LoadedEntry } from '../../../src/check/load.ts';
import { imageFiles, schemaOf } from '../../../src/check/load-entry.ts';
import { walkSchema } from '../../../src/check/schema-walk.ts';
import { type DataPath, fieldName } from '../../../src/check/yaml-source.ts';
import { attributeOffset, isElement, startOf, walkTree } from '../../../src/mdx/tree.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { emailPattern, findFolded, idPattern, longerNames, namePatterns } from '../../../src/domain/text/mention.ts';
import { referenceTargets } from '../../../src/schemas/reference.ts';
import { pictureAt } from './person.ts';

export type MentionKind = 'reference' | 'link' | 'name' | 'email' | 'id' | 'file-name' | 'part-of-name';

/** A place of the content where somebody stands. */
export interface Mention {
  kind: MentionKind;
  /** Relative to the content folder. */
  file: string;
  line: number;
  column: number;
  /** For a reference: the field and whether it may be taken out. */
  path?: DataPath;
  field?: string;
  removable?: boolean;
  target?: string;
  /** The line from its beginning on. */
  text: string;
}

export interface MentionedPerson {
  id: string;
  name: string;
  emails: readonly string[];
}

/** A first name or a family name alone is looked for from so many letters on, and so many places are shown. */
const SHORTEST_PART = 3;
const MOST_PARTS = 40;

/** Every place of the content where a person stands, their own file aside, in the order of files and lines. */
export function findMentions(content: LoadedContent, person: MentionedPerson): Mention[] {
  const others = [...content.keys('champions').keys()];
  const names = namePatterns(person.name);
  const byName = names?.said;
  const masks = longerNames(
    person,
    content.of('champions').map(({ id, raw }) => ({ id, name: String(raw?.['name'] ?? '') })),
  );
  const patterns = [
    ...[names?.said ?? [], names?.turned ?? []].flat().map((pattern) => ({ kind: 'name' as const, pattern })),
    ...person.emails.map((email) => ({ kind: 'email' as const, pattern: emailPattern(email) })),
    { kind: 'id' as const, pattern: idPattern(person.id, others) },
  ];
  const found: Mention[] = [];
  for (const entry of content.entries) {
    if (entry.collection === 'champions' && entry.id === person.id) continue;
    const structured = [...references(entry, person.id), ...links(entry, person.id)];
    const lines = new Set(structured.map(({ line }) => line));
    const masked = masks.flatMap((mask) => findFolded(entry.source.text, mask));
    const texts = patterns.flatMap(({ kind, pattern }) =>
      findFolded(entry.source.text, pattern)
        .filter(({ start }) => kind !== 'name' || !masked.some((mask) => mask.start <= start && start < mask.end))
        .map(({ start }) => textMention(kind, entry, start)),
    );
    // The identifier within a reference or a link of that line is the same mention.
    const own = texts.filter(
      ({ kind, line, text, column }) => !lines.has(line) || kind === 'email' || (kind === 'name' && !startsWithId(text, column, person.id)),
    );
    found.push(...structured, ...unique(own));
  }
  for (const file of content.scanned.files) {
    const name = fold(file.slice(file.lastIndexOf('/') + 1));
    if (/^champions\/[^/]+\.yaml$/.test(file) || (!(byName && name.search(byName) !== -1) && !new RegExp(`^${person.id}[.]`).test(name)))
      continue;
    found.push({ kind: 'file-name', file, line: 1, column: 1, text: '' });
  }
  return [...found, ...partsOfName(content, person, found)].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
  );
}

function references(entry: LoadedEntry, id: string): Mention[] {
  const found: Mention[] = [];
  walkSchema(schemaOf(entry.collection), entry.raw, (schema, value, path) => {
    const target = referenceTargets.get(schema)?.target;
    if (value !== id || (target !== 'champions' && target !== 'sponsors')) return;
    const inList = typeof path.at(-1) === 'number';
    // A leader’s account is about the person; a story is told by them: no line alone can be taken out of those.
    const removable = inList || target === 'sponsors' || (schemaIsOptional(entry, path) && entry.collection !== 'accounts');
    found.push({
      kind: 'reference',
      file: entry.file,
      ...entry.yaml.value(path),
      path,
      field: fieldName(path),
      removable,
      target,
      text: lineAt(entry, entry.yaml.value(path).line),
    });
  });
  return found;
}

/** Whether the entry would still fit its schema without the field. */
function schemaIsOptional(entry: LoadedEntry, path: DataPath): boolean {
  if (entry.raw === undefined || path.length !== 1) return false;
  const { [String(path[0])]: _gone, ...rest } = entry.raw;
  const result = schemaOf(entry.collection).safeParse(rest);
  return result.success || !result.error.issues.some((issue) => issue.path[0] === path[0]);
}

function links(entry: LoadedEntry, id: string): Mention[] {
  const found: Mention[] = [];
  if (entry.body?.tree === undefined) return found;
  const put = (offset: number) => {
    const place = entry.source.place(offset);
    found.push({ kind: 'link', file: entry.file, ...place, text: lineAt(entry, place.line) });
  };
  walkTree(entry.body.tree, (node) => {
    if (isElement(node) && node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.value === id))
      put(attributeOffset(entry.source.text, node, 'id'));
    if ((node.type === 'link' || node.type === 'definition') && new RegExp(`/champions/${id}(?:[/?#]|$)`).test(node.url))
      put(startOf(node));
  });
  return found;
}

/** A family name alone may be somebody else’s: it is shown, and never taken for a proof of anything. */
function partsOfName(content: LoadedContent, person: MentionedPerson, known: readonly Mention[]): Mention[] {
  const parts = person.name
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= SHORTEST_PART);
  const lines = new Set(known.map(({ file, line }) => `${file}:${line}`));
  const found: Mention[] = [];
  for (const entry of content.entries) {
    if (entry.body === undefined) continue;
    for (const part of parts) {
      // With its capital: many a name is also an ordinary word.
      for (const { index: start } of entry.source.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${part}(?![\\p{L}\\p{N}])`, 'gu'))) {
        const mention = textMention('part-of-name', entry, start);
        const at = `${mention.file}:${mention.line}`;
        if (lines.has(at) || found.length >= MOST_PARTS) continue;
        lines.add(at);
        found.push(mention);
      }
    }
  }
  return found;
}

/** Entries whose pictures are a given file, by any field or text. */
export function usersOfPicture(content: LoadedContent, picture: string): string[] {
  const resolve = (file: string, address: string) => pictureAt(posix.dirname(file), address);
  return content.entries.flatMap((entry) => {
    let uses = false;
    walkSchema(schemaOf(entry.collection), entry.raw, (schema, value) => {
      if (imageFiles.has(schema) && typeof value === 'string' && resolve(entry.file, value) === picture) uses = true;
    });
    if (entry.body?.tree !== undefined)
      walkTree(entry.body.tree, (node) => {
        if (
          (node.type === 'image' || node.type === 'definition') &&
          !/^[a-z]+:/i.test(node.url) &&
          resolve(entry.file, node.url) === picture
        )
          uses = true;
      });
    return uses ? [entry.file] : [];
  });
}

function textMention(kind: MentionKind, entry: LoadedEntry, offset: number): Mention {
  const place = entry.source.place(offset);
  return { kind, file: entry.file, ...place, text: lineAt(entry, place.line) };
}

function lineAt(entry: LoadedEntry, line: number): string {
  return (entry.source.text.split('\n')[line - 1] ?? '').trimEnd();
}

const startsWithId = (text: string, column: number, id: string): boolean => text.slice(column - 1).startsWith(id);

function unique(mentions: readonly Mention[]): Mention[] {
  const places = new Set<string>();
  return mentions.filter(({ line, column }) => !places.has(`${line}:${column}`) && places.add(`${line}:${column}`));
}
