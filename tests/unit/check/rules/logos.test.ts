import sharp from 'sharp';
import { expect, test } from 'vitest';
import { notices } from '../../../../src/check/notices.ts';
import { check, swap } from '../tree.ts';

const site = 'settings/site.yaml';
const named = (lines: string) => swap('  sky: "#2c4bb8"\n', `  sky: "#2c4bb8"\n  ${lines}\n`);
const svg = (size: string, inside = '<path d="M0 0h9v9z"/>') => `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>\n`;
const points = (width: number, height: number) => sharp({ create: { width, height, channels: 4, background: '#e30613' } });

test('a drawing, a PNG and a WebP beside the settings are logos', async () => {
  const { en } = await check({
    [site]: named('logo: ./logo.svg\n  logoDark: ./dark.png\n  mark: ./mark.webp'),
    'settings/logo.svg': svg('viewBox="0 0 200 40"'),
    'settings/dark.png': await points(400, 80).png().toBuffer(),
    'settings/mark.webp': await points(64, 64).webp().toBuffer(),
  });
  expect(en).toEqual([]);
});

test('a logo that is not there, lies elsewhere or is another kind of file is named at its line', async () => {
  const { en, fr } = await check({
    [site]: named('logo: ./lgoo.svg\n  logoDark: ../guide/fr/desk.svg\n  mark: ./mark.jpg'),
    'settings/logo.svg': svg('viewBox="0 0 200 40"'),
    'settings/mark.jpg': await points(64, 64).jpeg().toBuffer(),
  });
  expect(en).toEqual([
    'settings/site.yaml:12:9 brand.logo: the file “settings/lgoo.svg” does not exist; did you mean “./logo.svg”?',
    'settings/site.yaml:13:13 brand.logoDark: a logo lies beside the settings: put the file in settings/ and write ./desk.svg',
    'settings/site.yaml:14:9 brand.mark: a logo is an SVG, a PNG or a WebP, and this is “.jpg”: export it as SVG, or as PNG with a clear background',
  ]);
  expect(fr).toHaveLength(3);
});

test('a logo that no header has room for, that is blurred or too heavy is named with its measures', async () => {
  const { en } = await check({
    [site]: named('logo: ./long.svg\n  logoDark: ./small.png\n  mark: ./heavy.svg'),
    'settings/long.svg': svg('viewBox="0 0 1000 50"'),
    'settings/small.png': await points(80, 20).png().toBuffer(),
    'settings/heavy.svg': svg('viewBox="0 0 9 9"', '<path d="M0 0h9v9z"/>'.repeat(3000)),
  });
  expect(en).toEqual([
    'settings/site.yaml:12:9 brand.logo: this logo has 1000 × 50 points: a header has room for one at most ten times as wide as it is high, and at most twice as high as it is wide. Cut the empty edges off, or take the sign alone',
    'settings/site.yaml:13:13 brand.logoDark: this logo has 80 × 20 points, and would look blurred: it takes at least 40 in both directions. Better, export it as SVG',
    'settings/site.yaml:14:9 brand.mark: this logo has 64 kB, and 60 are the most: save it as a plain SVG, with its letters as shapes',
  ]);
});

test('a logo with a programme in it, or a damaged one, is refused as any picture is', async () => {
  const { en } = await check({
    [site]: named('logo: ./logo.svg\n  mark: ./mark.png'),
    'settings/logo.svg': svg('viewBox="0 0 40 40"', '<script>alert(1)</script>'),
    'settings/mark.png': (await points(64, 64).png().toBuffer()).subarray(0, 60),
  });
  expect(en).toHaveLength(2);
  expect(en[0]).toContain('settings/logo.svg:1:61 script: “script” is program code');
  expect(en[1]).toContain('settings/mark.png');
});

test('a long logo without a mark is noted for the browser’s tab', async () => {
  const noted = async (lines: string) => {
    const files = { 'settings/logo.svg': svg('viewBox="0 0 200 40"'), 'settings/mark.svg': svg('viewBox="0 0 9 9"') };
    const { content } = await check({ ...files, [site]: named(lines) });
    return notices(content).flatMap(({ code, line }) => (code === 'logo-tab' ? [line] : []));
  };
  expect(await noted('logo: ./logo.svg')).toEqual([12]);
  expect(await noted('logo: ./logo.svg\n  mark: ./mark.svg')).toEqual([]);
  expect(await noted('logo: ./mark.svg')).toEqual([]);
});
