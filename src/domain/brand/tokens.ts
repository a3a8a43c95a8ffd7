import { clampChroma, converter, formatHex, wcagContrast } from 'culori';
import type { z } from 'zod';
import type { brandSchema } from '../../schemas/settings.ts';

/** The five colours. */
export type Brand = z.infer<typeof brandSchema>;

/** The page's own grounds, light and dark: see src/styles/tokens.css. */
const grounds = { light: ['#fbfaff', '#efecf9', '#ffefcc', '#ffe2d3'], dark: ['#130f2a', '#251f49', '#4a3a17'] } as const;
export const paper = { light: grounds.light[0], dark: grounds.dark[0] } as const;

/** The texts of the masthead and the footer, which stand on the night of any brand. */
const onNight = ['#f7f2e8', '#cdc6e6'] as const;

/** WCAG 2.2: text on its ground (1.4.3), and marks that one must see (1.4.11). */
const forText = 4.5;
const forMarks = 3;

/** A mark may come so near the page before it is moved: our own ember has 2.8 on paper, and is never alone in telling something. */
const seen = 2.5;

/** Below this a button cannot be told from what it stands on, and gets an edge. */
const told = 1.3;

const toOklch = converter('oklch');

/** The nearest colour of the same hue, in OKLCH lightness, that passes; black or white where none does. */
function nearest(colour: string, passes: (candidate: string) => boolean): string {
  if (passes(colour)) return colour;
  const from = toOklch(colour) ?? { mode: 'oklch' as const, l: 0, c: 0 };
  const steps = Array.from({ length: 201 }, (_, index) => index / 200).sort((a, b) => Math.abs(a - from.l) - Math.abs(b - from.l));
  for (const l of steps) {
    const candidate = formatHex(clampChroma({ ...from, l }, 'oklch'));
    if (passes(candidate)) return candidate;
  }
  return ['#000000', '#ffffff'].find(passes) ?? colour;
}

/** The nearest colour of the same hue that can be read (4.5 to 1, WCAG 1.4.3) as text on all the grounds of a theme. */
export function readableOn(colour: string, theme: keyof typeof grounds): string {
  const from = toOklch(colour);
  const reads = (candidate: string) => grounds[theme].every((ground) => wcagContrast(candidate, ground) >= forText);
  if (!from) return theme === 'light' ? '#1b1636' : '#f3effc';
  const direction = theme === 'light' ? -0.005 : 0.005;
  for (let lightness = from.l; lightness >= 0 && lightness <= 1; lightness += direction) {
    const candidate = formatHex(clampChroma({ ...from, l: lightness }, 'oklch'));
    if (reads(candidate)) return candidate;
  }
  return theme === 'light' ? '#1b1636' : '#f3effc';
}

/** The text that reads on a colour: our own ink where it does, else white or black, whichever reads better. One of them always passes. */
export function textOn(colour: string, ink: string): string {
  const passing = [ink, '#ffffff'].find((candidate) => wcagContrast(candidate, colour) >= forText);
  return passing ?? (wcagContrast('#000000', colour) > wcagContrast('#ffffff', colour) ? '#000000' : '#ffffff');
}

const edgeOf = (colour: string, ground: string, edge: string): string => (wcagContrast(colour, ground) < told ? edge : colour);

/**
 * What the site paints with, for any brand: the company's colours stay as they are where a text stands on them, and the
 * text is chosen; marks and texts in a colour take its nearest shade that can be told from the ground.
 */
export function brandTokens(brand: Brand) {
  const both = (colour: string) => ({ light: readableOn(colour, 'light'), dark: readableOn(colour, 'dark') });
  const night = nearest(brand.night, (colour) => [...onNight, paper.light].every((text) => wcagContrast(text, colour) >= forText));
  const mark = (ground: string, least: number) =>
    wcagContrast(brand.ember, ground) >= least ? brand.ember : nearest(brand.ember, (colour) => wcagContrast(colour, ground) >= forMarks);
  return {
    night,
    ember: { light: mark(paper.light, seen), dark: mark(paper.dark, forMarks), night: mark(night, forMarks) },
    hot: {
      fill: brand.ember,
      text: textOn(brand.ember, '#21100a'),
      edge: {
        light: edgeOf(brand.ember, paper.light, '#857fa3'),
        dark: edgeOf(brand.ember, paper.dark, '#8d85b3'),
        night: edgeOf(brand.ember, night, onNight[1]),
      },
    },
    flame: brand.flame,
    onFlame: textOn(brand.flame, '#1b1636'),
    /** The flame as text, and as the focus, on the night. */
    flameLit: nearest(brand.flame, (colour) => wcagContrast(colour, night) >= forText),
    emberInk: both(brand.ember),
    pine: both(brand.pine),
    sky: both(brand.sky),
  };
}
