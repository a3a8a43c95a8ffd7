import { faces } from './fonts.ts';
import type { Circle, PlacedLine } from './fit.ts';
import type { Scene } from './scene.ts';

/** Initials in the middle of a person’s disc. */
export function initials({ texts, palette, measure }: Scene, { x, y, r }: Circle): PlacedLine[] {
  const text = texts.initials;
  if (!text) return [];
  const face = 'display800';
  const width = text.split(' ').reduce((sum, part) => sum + measure(part, face), 0);
  const size = Math.min(0.72 * r, (1.4 * r) / width);
  return [
    { field: 'initials', text: text.replaceAll(' ', ''), face, colour: palette.disc.text, size, left: x - (width * size) / 2, baseline: y + (faces[face].capHeight * size) / 2, width: width * size, limit: 2 * r },
  ];
}
