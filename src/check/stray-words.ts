import { posix } from 'node:path';
import type { ReplacedData } from '../domain/named-words/data.ts';
import { asMarkdown, replaceWords, type MissingWord, type Replaced } from '../domain/named-words/replace.ts';
import type { NamedWords } from '../domain/named-words/table.ts';
import type { Place, SourceText } from '../domain/text/source-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { fieldName, type YamlSource } from './yaml-source.ts';

/** A named word that the settings do not give, where a file has it. */
export interface StrayWord extends Place {
  field: string;
  name: string;
  reason: MissingWord['reason'];
}

/**
 * The text of a content file with the named words of its Markdown in their places. Fields keep every sign: theirs are
 * replaced once they are read (`replaceInData`), since a word may hold what YAML takes for its own.
 */
export function withWordsInBody(file: string, text: string, words: NamedWords | undefined, language: string): Replaced {
  const parts = posix.extname(file) === '.mdx' && words !== undefined ? splitFrontMatter(text) : undefined;
  if (words === undefined || parts === undefined) return { text, edits: [], missing: [] };
  const from = typeof parts === 'string' ? 0 : parts.end;
  const body = replaceWords(text.slice(from), words, language, asMarkdown);
  return {
    text: text.slice(0, from) + body.text,
    edits: body.edits.map((edit) => ({ ...edit, start: edit.start + from })),
    missing: body.missing.map((one) => ({ ...one, offset: one.offset + from })),
  };
}

/** Those of a field stand where its value does: YAML may fold and quote a text, but keeps the names in it whole. */
export function strayInData(missing: ReplacedData['missing'], yaml: YamlSource, source: SourceText): StrayWord[] {
  return missing.map(({ path, name, reason }) => {
    const range = yaml.range(path);
    const found = range === undefined ? -1 : source.text.slice(0, range.end).indexOf(`((${name}`, range.start);
    return { ...(found === -1 ? yaml.value(path) : source.place(found)), field: fieldName(path), name, reason };
  });
}
