import type { Pixels } from '../raster.ts';
import { over255, veiled, type Veil } from './veil.ts';

/**
 * Lays a picture below a card that has no ground there, in the card’s own memory. The card’s colours are multiplied by
 * their alpha, as resvg gives them.
 * @param below a picture whose left top corner is at `left` and `top` of the card
 */
export function layBelow(card: Pixels, below: Pixels, left = 0, top = 0): Pixels {
  const { data } = card;
  const { data: source } = below;
  for (let row = 0; row < below.height; row += 1) {
    let from = row * below.width * 4;
    let at = ((top + row) * card.width + left) * 4;
    for (const end = at + below.width * 4; at < end; at += 4, from += 4) {
      const through = 255 - data[at + 3]!;
      if (through === 0) continue;
      data[at] = data[at]! + over255(source[from]! * through);
      data[at + 1] = data[at + 1]! + over255(source[from + 1]! * through);
      data[at + 2] = data[at + 2]! + over255(source[from + 2]! * through);
      data[at + 3] = 255;
    }
  }
  return card;
}

/** A photo below its veil. */
export function underVeil({ width, height, data }: Pixels, { colour: [red, green, blue], opacity }: Veil): Pixels {
  const result = new Uint8Array(data.length);
  for (let pixel = 0, at = 0; at < data.length; pixel += 1, at += 4) {
    const share = opacity[pixel]!;
    result[at] = veiled(data[at]!, red, share);
    result[at + 1] = veiled(data[at + 1]!, green, share);
    result[at + 2] = veiled(data[at + 2]!, blue, share);
    result[at + 3] = 255;
  }
  return { width, height, data: result };
}
