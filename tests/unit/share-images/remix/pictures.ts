import type { Pixels } from '../../../../src/share-images/raster.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture whose pixels a function paints. */
export function picture(width: number, height: number, paint: (x: number, y: number) => Colour): Pixels {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) data.set([...paint(x, y), 255], (y * width + x) * 4);
  return { width, height, data };
}

/** What a pixel of a picture looks like. */
export function pixelAt({ width, data }: Pixels, x: number, y: number): Colour {
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)] as unknown as Colour;
}

/** The same noise on every run. */
export function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function hex([red, green, blue]: Colour): string {
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
