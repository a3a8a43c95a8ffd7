import satori from 'satori';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { packageFonts } from '../../../src/share-images/font-store.node.ts';
import { packageFile } from '../../../src/config/package-file.node.ts';

type Font = { name: string; data: ArrayBuffer; weight: 700 };

/** The highest point of a word’s letters, in pixels from its line’s top. */
async function top(text: string, data: ArrayBuffer): Promise<number> {
  const fonts: Font[] = [{ name: 'Font', data, weight: 700 }];
  const node = {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', fontSize: 100, lineHeight: 3, direction: 'rtl' }, children: text },
  };
  const svg = await satori(node as Parameters<typeof satori>[0], { width: 600, height: 300, fonts });
  const [, path = ''] = / d="([^"]+)"/.exec(svg) ?? [];
  const heights = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, , y]) => Number(y));
  return Math.min(...heights);
}

const word = 'محمد';
const vowelled = 'مُحَمَّد';

it('accents stand above their letters', async () => {
  const data = await packageFonts.cut('@fontsource/noto-kufi-arabic', 'arabic', 700);
  expect(await top(vowelled, data)).toBeLessThan((await top(word, data)) - 10);
  expect(await top('ٱلشَّمْسُ', data), 'an accent on an accent').toBeLessThan(await top('ٱلشَمس', data));
});

// Where this fails, Satori puts accents right by itself: accent-heights.ts must go.
it('is needed: Satori moves accents down where HarfBuzz says up', async () => {
  const file = await readFile(packageFile('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2'));
  const [wrong, right] = [Uint8Array.from(file).buffer, await packageFonts.cut('@fontsource/noto-sans-arabic', 'arabic', 700)];
  // The dots of ة stand on it, and would be lost inside of it.
  expect(await top('ة', wrong)).toBeGreaterThan((await top('ة', right)) + 5);
});
