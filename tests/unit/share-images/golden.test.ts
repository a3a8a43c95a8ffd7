import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cardTemplates } from '../../../src/schemas/card.ts';
import { imageFormats, type ImageFormat } from '../../../src/schemas/network.ts';
import type { Card } from '../../../src/share-images/card.ts';
import { createRenderer } from '../../../src/share-images/renderer.ts';
import { loadEmoji } from '../../../src/share-images/emoji.node.ts';
import { loadFonts } from '../../../src/share-images/fonts.node.ts';
import { packageFile } from '../../../src/config/package-file.node.ts';
import { loadScriptFonts } from '../../../src/share-images/font-store.node.ts';
import { brand, goldenFolder, samples } from './samples.ts';
import { scriptSamples } from './script-samples.ts';

/**
 * Pictures of what is right, looked at by somebody. After a change that is
 * meant, write them anew with UPDATE_GOLDEN=1 and look at them again.
 */
const cases: [name: string, card: Card, format: ImageFormat][] = [
  ...cardTemplates.map((template): [string, Card, ImageFormat] => [`${template}-link`, samples[template], 'link']),
  ...imageFormats
    .filter((format) => format !== 'link')
    .map((format): [string, Card, ImageFormat] => [`champion-${format}`, samples.champion, format]),
  ...Object.entries(scriptSamples).map(([name, card]): [string, Card, ImageFormat] => [`script-${name}-link`, card, 'link']),
  ['emoji-link', { ...samples.announcement, colour: 'flame', headline: 'Bravo à Élodie 👩🏽‍🔧🇫🇷' }, 'link'],
];

async function pixelsOf(card: Card, format: ImageFormat) {
  const resvg = await readFile(packageFile('@resvg/resvg-wasm/index_bg.wasm'));
  const renderer = await createRenderer({ brand, fonts: await loadFonts(), scripts: loadScriptFonts, emoji: loadEmoji, resvg });
  const { width, height, data } = renderer.pixels(await renderer.svg(card, format));
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
}

it.each(cases)('%s looks as it did', async (name, card, format) => {
  const file = join(goldenFolder, `${name}.webp`);
  const image = await pixelsOf(card, format);
  if (process.env['UPDATE_GOLDEN']) {
    await mkdir(goldenFolder, { recursive: true });
    await writeFile(file, await image.clone().webp({ lossless: true, effort: 6 }).toBuffer());
  }
  const [now, golden] = [await image.raw().toBuffer(), await sharp(file).removeAlpha().raw().toBuffer()];
  expect(now.length, 'the size of the image').toBe(golden.length);
  let different = 0;
  for (let index = 0; index < now.length; index += 1) {
    if (Math.abs(now[index]! - golden[index]!) > 4) different += 1;
  }
  // One byte in 50,000 may differ: the last digit of a sine is not the same in every engine.
  expect(different).toBeLessThanOrEqual(now.length / 50_000);
});
