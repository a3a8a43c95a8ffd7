import { wcagContrast } from 'culori';

/** A picture’s points, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** WCAG 2.2 asks 3 of signs that one must make out (1.4.11) and excepts logos; below 2 an edge is gone at a glance. */
const seen = 2;

/** So much of an outline may go before one no longer knows the sign: a thin line of it does not count. */
const mostLost = 0.15;

/**
 * Whether a logo would be lost on a ground, `#rrggbb`. Only its outline counts, where it meets the ground: white letters
 * inside a red sign are seen on white paper too.
 */
export function isLostOn(pixels: Pixels, ground: string): boolean {
  const known = new Map<number, boolean>();
  const isUnseen = (colour: number): boolean => {
    let unseen = known.get(colour);
    if (unseen === undefined) {
      unseen = wcagContrast(`#${colour.toString(16).padStart(6, '0')}`, ground) < seen;
      known.set(colour, unseen);
    }
    return unseen;
  };
  let outline = 0;
  let lost = 0;
  for (const colour of outlineOf(pixels)) {
    outline += 1;
    if (isUnseen(colour)) lost += 1;
  }
  return outline > 0 && lost / outline > mostLost;
}

/** The colours of the opaque points beside a clear one or at the border; of nearby colours one, for speed. */
function* outlineOf({ data, width, height }: Pixels): Generator<number> {
  const isOpaque = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && (data[(y * width + x) * 4 + 3] ?? 0) > 127;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isOpaque(x, y) || (isOpaque(x - 1, y) && isOpaque(x + 1, y) && isOpaque(x, y - 1) && isOpaque(x, y + 1))) continue;
      const at = (y * width + x) * 4;
      yield (((data[at] ?? 0) & 0xf8) << 16) | (((data[at + 1] ?? 0) & 0xf8) << 8) | ((data[at + 2] ?? 0) & 0xf8);
    }
  }
}
