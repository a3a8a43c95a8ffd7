import { signAt, signWidth } from './art.ts';
import { FitError } from './errors.ts';
import { blockSetter, type PlacedLine } from './block.ts';
import { sizesBetween, tightened } from './fit.ts';
import { faces } from './faces.ts';
import type { Node } from './markup.ts';
import { runOf } from './run.ts';
import type { Scene } from './scene.ts';

/** What signs an image. */
export interface Mark {
  art: Node[];
  lines: PlacedLine[];
  /** Where it ends at the right. */
  end: number;
}

/** How high the torch is, or the company’s sign, in pixels of a link image. */
export const markHeight = 54;

/**
 * The company’s sign or the torch, the site’s name and the organisation’s, on one line whose
 * middle is at `middle`. Long names get smaller letters; the organisation is
 * left out where both have no room, or where they are the same.
 */
export function mark(scene: Scene, left: number, middle: number, right: number): Mark {
  const { card, texts, palette, px } = scene;
  const height = px(markHeight);
  const start = left + signWidth(height, palette);
  const name = texts.siteName ?? '';
  const organisation = texts.organisation === name ? undefined : texts.organisation;
  for (const companion of organisation ? [organisation, undefined] : [undefined]) {
    for (const size of sizesBetween(px(38), px(28))) {
      const lines = [line(scene, 'siteName', name, palette.text, size, start, middle)];
      if (companion) lines.push(line(scene, 'organisation', companion, palette.soft, size * 0.92, endOf(lines) + size * 0.42, middle));
      const end = endOf(lines);
      if (end > right) continue;
      return {
        art: signArt(scene, left, middle, height),
        lines: lines.map((one) => ({ ...one, limit: right - one.left })),
        end,
      };
    }
  }
  const small = scene.tight ? smallMark(scene, left, middle, right) : undefined;
  if (small) return small;
  throw new FitError(card.source, 'siteName', name, { width: right - start, height });
}

function signArt(scene: Scene, left: number, middle: number, height: number): Node[] {
  const { axis, shapes } = signAt(left, middle, height, scene.palette);
  return scene.upright(axis, ...shapes);
}

/** The mark with its end at the right margin. Where room is scarce, it takes less than half of the width. */
export function markAtRight(scene: Scene, middle: number): Mark & { start: number } {
  const { left, right } = scene.safe;
  const most = scene.tight ? left + 0.4 * (right - left) : right;
  const start = right - (mark(scene, left, middle, most).end - left);
  return { ...mark(scene, start, middle, right + 1), start };
}

/** The site’s name alone, in small letters on as many lines as are needed: what is left where its usual sizes have no room. */
function smallMark(scene: Scene, left: number, middle: number, right: number): Mark | undefined {
  const { texts, palette, px } = scene;
  const height = px(markHeight);
  const start = left + signWidth(height, palette);
  const room = height * 1.2;
  const look = tightened({
    field: 'siteName',
    text: texts.siteName ?? '',
    face: scene.face('siteName'),
    colour: palette.text,
    sizes: [px(28)],
    maxLines: 2,
  });
  // Rather smaller letters than a word taken apart.
  for (const block of [{ ...look, anywhere: false }, look]) {
    const set = blockSetter(block, { left: start, top: 0, right, bottom: room }, [], scene.measure);
    const { capHeight } = faces[block.face];
    for (const size of block.sizes) {
      const lines = set(size, capHeight * size);
      const last = lines?.at(-1);
      if (!lines || !last) continue;
      const shift = middle - last.baseline / 2;
      return {
        art: signArt(scene, left, middle, height),
        lines: lines.map((line) => ({ ...line, baseline: line.baseline + shift })),
        end: Math.max(...lines.map((line) => line.left + line.width)),
      };
    }
  }
  return undefined;
}

function line(
  { measure, px, ...scene }: Scene,
  field: 'siteName' | 'organisation',
  text: string,
  colour: string,
  size: number,
  left: number,
  middle: number,
): PlacedLine {
  const face = scene.face(field);
  const run = runOf(text, face, measure);
  return {
    field,
    face,
    colour,
    size,
    left,
    text: run.text,
    width: run.width * size,
    limit: run.width * size,
    baseline: middle + (faces.display800.capHeight * px(38)) / 2,
  };
}

function endOf(lines: PlacedLine[]): number {
  const last = lines.at(-1);
  return last ? last.left + last.width : 0;
}
