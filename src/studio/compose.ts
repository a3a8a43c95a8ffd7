import type { Pixels } from '../share-images/raster.ts';
import type { PhotoWindow } from './window.ts';
import { channels, veil, type Scrim } from './scrim.ts';

/** What lies below a card’s shapes and letters. */
export interface Ground {
  /** The photo at its place: seen as it is in the window, below the scrim around it. */
  photo: Pixels & { left: number; top: number };
  scrim: Scrim;
  window: PhotoWindow | undefined;
}

/**
 * Lays a card without ground over a photo. The card’s colours are multiplied by their alpha, as resvg gives them.
 * Where the photo does not reach there is the scrim alone.
 */
export function compose(card: Pixels, { photo, scrim, window }: Ground): Pixels {
  const { width, height } = card;
  const data = new Uint8Array(card.data.length);
  const solid = channels(scrim.colour);
  const veiled = solid.map((channel) => Uint8Array.from({ length: 256 }, (_, value) => veil(value, channel, scrim.opacity)));
  for (let y = 0; y < height; y += 1) {
    const [from, to] = window ? clearRow(window, y, width) : [0, 0];
    const row = y - photo.top;
    const reached = row >= 0 && row < photo.height && (scrim.opacity < 1 || from < to);
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const column = x - photo.left;
      const source = reached && column >= 0 && column < photo.width ? (row * photo.width + column) * 4 : -1;
      const clear = x >= from && x < to;
      const through = 255 - card.data[at + 3]!;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = source < 0 ? solid[channel]! : clear ? photo.data[source + channel]! : veiled[channel]![photo.data[source + channel]!]!;
        data[at + channel] = card.data[at + channel]! + Math.round((value * through) / 255);
      }
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

/** The pixels of a row that a window shows: from the first to the one before the second. */
function clearRow({ x, y, r, bottom }: PhotoWindow, row: number, width: number): [number, number] {
  const distance = Math.abs(row + 0.5 - y);
  if (distance >= r || row >= bottom) return [0, 0];
  const half = Math.sqrt(r ** 2 - distance ** 2);
  return [Math.max(Math.round(x - half), 0), Math.min(Math.round(x + half), width)];
}
