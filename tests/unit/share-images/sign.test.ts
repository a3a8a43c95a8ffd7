import { expect, test } from 'vitest';
import { torchPaths } from '../../../src/share-images/art.ts';
import { loadEmoji } from '../../../src/share-images/emoji.node.ts';
import { loadScriptFonts } from '../../../src/share-images/font-store.node.ts';
import { formats } from '../../../src/share-images/formats.ts';
import { loadFonts } from '../../../src/share-images/fonts.node.ts';
import { createSvgRenderer } from '../../../src/share-images/svg.ts';
import { versionOf } from '../../../src/share-images/version.node.ts';
import { imageFormats } from '../../../src/schemas/network.ts';
import { cardTemplates } from '../../../src/schemas/card.ts';
import { brand, samples } from './samples.ts';

const href = 'data:image/png;base64,AAAA';
const signed = (ratio: number, plates: Record<string, string> = {}) => ({ ...brand, sign: { href, ratio, plates } });
const tools = { fonts: await loadFonts(), scripts: loadScriptFonts, emoji: loadEmoji };
const imageIn = (svg: string) => {
  const [, x = 0, y = 0, width = 0, height = 0] =
    /<image x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)" href="data:image\/png;base64,AAAA"/.exec(svg) ?? [];
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
};

test.each(cardTemplates)('the company’s sign stands in the place of the torch: %s, in each format', async (template) => {
  const draw = createSvgRenderer({ ...tools, brand: signed(1.5) });
  for (const format of imageFormats) {
    const svg = await draw(samples[template], formats[format]);
    expect(svg.split(href).length, format).toBe(2);
    expect(svg, format).not.toContain(torchPaths.cup);
    const { width, height } = imageIn(svg);
    expect(width / height).toBeCloseTo(1.5);
  }
});

test('a long logo is as wide as the name beside it allows, and a plate lies below one that would be lost', async () => {
  const plain = imageIn(await createSvgRenderer({ ...tools, brand: signed(8) })(samples.page, formats.link));
  expect([plain.width, plain.height]).toEqual([54 * 2.6, (54 * 2.6) / 8]);
  const svg = await createSvgRenderer({ ...tools, brand: signed(1, { [samples.page.colour]: '#fefefe' }) })(samples.page, formats.link);
  const plate = /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" rx="[\d.]+" fill="#fefefe">/
    .exec(svg)!
    .slice(1)
    .map(Number);
  const { x, y, width, height } = imageIn(svg);
  expect([x - plate[0]!, y - plate[1]!]).toEqual(
    [x + width, y + height].map((end, index) => expect.closeTo(plate[index]! + plate[index + 2]! - end)),
  );
  expect(svg.indexOf('#fefefe')).toBeLessThan(svg.indexOf(href));
});

test('in a mirrored image it is not turned round', async () => {
  const svg = await createSvgRenderer({ ...tools, brand: signed(1) })({ ...samples.page, language: 'ar' }, formats.link);
  expect(svg).toMatch(/<g transform="translate\([\d.]+ 0\) scale\(-1 1\)"><image /);
});

test('another sign is another image', () => {
  const versions = [
    brand,
    signed(1),
    signed(1, { night: '#ffffff' }),
    { ...brand, sign: { href: `${href}BBBB`, ratio: 1, plates: {} } },
  ].map((one) => versionOf(samples.page, 'link', one));
  expect(new Set(versions).size).toBe(4);
});
