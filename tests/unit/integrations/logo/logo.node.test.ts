import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { cleanDrawing } from '../../../../src/domain/drawings/clean.ts';
import { logoAssets } from '../../../../src/integrations/logo/logo.node.ts';
import { siteBrandSchema } from '../../../../src/schemas/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-logo-'));
mkdirSync(join(folder, 'settings'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, 'settings', name), bytes);
const made = (names: object) => logoAssets(folder, siteBrandSchema.parse(names));
const black = (size: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}><!-- made by somebody --><path fill="#111111" d="M0 0h90v20H0z"/></svg>`;

test('a site without a logo has none, and no file', async () => {
  expect(await made({})).toEqual({ logo: undefined, files: new Map() });
});

test('a drawing goes out clean and can be scaled, as logo and as icon; a telephone gets points', async () => {
  put('logo.svg', black('width="90" height="20"'));
  const { logo, files } = await made({ logo: './logo.svg' });
  expect(logo).toMatchObject({ width: 90, height: 20, plates: { light: false, dark: true, night: true } });
  const svg = Buffer.from(files.get(logo!.src.replace('/_astro/', ''))!).toString();
  expect(svg).toContain('viewBox="0 0 90 20"');
  expect(svg).not.toContain('somebody');
  // The build rewrites drawings once more: the name must go on telling the bytes.
  expect(cleanDrawing(svg).svg).toBe(svg);
  expect(logo!.icons.map(({ rel, type, sizes }) => [rel, type, sizes])).toEqual([
    ['icon', 'image/svg+xml', undefined],
    ['apple-touch-icon', 'image/png', '180x180'],
  ]);
  expect(logo!.icons[0]!.href).toBe(logo!.src);
  const touch = await sharp(files.get(logo!.icons[1]!.href.replace('/_astro/', ''))).metadata();
  expect([touch.width, touch.height, touch.hasAlpha]).toEqual([180, 180, false]);
});

test('a picture of points is made as small as it is shown, loses what it says of itself, and gives square icons', async () => {
  const wide = sharp({ create: { width: 3000, height: 600, channels: 4, background: '#e30613' } });
  put(
    'logo.png',
    await wide
      .withExif({ IFD0: { Artist: 'SOMEBODY' } })
      .png()
      .toBuffer(),
  );
  const { logo, files } = await made({ logo: './logo.png' });
  expect(logo).toMatchObject({ width: 720, height: 144, plates: { light: false } });
  expect([...files.values()].some((bytes) => Buffer.from(bytes).includes('SOMEBODY'))).toBe(false);
  const icon = logo!.icons[0]!;
  expect([icon.type, icon.sizes]).toEqual(['image/png', '32x32']);
  const { width, height } = await sharp(files.get(icon.href.replace('/_astro/', ''))).metadata();
  expect([width, height]).toEqual([32, 32]);
});

test('with a logo for dark grounds no plate is needed there; the mark is the icon', async () => {
  put('logo.svg', black('viewBox="0 0 90 20"'));
  put('white.svg', black('viewBox="0 0 90 20"').replace('#111111', '#ffffff'));
  put('mark one.svg', black('viewBox="0 0 20 20"'));
  const { logo } = await made({ logo: './logo.svg', logoDark: './white.svg', mark: './mark%20one.svg' });
  expect(logo!.plates).toEqual({ light: false, dark: false, night: false });
  expect(logo!.dark!.src).not.toBe(logo!.src);
  expect(logo!.icons[0]!.href).toBe(logo!.mark!.src);
});
