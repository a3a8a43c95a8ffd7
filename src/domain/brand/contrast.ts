import { clampChroma, converter, formatHex, wcagContrast } from 'culori';
import type { z } from 'zod';
import type { brandSchema } from '../../schemas/settings.ts';

export type Brand = z.output<typeof brandSchema>;
export type BrandColour = keyof Brand;

/** Two colours that the site lays one on the other; a name of the brand, or a fixed colour of the design tokens. */
export interface ContrastPair {
  text: BrandColour | `#${string}`;
  ground: BrandColour | `#${string}`;
  /** The ratio that WCAG 2.2 asks for: 4.5 for text (1.4.3), 3 for graphics (1.4.11). */
  ratio: number;
  /** The colour to change when the pair fails. */
  change: BrandColour;
}

export const brandPairs: readonly ContrastPair[] = [
  { text: 'night', ground: '#fbfaff', ratio: 4.5, change: 'night' },
  { text: 'flame', ground: 'night', ratio: 4.5, change: 'flame' },
  { text: '#1b1636', ground: 'flame', ratio: 4.5, change: 'flame' },
  { text: '#21100a', ground: 'ember', ratio: 4.5, change: 'ember' },
  { text: 'ember', ground: 'night', ratio: 3, change: 'ember' },
  { text: 'pine', ground: '#fbfaff', ratio: 4.5, change: 'pine' },
  { text: 'sky', ground: '#fbfaff', ratio: 4.5, change: 'sky' },
];

export interface ContrastFailure {
  pair: ContrastPair;
  colour: BrandColour;
  /** What the pair has. */
  ratio: number;
  /** The nearest colour that passes, as #rrggbb; nothing when no lightness of this hue passes. */
  proposal: string | undefined;
}

/**
 * The pairs of a brand that cannot be told apart well enough. A proposal counts for the pairs after it: a night that is
 * too light is one mistake, although the flame on it fails too.
 */
export function brandFailures(brand: Brand): ContrastFailure[] {
  const failures: ContrastFailure[] = [];
  let repaired = brand;
  for (const pair of brandPairs) {
    if (pairRatio(repaired, pair) >= pair.ratio) continue;
    const proposal = nearestPassing(repaired, pair);
    failures.push({ pair, colour: pair.change, ratio: pairRatio(brand, pair), proposal });
    if (proposal !== undefined) repaired = { ...repaired, [pair.change]: proposal };
  }
  return failures;
}

function pairRatio(brand: Brand, { text, ground }: ContrastPair): number {
  return wcagContrast(resolve(brand, text), resolve(brand, ground));
}

function resolve(brand: Brand, colour: BrandColour | `#${string}`): string {
  return colour.startsWith('#') ? colour : brand[colour as BrandColour];
}

const toOklch = converter('oklch');

/**
 * The colour of the same hue, as near in OKLCH lightness as can be, with which the pair passes; preferably one with
 * which all the pairs of that colour pass. Measured on the rounded #rrggbb, since that is what is shown.
 */
function nearestPassing(brand: Brand, pair: ContrastPair): string | undefined {
  const name = pair.change;
  const from = toOklch(brand[name]);
  if (from === undefined) return undefined;
  const own = brandPairs.filter(({ text, ground }) => text === name || ground === name);
  const steps = Array.from({ length: 1001 }, (_, index) => index / 1000).sort((a, b) => Math.abs(a - from.l) - Math.abs(b - from.l));
  const candidates = steps.map((lightness) => formatHex(clampChroma({ ...from, l: lightness }, 'oklch')));
  const passes = (colour: string, pairs: readonly ContrastPair[]): boolean =>
    pairs.every((one) => pairRatio({ ...brand, [name]: colour }, one) >= one.ratio);
  return candidates.find((colour) => passes(colour, own)) ?? candidates.find((colour) => passes(colour, [pair]));
}
