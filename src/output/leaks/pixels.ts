import sharp, { type Sharp } from 'sharp';

/** Grey on white or colour on white: red, green, blue of each point, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Buffer;
}

/** A picture no larger than this is looked at, in points on its longer side: what a phone would read in it is still there. */
const LARGEST = 800;
/** A drawing’s smallest picture: a symbol of 24 units is drawn large enough to be told from a code. */
const SMALLEST = 160;
/** Points for each unit of a drawing: our codes have one unit for a module, and a reader wants more than two points. */
const PER_UNIT = 4;

/** A picture as a camera would see it. @returns nothing for a file that is none, or is broken: nobody can read a code in it */
export async function pixelsOf(picture: Buffer): Promise<Pixels | undefined> {
  try {
    return await points(sharp(picture).resize(LARGEST, LARGEST, { fit: 'inside', withoutEnlargement: true }));
  } catch {
    return undefined;
  }
}

/** A drawing as a browser would show it on a white page, its units made large enough to be read. */
export async function drawnPixels(svg: string): Promise<Pixels | undefined> {
  const [, , , width = 0, height = 0] = /viewBox="([\d.-]+) ([\d.-]+) ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const side = Math.min(LARGEST, Math.max(SMALLEST, Math.round(Math.max(width, height) * PER_UNIT)));
  try {
    return await points(sharp(Buffer.from(svg)).resize(side, side, { fit: 'inside' }));
  } catch {
    return undefined;
  }
}

async function points(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
