import sharp from 'sharp';
import type { Pixels } from './raster.ts';

/** A lossless RGB PNG. Share images are opaque, so alpha is dropped. */
export async function encodePng({ width, height, data }: Pixels): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha().png({ compressionLevel: 9 }).toBuffer();
}
