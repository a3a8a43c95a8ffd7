import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { Pixels } from './raster.ts';

/** What writes the PNGs, for their version: other releases may write other bytes. */
export const encoder = `sharp ${sharp.versions.sharp} libvips ${sharp.versions.vips}`;

/** A lossless RGB PNG. Share images are opaque, so alpha is dropped. Level 9 takes 2.4 times as long, and saves a tenth. */
export async function encodePng({ width, height, data }: Pixels): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 7 })
    .toBuffer();
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Whether these bytes are a PNG from its first to its last, none damaged: each
 * chunk has a checksum, and IEND is the last one (W3C PNG, section 5).
 */
export function isWholePng(bytes: Uint8Array): boolean {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!png.subarray(0, 8).equals(signature)) return false;
  let at = 8;
  while (at + 12 <= png.length) {
    const end = at + 12 + png.readUInt32BE(at);
    if (end > png.length || crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) return false;
    if (png.toString('latin1', at + 4, at + 8) === 'IEND') return end === png.length;
    at = end;
  }
  return false;
}
