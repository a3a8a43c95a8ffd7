import { clampChroma, converter, formatHex } from 'culori';

const toOklch = converter('oklch');

/**
 * A palette from a company's one colour, which stays as it is for actions: a night and a light of its hue. The site
 * computes the shades that are read as text.
 */
export function paletteFrom(colour: string): Record<'night' | 'ember' | 'flame', string> {
  const { c = 0, h } = toOklch(colour) ?? { c: 0, h: undefined };
  const shade = (l: number, most: number): string =>
    formatHex(clampChroma({ mode: 'oklch', l, c: Math.min(c, most), ...(h !== undefined && { h }) }, 'oklch'));
  return { night: shade(0.22, 0.07), ember: colour.toLowerCase(), flame: shade(0.87, 0.12) };
}
