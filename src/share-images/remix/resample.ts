import type { Pixels } from '../raster.ts';
import type { Crop, Size } from './crop.ts';

/**
 * A part of a picture, scaled to a size. It is first halved as long as that loses nothing, then read between its
 * pixels: as sharp as a browser’s canvas, and the same in every browser, where a canvas may blur colours so that
 * nobody can be told apart by them.
 */
export function resample(picture: Pixels, crop: Crop, { width, height }: Size): Pixels {
  let source = picture;
  let { left, top, width: across, height: down } = crop;
  while (across >= 2 * width && down >= 2 * height) {
    source = halved(source);
    [left, top, across, down] = [left / 2, top / 2, across / 2, down / 2];
  }
  const data = new Uint8Array(width * height * 4);
  const columns = between(left, across, width, source.width);
  const rows = between(top, down, height, source.height);
  const { data: from } = source;
  let at = 0;
  for (const row of rows) {
    const above = row.first * source.width;
    const below = row.second * source.width;
    for (const column of columns) {
      const [a, b, c, d] = [above + column.first, above + column.second, below + column.first, below + column.second].map(
        (pixel) => pixel * 4,
      ) as [number, number, number, number];
      for (let channel = 0; channel < 3; channel += 1) {
        const upper = from[a + channel]! * (1 - column.share) + from[b + channel]! * column.share;
        const lower = from[c + channel]! * (1 - column.share) + from[d + channel]! * column.share;
        data[at + channel] = upper * (1 - row.share) + lower * row.share + 0.5;
      }
      data[at + 3] = 255;
      at += 4;
    }
  }
  return { width, height, data };
}

/** For each pixel along one side, the two pixels of the source that it lies between, and how near it is to the second. */
function between(start: number, length: number, count: number, most: number): { first: number; second: number; share: number }[] {
  const within = (index: number) => Math.min(Math.max(index, 0), most - 1);
  return Array.from({ length: count }, (_, index) => {
    const place = start + ((index + 0.5) * length) / count - 0.5;
    const first = Math.floor(place);
    return { first: within(first), second: within(first + 1), share: place - first };
  });
}

function halved({ width, height, data }: Pixels): Pixels {
  const half = { width: Math.floor(width / 2), height: Math.floor(height / 2) };
  const result = new Uint8Array(half.width * half.height * 4);
  let at = 0;
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      const first = (2 * y * width + 2 * x) * 4;
      const below = first + width * 4;
      for (let channel = 0; channel < 4; channel += 1) {
        result[at + channel] =
          (data[first + channel]! + data[first + 4 + channel]! + data[below + channel]! + data[below + 4 + channel]! + 2) >> 2;
      }
      at += 4;
    }
  }
  return { ...half, data: result };
}
