import { describe, expect, it } from 'vitest';
import { cutPath, fontsAt, partsPath } from '../../../src/share-images/font-store.ts';
import { packageFonts } from '../../../src/share-images/font-store.node.ts';
import { formats } from '../../../src/share-images/formats.ts';
import { publishedFonts } from '../../../src/share-images/published-fonts.node.ts';
import { createScriptFonts, type FontStore } from '../../../src/share-images/script-fonts.ts';
import type { Parts } from '../../../src/share-images/unicode-ranges.ts';
import { inspectCard, samples } from './samples.ts';
import { scriptSamples } from './script-samples.ts';

/** The installed fonts, and what was read of them. */
function watched() {
  const read: string[] = [];
  const scripts = createScriptFonts({
    parts: (name) => packageFonts.parts(name),
    cut: (name, part, weight) => {
      read.push(`${name.replace(/^.*\//, '')} ${part} ${weight}`);
      return packageFonts.cut(name, part, weight);
    },
  });
  return { read, scripts };
}

describe('the fonts of other scripts', () => {
  it('are not read for Latin texts, Vietnamese and emoji among them', async () => {
    const { read, scripts } = watched();
    for (const card of [...Object.values(samples), scriptSamples.vietnamese])
      await inspectCard({ ...card, label: 'Łódź, Đà Nẵng 🎉' }, formats.link, scripts);
    expect(read).toEqual([]);
  });

  it('are read for the script, the part and the weights that a card needs, once', async () => {
    const { read, scripts } = watched();
    await inspectCard(scriptSamples.russian, formats.link, scripts);
    expect(read.sort()).toEqual(['commissioner cyrillic 500', 'commissioner cyrillic 700', 'commissioner cyrillic 800']);
    await inspectCard(scriptSamples.russian, formats.story, scripts);
    expect(read.length).toBe(3);
  });

  it('are few of the hundred parts of a Japanese font', async () => {
    const { read, scripts } = watched();
    await inspectCard({ ...scriptSamples.japanese, eyebrow: undefined, label: undefined }, formats.link, scripts);
    expect(read.length).toBeLessThan(8);
    expect(read.every((file) => /^noto-sans-jp .* 800$/.test(file))).toBe(true);
  });

  it.each([
    ['ja', 'noto-sans-jp'],
    ['zh-CN', 'noto-sans-sc'],
    ['zh-TW', 'noto-sans-tc'],
    ['ko', 'noto-sans-kr'],
  ])('have the Han characters of the card’s language: %s', async (language, family) => {
    const { read, scripts } = watched();
    await inspectCard({ ...samples.page, language, eyebrow: undefined, headline: '直' }, formats.link, scripts);
    expect(read.map((file) => file.split(' ')[0])).toEqual([family]);
  });

  it('draw the same code point otherwise in Japan and in China', async () => {
    const { scripts } = watched();
    const draw = async (language: string) =>
      (await inspectCard({ ...samples.page, language, eyebrow: undefined, headline: '直' }, formats.link, scripts)).svg;
    expect(await draw('ja')).not.toBe(await draw('zh-CN'));
  });

  it('take quotation marks and dashes of Chinese from its font, and its digits from ours', async () => {
    const { scripts } = watched();
    const { drawing, laidOut } = await inspectCard(
      { ...samples.page, language: 'zh-CN', eyebrow: undefined, headline: '“声音”' },
      formats.link,
      scripts,
    );
    const { size } = drawing.lines.find(({ field }) => field === 'headline')!;
    expect(laidOut.find(({ text }) => text === '“声音”')!.width).toBeCloseTo(4 * size, -1);
  });
});

describe.each(Object.entries(scriptSamples))('the %s card', (_name, card) => {
  it('has a font for each of its letters, as Satori itself says', async () => {
    const { missing, svg } = await inspectCard(card, formats.link, watched().scripts);
    expect(missing.filter((letters) => !/\p{Extended_Pictographic}/u.test(letters))).toEqual([]);
    expect(svg, 'no bold made of a thin weight').not.toContain('stroke-linejoin');
  });
});

describe('published for browsers', () => {
  it('are the fonts of signs and of the site’s languages', async () => {
    const folders = async (languages: string[]) => new Set((await publishedFonts(languages)).map(({ path }) => path.split('/')[0]));
    const signs = await folders(['fr', 'en', 'pl', 'vi']);
    expect(signs).toEqual(new Set(['roboto', 'noto-sans-symbols', 'noto-sans-symbols-2', 'noto-sans-math', 'noto-sans-adlam']));
    expect(await folders(['fr', 'he', 'uk', 'th'])).toEqual(new Set(['noto-sans-hebrew', 'commissioner', 'noto-sans-thai', ...signs]));
  });

  it('have the signs of a Latin card for a browser, each in the picture of the build', async () => {
    const files = new Map((await publishedFonts(['fr'])).map(({ path, data }) => [path, data]));
    const published: FontStore = {
      parts: async (name) => {
        const data = await files.get(partsPath(name))?.();
        return data ? (JSON.parse(new TextDecoder().decode(data)) as Parts) : {};
      },
      cut: async (name, part, weight) => new Uint8Array(await files.get(cutPath(name, part, weight))!()).buffer,
    };
    const card = { ...samples.page, headline: 'CO₂ → 5 ‰ ✓', label: '≥ 12 ★' };
    const { svg } = await inspectCard(card, formats.link, createScriptFonts(published));
    expect(svg).toBe((await inspectCard(card, formats.link, watched().scripts)).svg);
  });

  it('give a browser the picture of the build, and nothing of other languages', async () => {
    const files = new Map((await publishedFonts(['he'])).map(({ path, data }) => [`/fonts/${path}`, data]));
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (address) => {
      asked.push(String(address));
      const data = await files.get(String(address))?.();
      return data ? new Response(new Uint8Array(data)) : new Response(null, { status: 404 });
    };
    try {
      const scripts = createScriptFonts(fontsAt('/fonts/'));
      const drawn = await inspectCard(scriptSamples.hebrew, formats.link, scripts);
      expect(drawn.svg).toBe((await inspectCard(scriptSamples.hebrew, formats.link, watched().scripts)).svg);
      await inspectCard(samples.page, formats.link, scripts);
      expect(asked.length).toBeLessThan(5);
      await expect(inspectCard(scriptSamples.russian, formats.link, scripts)).rejects.toThrow(/cannot draw “О”/);
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
