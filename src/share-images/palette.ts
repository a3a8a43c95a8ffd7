import { differenceCiede2000, formatHex, interpolate, oklch, wcagContrast } from 'culori';
import type { ImageSign } from '../domain/brand/logo.ts';
import type { CardColour } from '../schemas/card.ts';

/** The brand’s colours, as `brandSchema` of src/schemas/settings.ts reads them: each `#rrggbb`. */
export interface Brand {
  night: string;
  ember: string;
  flame: string;
  pine: string;
  sky: string;
  /** The company’s own, in the place of the torch. */
  sign?: ImageSign;
}

/** The text colours are not the brand’s to choose, so that text is readable on any brand: ink on light, cream on dark. */
export const ink = '#1b1636';
export const cream = '#f7efe2';
export const paper = '#fbfaff';

/** WCAG 2.2, success criterion 1.4.3: text on its background. */
export const minimumContrast = 4.5;

/** What an image of one colour is painted with. */
export interface Palette {
  background: string;
  /** The headline and the mark. Contrast with the background ≥ 4.5, as for all that follows. */
  text: string;
  /** Secondary lines: a tint of the text. */
  soft: string;
  /** The eyebrow and the figure. */
  accent: string;
  /** The sun’s heart and rim. No text stands on them. */
  sun: { core: string; rim: string };
  /** The relay line and its dots. */
  line: string;
  /** The torch: its flame’s outside and inside. */
  torch: { outer: string; inner: string };
  /** The company’s sign, and the ground of the plate that it needs on this colour. */
  sign?: { href: string; ratio: number; plate: string | undefined };
  /** A person’s disc and the initials in it. */
  disc: { background: string; text: string };
}

const distance = differenceCiede2000();

export function paletteFor(colour: CardColour, brand: Brand): Palette {
  const background = colour === 'paper' ? paper : brand[colour];
  const text = textOn(background);
  const stands = (candidate: string) => distance(candidate, background) > 18;
  const rim = [brand.ember, brand.flame, brand.night].find(stands) ?? text;
  const core = rim === brand.ember && stands(brand.flame) ? brand.flame : mix(rim, rim === brand.ember ? brand.flame : '#ffffff', 0.5);
  const line = [brand.ember, brand.flame].find((candidate) => wcagContrast(candidate, background) >= 2) ?? text;
  const disc = background === paper ? brand.night : paper;
  return {
    background,
    text,
    soft: readable(mix(text, background, 0.22), background),
    accent: readable([brand.flame, brand.ember].find((candidate) => wcagContrast(candidate, background) >= 2.2) ?? text, background),
    sun: { core, rim },
    line,
    torch: { outer: stands(brand.ember) ? brand.ember : text, inner: brand.flame },
    disc: { background: disc, text: textOn(disc) },
    ...(brand.sign && { sign: { href: brand.sign.href, ratio: brand.sign.ratio, plate: brand.sign.plates[colour] } }),
  };
}

/** Ink or cream, whichever reads better; black or white where neither is enough (a mid grey). */
export function textOn(background: string): string {
  const best = byContrast([ink, cream], background);
  return wcagContrast(best, background) >= minimumContrast ? best : byContrast(['#000000', '#ffffff'], background);
}

function byContrast(candidates: [string, string], background: string): string {
  return wcagContrast(candidates[0], background) >= wcagContrast(candidates[1], background) ? candidates[0] : candidates[1];
}

/** The colour itself, or the nearest lighter or darker one that reads on the background. */
function readable(colour: string, background: string): string {
  const towards = wcagContrast('#ffffff', background) > wcagContrast('#000000', background) ? 1 : 0;
  const start = oklch(colour);
  if (!start) return textOn(background);
  for (let step = 0; step <= 1; step += 0.02) {
    const hex = formatHex({ ...start, l: start.l + (towards - start.l) * step, c: start.c * (1 - step / 2) });
    if (wcagContrast(hex, background) >= minimumContrast) return hex;
  }
  return textOn(background);
}

function mix(from: string, to: string, share: number): string {
  return formatHex(interpolate([from, to], 'rgb')(share));
}
