import { compare, type Comparison } from '../domain/translation/compare.ts';
import { markOf, readRecord, type Mark } from '../domain/translation/record.ts';
import { blocksOf } from '../mdx/blocks.ts';
import { parseBody } from '../mdx/parse.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { LoadedContent, LoadedEntry } from './load.ts';
import { isRecord } from './schema-walk.ts';
import { fieldName, type DataPath } from './yaml-source.ts';

/** A block of a page as a translator sees it: one of its fields, or a piece of its text. */
export interface PageBlock {
  /** `summary`, `voices[0].text`; for the text a paragraph, a heading, a tag: its kind. */
  kind: string;
  text: string;
  /** Where it begins in the file, from 1. */
  line: number;
}

/** Fields that are words and yet no translation: who answers, and what each language asks in its own way. */
const untranslated = new Set(['owner', 'questions', 'translated', 'proposedBy', 'hashtags', 'hashtag']);

const known = new WeakMap<LoadedEntry, { blocks: PageBlock[]; marks?: Mark[] }>();

/** The blocks of a page: its fields that are words, then its text. Named words stay as they are written. */
export function pageBlocks(entry: LoadedEntry): readonly PageBlock[] {
  return blocksKept(entry).blocks;
}

function blocksKept(entry: LoadedEntry): { blocks: PageBlock[]; marks?: Mark[] } {
  const kept = known.get(entry) ?? { blocks: readBlocks(entry) };
  known.set(entry, kept);
  return kept;
}

/** What is remembered of each block of a page. */
function marksOf(entry: LoadedEntry): readonly Mark[] {
  const kept = blocksKept(entry);
  return (kept.marks ??= kept.blocks.map(({ text }) => markOf(text, entry.language ?? '')));
}

function readBlocks(entry: LoadedEntry): PageBlock[] {
  const written = entry.source.written;
  const parts = splitFrontMatter(written);
  if (typeof parts === 'string') return [];
  // As it is written: a word of the settings may change, and no text with it.
  const fields = [...wordFields(written.includes('((') ? entry.yaml.read().data : entry.raw)].map(({ path, text }) => ({
    kind: fieldName(path),
    text,
    line: entry.yaml.value(path).line,
  }));
  const tree = written === entry.source.text ? entry.body?.tree : parseBody(parts.body).tree;
  if (tree === undefined) return fields;
  let line = 1;
  let at = 0;
  const blocks = blocksOf(tree, written).map(({ kind, text, start }) => {
    for (; at < start; at += 1) if (written[at] === '\n') line += 1;
    return { kind, text, line };
  });
  return [...fields, ...blocks];
}

function* wordFields(value: unknown, path: DataPath = []): Generator<{ path: DataPath; text: string }> {
  if (typeof value === 'string') {
    if (/\S\s+\S/.test(value)) yield { path, text: value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* wordFields(item, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) if (!untranslated.has(key)) yield* wordFields(item, [...path, key]);
  }
}

/** How a translation stands to its source now. */
export interface Drift {
  entry: LoadedEntry;
  source: LoadedEntry;
  /** Nothing was ever settled: nobody can say what has changed. */
  isRecorded: boolean;
  blocks: readonly PageBlock[];
  now: readonly Mark[];
  comparison: Comparison;
}

/**
 * A translation and what it was made from: the text that its record names, or else the one in the default language.
 * Nothing for a text that is itself an original, or has no twin.
 */
export function driftOf(content: LoadedContent, entry: LoadedEntry): Drift | undefined {
  const field = entry.raw?.['translated'];
  const record = readRecord(typeof field === 'string' ? field : undefined);
  const from = record?.from ?? content.defaultLanguage;
  if (entry.language === undefined || from === undefined || from === entry.language) return undefined;
  const source = content
    .keys(entry.collection)
    .get(entry.key)
    ?.find(({ language }) => language === from);
  if (source?.raw === undefined || entry.raw === undefined) return undefined;
  // The default language’s text may itself be the translation.
  const other = readRecord(typeof source.raw['translated'] === 'string' ? source.raw['translated'] : undefined);
  if (record === undefined && other?.from === entry.language) return undefined;
  const blocks = pageBlocks(source);
  const now = marksOf(source);
  return { entry, source, isRecorded: record !== undefined, blocks, now, comparison: compare(record?.marks ?? [], now) };
}

/** Every translation that has a source, in the order of the files. */
export function allDrifts(content: LoadedContent): Drift[] {
  return content.entries.flatMap((entry) => driftOf(content, entry) ?? []);
}

/** The numbers of the blocks that changed, from 1; those after which something is gone are among them. */
export function changedBlocks({ comparison }: Drift): number[] {
  const changed = comparison.blocks.flatMap(({ state }, index) => (state === 'same' ? [] : [index + 1]));
  return [...new Set([...changed, ...comparison.gone.map(({ after }) => after)])].sort((a, b) => a - b);
}

/** Whether a rule, a number, a day or a link has changed at a block, come or gone. */
export function isFactual({ comparison, now }: Drift, number: number): boolean {
  const block = comparison.blocks[number - 1];
  const isNew = block?.state === 'added' && now[number - 1]?.facts !== undefined;
  return block?.state === 'facts' || isNew || comparison.gone.some(({ after, mark }) => after === number && mark.facts !== undefined);
}
