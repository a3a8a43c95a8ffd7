import { readdir, readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { emojiFolder, loadEmoji } from '../../../src/share-images/emoji.node.ts';
import { loadFonts } from '../../../src/share-images/fonts.node.ts';
import { packageFile } from '../../../src/config/package-file.node.ts';
import { loadResvg, rasterise, type Pixels } from '../../../src/share-images/raster.ts';
import { createSvgRenderer } from '../../../src/share-images/svg.ts';
import { brand, samples } from './samples.ts';

/** Small, so that thousands are drawn in a minute or two. */
const format = { name: 'link' as const, width: 400, height: 210, safe: { top: 16, right: 16, bottom: 16, left: 16 } };

/** One in sixty on each run, with those that Satori takes apart; all of them with FLAMBEAU_FULL=1. */
const step = process.env['FLAMBEAU_FULL'] ? 1 : 60;
const parted = /^(?:1faf[78]|26f7)-/;

/** A picture in few, large pixels, without its last differences. */
async function coarse(
  { width, height, data }: Pixels,
  place: { left: number; top: number; width: number; height: number },
): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .extract(place)
    .flatten({ background: brand.night })
    .resize(12, 12, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer();
}

it('every emoji of the package is drawn as it is', async () => {
  await loadResvg(await readFile(packageFile('@resvg/resvg-wasm/index_bg.wasm')));
  const draw = createSvgRenderer({ brand, fonts: await loadFonts(), emoji: loadEmoji });
  const names = (await readdir(emojiFolder())).map((file) => file.replace(/\.svg$/, '')).sort();
  expect(names.length).toBeGreaterThan(3800);
  const wrong: string[] = [];
  for (const name of names.filter((one, index) => index % step === 0 || parted.test(one))) {
    const sign = String.fromCodePoint(...name.split('-').map((point) => Number.parseInt(point, 16)));
    const svg = await draw({ ...samples.page, colour: 'night', eyebrow: undefined, headline: `${sign} ${sign}` }, format);
    const [, x, y, scale] = /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)">(?!<path d="M25\.5 1\.5C)/.exec(svg) ?? [];
    const side = Math.round(36 * Number(scale));
    if (!side) {
      wrong.push(name);
      continue;
    }
    const alone = (await loadEmoji(name))!.replace(
      /<svg[^>]*>/,
      `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 36 36">`,
    );
    const [seen, meant] = await Promise.all([
      coarse(rasterise(svg), { left: Math.round(Number(x)), top: Math.round(Number(y)), width: side, height: side }),
      coarse(rasterise(alone), { left: 0, top: 0, width: side, height: side }),
    ]);
    const differences = seen.reduce((sum, value, index) => sum + Math.abs(value - meant[index]!), 0) / seen.length;
    if (differences > 6) wrong.push(`${name} ${differences.toFixed(1)}`);
  }
  expect(wrong).toEqual([]);
}, 600_000);
