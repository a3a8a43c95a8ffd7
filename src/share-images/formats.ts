import type { ImageFormat } from '../schemas/network.ts';

/** A share image’s size and the margins inside which text stays, in pixels. */
export interface Format {
  name: ImageFormat;
  width: number;
  height: number;
  safe: { top: number; right: number; bottom: number; left: number };
}

function format(name: ImageFormat, width: number, height: number, inline: number, block: number): Format {
  return { name, width, height, safe: { top: block, right: inline, bottom: block, left: inline } };
}

/**
 * The formats. One more is one line here (and its name in `imageFormats`):
 * templates place everything by the format’s proportions and margins.
 * Networks lay their own buttons over the top and bottom 250 px of a story.
 */
export const formats: Record<ImageFormat, Format> = {
  link: format('link', 1200, 630, 64, 56),
  square: format('square', 1080, 1080, 72, 72),
  portrait: format('portrait', 1080, 1350, 72, 80),
  story: format('story', 1080, 1920, 80, 250),
};

const linkArea = 1200 * 630;

/**
 * How much larger than on a link image things are drawn. It grows a little
 * less than the sides do: a taller image is not seen from further away.
 */
export function scaleOf({ width, height }: Format): number {
  return ((width * height) / linkArea) ** 0.4;
}

/** Wider than high: the image’s graphic stands beside the text, not below it. */
export function isWide({ width, height }: Format): boolean {
  return width > height * 1.2;
}
