import { getEntry } from 'astro:content';
import type { ImageMetadata } from 'astro';
import { noteText, textKey } from '../config/texts-read.ts';
import { type TextFacts, textFactsOf } from '../domain/text/text-facts.ts';
import type { CompiledText } from '../mdx/compile.ts';
import type { Piece } from '../mdx/pieces.ts';

/** An entry of any collection of texts. */
export interface TextEntry {
  id: string;
  collection: string;
  filePath?: string | undefined;
  deferredRender?: boolean | undefined;
  rendered?: { html: string; metadata?: Record<string, unknown> } | undefined;
}

/** The headings of a text, in reading order. */
export const textHeadings = (entry: TextEntry): CompiledText['headings'] =>
  (entry.rendered?.metadata?.['headings'] ?? []) as CompiledText['headings'];

const NO_TEXT = textFactsOf('', 'en');

/** What may be said of a text without showing it. */
export const textFacts = (entry: TextEntry): TextFacts => (entry.rendered?.metadata?.['facts'] ?? NO_TEXT) as TextFacts;

/** The text as the editor wrote it, without its front matter. This and textPieces() are the only ways to its words. */
export function textSource(entry: TextEntry): string {
  noteText(textKey(entry.collection, entry.id));
  return String(entry.rendered?.metadata?.['source'] ?? '');
}

/** The text itself, as src/collections/content-files.ts has kept it. */
export function textPieces(entry: TextEntry): readonly Piece[] {
  noteText(textKey(entry.collection, entry.id));
  return JSON.parse(String(entry.rendered?.metadata?.['pieces'] ?? '[]')) as Piece[];
}

/** A picture beside a text, by its path below the content folder. Throws where there is none: the check has looked. */
export async function getPicture(id: string): Promise<ImageMetadata> {
  const picture = await getEntry('pictures', id);
  if (picture === undefined) throw new Error(`There is no picture “${id}” in the content.`);
  return picture.data.file;
}
