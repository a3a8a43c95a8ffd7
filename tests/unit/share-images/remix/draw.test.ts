import { readFile } from 'node:fs/promises';
import { wcagContrast } from 'culori';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardTemplates } from '../../../../src/schemas/card.ts';
import { imageFormats } from '../../../../src/schemas/network.ts';
import type { Card } from '../../../../src/share-images/card.ts';
import { loadEmoji } from '../../../../src/share-images/emoji.node.ts';
import { FitError } from '../../../../src/share-images/errors.ts';
import { loadFonts } from '../../../../src/share-images/fonts.node.ts';
import { formats } from '../../../../src/share-images/formats.ts';
import { packageFile } from '../../../../src/config/package-file.node.ts';
import type { Pixels } from '../../../../src/share-images/raster.ts';
import { createRenderer, type Renderer } from '../../../../src/share-images/renderer.ts';
import { createDrawing, type DrawCard, type Photo } from '../../../../src/share-images/remix/draw.ts';
import { brand, inspectCard, samples } from '../samples.ts';
import { hex, picture, pixelAt } from './pictures.ts';

let renderer: Renderer;
let draw: DrawCard;

beforeAll(async () => {
  const tools = { brand, fonts: await loadFonts(), emoji: loadEmoji };
  renderer = await createRenderer({ ...tools, resvg: await readFile(packageFile('@resvg/resvg-wasm/index_bg.wasm')) });
  draw = createDrawing(tools);
});

const green = [0, 200, 90] as const;
const photo = (place: Photo['place'], paint: Pixels = picture(900, 700, () => green)): Photo => ({
  picture: paint,
  focal: { x: 0.5, y: 0.5 },
  place,
});
const share = ({ data }: Pixels, wanted: (colour: readonly number[]) => boolean) => {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (wanted([data[at]!, data[at + 1]!, data[at + 2]!])) count += 1;
  return count / (data.length / 4);
};
const isOpaque = ({ data }: Pixels) => {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
};
const isGreen = ([red, greenish, blue]: readonly number[]) => red === green[0] && greenish === green[1] && blue === green[2];

test.each(cardTemplates)('%s: without a photo, the picture is the build’s', async (template) => {
  for (const format of imageFormats) {
    const expected = Buffer.from(renderer.pixels(await renderer.svg(samples[template], format)).data);
    expect((await draw(samples[template], format)).data).toSatisfy((data: Uint8Array) => expected.equals(data));
  }
});

describe.each(cardTemplates)('%s, a photo in its round shape', (template) => {
  test.each(['link', 'story'] as const)('%s: is seen as it is, and all around the picture stays', async (format) => {
    const plain = await draw(samples[template], format);
    const shown = await draw(samples[template], format, photo('round'));
    const least = template === 'quote' ? 0.002 : 0.03;
    expect(share(shown, isGreen)).toBeGreaterThan(least);
    expect(share(shown, isGreen)).toBeLessThan(0.4);
    expect(isOpaque(shown)).toBe(true);
    const { width, height } = formats[format];
    for (const [x, y] of [
      [2, 2],
      [2, height - 3],
      [width >> 1, 8],
    ] as const)
      expect(pixelAt(shown, x, y)).toEqual(pixelAt(plain, x, y));
  });
});

test('no photo is seen below an event’s horizon', async () => {
  const shown = await draw(samples.event, 'link', photo('round'));
  const rows = [...Array(630).keys()].filter((y) => [...Array(1200).keys()].some((x) => isGreen(pixelAt(shown, x, y))));
  const plain = await draw(samples.event, 'link');
  const horizon = [...Array(630).keys()].find((y) => hex(pixelAt(plain, 4, y)) !== hex(pixelAt(plain, 4, 2)))!;
  expect(Math.max(...rows)).toBeLessThan(horizon + 4);
});

describe('a photo below the whole image', () => {
  const harsh = picture(600, 600, (x, y) => (((x >> 3) + (y >> 3)) % 2 ? [255, 255, 255] : [0, 0, 0]));
  const cards: Card[] = cardTemplates.flatMap((template) =>
    (['night', 'flame', 'paper'] as const).map((colour) => ({ ...samples[template], colour })),
  );

  test.each(cards.map((card) => [card.template, card.colour, card] as const))(
    '%s on %s: beside each line, every pixel leaves the letters readable',
    async (_template, _colour, card) => {
      const { drawing } = await inspectCard(card, formats.link);
      const shown = await draw(card, 'link', photo('ground', harsh));
      const letters = card.colour === 'paper' ? '#1b1636' : '#f7efe2';
      for (const { left, baseline, size, field } of drawing.lines) {
        if (field === 'initials' || field === 'year' || left < 4) continue;
        const x = Math.floor(left - 3);
        for (let y = Math.ceil(baseline - 0.7 * size); y < baseline; y += 1)
          expect(wcagContrast(letters, hex(pixelAt(shown, x, y))), `${field} ${x} ${y}`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('no letter and no photo is lost: the picture is opaque and full', async () => {
    const shown = await draw(samples.announcement, 'story', photo('ground'));
    expect(isOpaque(shown)).toBe(true);
    expect(share(shown, ([red, greenish]) => greenish! > red! + 40)).toBeGreaterThan(0.2);
  });
});

test('what does not fit is refused over a photo as it is without one', async () => {
  const long = { ...samples.announcement, headline: 'mot '.repeat(2000) };
  await expect(draw(long, 'link')).rejects.toBeInstanceOf(FitError);
  await expect(draw(long, 'link', photo('ground'))).rejects.toBeInstanceOf(FitError);
  await expect(draw(samples.announcement, 'link')).resolves.toMatchObject({ width: 1200, height: 630 });
});

test('pictures asked for at once do not mix', async () => {
  const alone = await draw(samples.announcement, 'square', photo('round'));
  const [first] = await Promise.all([
    draw(samples.announcement, 'square', photo('round')),
    draw(samples.event, 'link', photo('ground')),
    draw(samples.job, 'story'),
  ]);
  expect(first!.data).toEqual(alone.data);
});
