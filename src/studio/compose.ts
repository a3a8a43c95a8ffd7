import type { Pixels } from '../share-images/raster.ts';
import type { PhotoWindow } from './window.ts';
import { veiled, type Rgb, type Veil } from './veil.ts';

/**
 * Lays a card that has no ground over a photo of the same size. The card’s colours are multiplied by their alpha, as
 * resvg gives them.
 */
export function compose(card: Pixels, photo: Pixels, { colour, opacity }: Veil): Pixels {
  const data = new Uint8Array(card.data.length);
  for (let pixel = 0, at = 0; at < data.length; pixel += 1, at += 4) {
    const through = 255 - card.data[at + 3]!;
    for (let channel = 0; channel < 3; channel += 1) {
      const below = through === 0 ? 0 : veiled(photo.data[at + channel]!, colour[channel]!, opacity[pixel]!);
      data[at + channel] = card.data[at + channel]! + Math.round((below * through) / 255);
    }
    data[at + 3] = 255;
  }
  return { width: card.width, height: card.height, data };
}

/** The veil of a photo that is seen in a window alone: nothing in it, the ground’s whole colour around it. */
export function windowVeil({ width, height }: { width: number; height: number }, { x, y, r, bottom }: PhotoWindow, colour: Rgb): Veil {
  const opacity = new Uint8Array(width * height).fill(255);
  for (let row = 0; row < Math.min(height, bottom); row += 1) {
    const distance = Math.abs(row + 0.5 - y);
    if (distance >= r) continue;
    const half = Math.sqrt(r ** 2 - distance ** 2);
    opacity.fill(0, row * width + Math.max(Math.round(x - half), 0), row * width + Math.min(Math.round(x + half), width));
  }
  return { colour, opacity };
}

/** A picture at its place in a larger one, which is empty around it. */
export function placedIn({ width, height }: { width: number; height: number }, picture: Pixels, left: number, top: number): Pixels {
  const data = new Uint8Array(width * height * 4);
  for (let row = 0; row < picture.height; row += 1) {
    data.set(picture.data.subarray(row * picture.width * 4, (row + 1) * picture.width * 4), ((top + row) * width + left) * 4);
  }
  return { width, height, data };
}
