import { getEntry } from 'astro:content';
import type { ImageMetadata } from 'astro';
import type { CompiledText } from '../mdx/compile.ts';
import type { Piece } from '../mdx/pieces.ts';

/** An entry of any collection of texts. */
export interface TextEntry {
  id: string;
  collection: string;
  body?: string | undefined;
  filePath?: string | undefined;
  deferredRender?: boolean | undefined;
  rendered?: { html: string; metadata?: Record<string, unknown> } | undefined;
}

/** The headings of a text, in reading order. */
export const textHeadings = (entry: TextEntry): CompiledText['headings'] =>
  (entry.rendered?.metadata?.['headings'] ?? []) as CompiledText['headings'];

/** The text itself, as src/collections/content-files.ts has kept it. */
export const textPieces = (entry: TextEntry): readonly Piece[] =>
  JSON.parse(String(entry.rendered?.metadata?.['pieces'] ?? '[]')) as Piece[];

/** A picture beside a text, by its path below the content folder. Throws where there is none: the check has looked. */
export async function getPicture(id: string): Promise<ImageMetadata> {
  const picture = await getEntry('pictures', id);
  if (picture === undefined) throw new Error(`There is no picture “${id}” in the content.`);
  return picture.data.file;
}
