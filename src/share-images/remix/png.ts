import { zlibSync } from 'fflate';
import type { Pixels } from '../raster.ts';

/**
 * A lossless PNG without alpha, as the build writes them (W3C PNG, sections 5, 9 and 11). Not by way of a canvas:
 * browsers that hide what tells people apart change pixels that are read back from one.
 * @param level from 0, at once, to 9, small
 */
export function encodePng({ width, height, data }: Pixels, level: 0 | 1 | 6 | 9 = 6): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits a channel, red, green and blue; deflate, the five filters, no interlacing.
  header.setUint8(8, 8);
  header.setUint8(9, 2);
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', zlibSync(filtered(data, width, height), { level })),
    chunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}

const up = 2;

/** Each row as its difference from the row above: plain grounds become zeros, and photos smaller numbers. */
function filtered(data: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array(height * (1 + width * 3));
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    rows[to++] = up;
    let from = y * width * 4;
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        rows[to++] = data[from + channel]! - (y > 0 ? data[from + channel - width * 4]! : 0);
      }
      from += 4;
    }
  }
  return rows;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = crcTable[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** Bytes as a `data:` URI. */
export function pngUri(png: Uint8Array): string {
  let text = '';
  for (let at = 0; at < png.length; at += 0x8000) text += String.fromCharCode(...png.subarray(at, at + 0x8000));
  return `data:image/png;base64,${btoa(text)}`;
}
