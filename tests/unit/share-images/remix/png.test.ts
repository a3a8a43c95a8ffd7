import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isWholePng } from '../../../../src/share-images/png.node.ts';
import { encodePng, pngUri } from '../../../../src/share-images/remix/png.ts';
import { noise, picture } from './pictures.ts';

const random = noise(3);
const samples = {
  plain: picture(50, 31, () => [26, 20, 64]),
  noise: picture(33, 20, () => [random() * 256, random() * 256, random() * 256].map(Math.floor) as [number, number, number]),
  'one pixel': picture(1, 1, () => [1, 2, 3]),
};

test.each(Object.entries(samples))('%s: another program reads the very same pixels', async (_name, pixels) => {
  for (const level of [0, 1, 6, 9] as const) {
    const png = encodePng(pixels, level);
    expect(isWholePng(png)).toBe(true);
    const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([pixels.width, pixels.height]);
    expect(new Uint8Array(data)).toEqual(pixels.data);
  }
});

test('a file says nothing but its pixels: no date, no place, no program', () => {
  const png = Buffer.from(encodePng(samples.plain));
  const chunks: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) chunks.push(png.toString('latin1', at + 4, at + 8));
  expect(chunks).toEqual(['IHDR', 'IDAT', 'IEND']);
});

test('a plain ground takes next to no room', () => {
  expect(encodePng(picture(1200, 630, () => [26, 20, 64])).length).toBeLessThan(6000);
});

test('as an address it is the same file', async () => {
  const png = encodePng(samples.noise);
  const [head, body] = pngUri(png).split(',');
  expect(head).toBe('data:image/png;base64');
  expect(new Uint8Array(Buffer.from(body!, 'base64'))).toEqual(png);
});
