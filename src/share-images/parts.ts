import { torch } from './art.ts';
import { FitError } from './errors.ts';
import { sizesBetween, type Block, type PlacedLine } from './fit.ts';
import { faces } from './fonts.ts';
import type { Node } from './markup.ts';
import { piecesOf } from './pieces.ts';
import { faceOf, type Scene } from './scene.ts';

/** Texts that most templates set, and the mark that signs each image. */

export function eyebrow({ texts, palette, px }: Scene): Block | undefined {
  if (!texts.eyebrow) return undefined;
  return { field: 'eyebrow', text: texts.eyebrow, face: 'text700', colour: palette.accent, sizes: sizesBetween(px(38), px(32)), maxLines: 2, gap: {} };
}

/** @param sizes the largest and the smallest size, in pixels of a link image */
export function headline({ card, texts, palette, px }: Scene, sizes: [number, number], maxLines: number): Block {
  return {
    field: 'headline',
    text: texts.headline ?? '',
    face: faceOf('headline', card.template),
    colour: palette.text,
    sizes: sizesBetween(px(sizes[0]), px(sizes[1])),
    maxLines,
    gap: texts.eyebrow ? { px: px(22), em: 0.16 } : {},
  };
}

export function label({ card, texts, palette, px }: Scene): Block | undefined {
  if (!texts.label) return undefined;
  return { field: 'label', text: texts.label, face: faceOf('label', card.template), colour: palette.soft, sizes: sizesBetween(px(42), px(34)), maxLines: 3, gap: { px: px(36) } };
}

export interface Mark {
  art: Node[];
  lines: PlacedLine[];
  /** Where it ends at the right. */
  end: number;
}

/** How high the torch is, in pixels of a link image. */
export const markHeight = 54;

/**
 * The torch, the site’s name and the organisation’s, on one line whose
 * middle is at `middle`. Long names get smaller letters; the organisation is
 * left out where both have no room, or where they are the same.
 */
export function mark(scene: Scene, left: number, middle: number, right: number): Mark {
  const { card, texts, palette, px } = scene;
  const height = px(markHeight);
  const start = left + height * 0.98;
  const name = texts.siteName ?? '';
  const organisation = texts.organisation === name ? undefined : texts.organisation;
  for (const companion of organisation ? [organisation, undefined] : [undefined]) {
    for (const size of sizesBetween(px(38), px(28))) {
      const lines = [lineOf(scene, 'siteName', name, size, palette.text, start, middle)];
      const end = () => (lines.at(-1)?.left ?? 0) + (lines.at(-1)?.width ?? 0);
      if (companion) lines.push(lineOf(scene, 'organisation', companion, size * 0.92, palette.soft, end() + size * 0.42, middle));
      if (end() <= right) return { art: [torch(left - height * 0.08, middle - height * 0.55, height, palette)], lines: lines.map((line) => ({ ...line, limit: right - line.left })), end: end() };
    }
  }
  throw new FitError(card.source, 'siteName', name, { width: right - start, height });
}

type SignedField = 'siteName' | 'organisation';

function lineOf({ card, measure, px }: Scene, field: SignedField, text: string, size: number, colour: string, left: number, middle: number): PlacedLine {
  const face = faceOf(field, card.template);
  const space = measure('\u00A0', face);
  const pieces = piecesOf(text);
  const width = pieces.reduce((sum, piece, index) => sum + measure(piece.text, face) + (index > 0 && piece.spaced ? space : 0), 0) * size;
  const baseline = middle + (faces.display800.capHeight * px(36)) / 2;
  return { field, text: pieces.map((piece, index) => (index > 0 && piece.spaced ? ' ' : '') + piece.text).join(''), face, colour, size, left, baseline, width, limit: width };
}
