import { blocksOf } from '../../mdx/blocks.ts';
import type { LoadedEntry } from '../load.ts';
import type { Place } from '../../domain/text/source-text.ts';

/** A piece of a page as it is read: its words without their markup, with the way back to the file. */
export interface Prose {
  kind: string;
  text: string;
  /** Where an offset of `text` stands in the file. */
  place: (offset: number) => Place;
  field: string;
}

/** The summary of a page and the blocks of its text; code, tables and tags are left out. */
export function proseOf(entry: LoadedEntry): Prose[] {
  const summary = entry.raw?.['summary'];
  const at = entry.yaml.value(['summary']);
  const fields: Prose[] = typeof summary === 'string' ? [{ kind: 'summary', text: summary, place: () => at, field: 'summary' }] : [];
  if (entry.body?.tree === undefined) return fields;
  const { source } = entry;
  const blocks = blocksOf(entry.body.tree, source.text)
    .filter(({ kind }) => kind === 'paragraph' || /^h\d$/.test(kind))
    .map(({ kind, text, start }) => ({ kind, text: words(text), place: (offset: number) => source.place(start + offset), field: '' }));
  return [...fields, ...blocks];
}

/** Blanks what is no word: signs of Markdown, addresses, tags. Offsets stay. */
function words(text: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  return text
    .replace(/`[^`]*`/g, (found) => `x${' '.repeat(found.length - 1)}`)
    .replace(/\+\d[\d ]+\d/g, (found) => `1${' '.repeat(found.length - 1)}`)
    .replace(/^#{1,6} /, blank)
    .replace(/!\[[^\]]*\]\([^)]*\)/g, blank)
    .replace(/\]\([^)]*\)/g, blank)
    .replace(/<\/?[A-Za-z][^<>]*>/g, (found) => (/\/>$/.test(found) ? `X${' '.repeat(found.length - 1)}` : blank(found)))
    .replace(/[[\]]|\*{1,3}|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\\$/gmu, blank);
}
