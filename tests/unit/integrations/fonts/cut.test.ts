import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cutFonts } from '../../../../src/integrations/fonts/cut.node.ts';
import { ownFaces } from '../../../../src/integrations/fonts/own.ts';
import { codePoints } from '../../../../src/integrations/fonts/letters.ts';
import { wordsOf } from '../../../../src/integrations/fonts/words.node.ts';

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'fonts-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
};
/** Those of the demo’s two languages. */
const words = await wordsOf('.', ['fr', 'en']);

const weight = (...cuts: ({ path: string } | undefined)[]) => cuts.reduce((sum, cut) => sum + statSync(cut!.path).size, 0);

test('what every page loads weighs 45 kB at the most, and what a page that names Łódź in a heading and a text loads beside it 20', async () => {
  const { first, european, embedded } = await cutFonts(words, folder());
  expect(weight(first.display, first.text)).toBeLessThanOrEqual(45_000);
  expect(weight(european.display, european.text)).toBeLessThanOrEqual(20_000);
  expect(weight(...embedded)).toBeLessThanOrEqual(18_000);
});

test('they hold what French and English are written with, the names of Europe, and figures that look as in headings', async () => {
  const { cuts, first, european } = await cutFonts(words, folder());
  const points = new Set(codePoints(first.text.unicodeRange));
  for (const letter of 'àâæçéèêëîïôœùûüÿÀÇÉÈÊŒ«»’“”…–—\u00a0\u202f€') expect(points.has(letter.codePointAt(0)!), letter).toBe(true);
  const elsewhere = new Set(codePoints(european.display!.unicodeRange));
  for (const letter of 'ŁźńśęĄłżčřůőșțİğşā') expect(elsewhere.has(letter.codePointAt(0)!), letter).toBe(true);
  for (const style of ['normal', 'italic'])
    expect(drawing(cuts, 'Hyperlegible', '0', style)).toEqual(
      drawing(cuts, 'Bricolage', '0').map((file) => file.replace('650-800', '400-700')),
    );
});

test('the same words give the same bytes', async () => {
  const [one, other] = await Promise.all([cutFonts(words, folder()), cutFonts(words, folder())]);
  expect(readFileSync(one.first.text.path).equals(readFileSync(other.first.text.path))).toBe(true);
  expect(one.cuts.map(({ unicodeRange }) => unicodeRange)).toEqual(other.cuts.map(({ unicodeRange }) => unicodeRange));
});

/** Which file draws a letter in a role: the last that says it has it, as in a style sheet. */
const drawing = (cuts: Awaited<ReturnType<typeof cutFonts>>['cuts'], family: string, letter: string, style = 'normal') =>
  cuts
    .filter(
      ({ face, unicodeRange }) =>
        face.family === family && face.style === style && codePoints(unicodeRange).includes(letter.codePointAt(0)!),
    )
    .map(({ path, face }) => `${path.split('/').at(-1)} ${face.weights.join('-')}`);

test('a company’s own typeface draws all that it has, by the weights of the design, and ours what it lacks', async () => {
  const own = ownFaces('.', { display: '@fontsource-variable/roboto', text: '@fontsource/commissioner' });
  const { first, cuts } = await cutFonts(words, folder(), own);
  expect(first.display.path).toContain('roboto-latin-wght-normal.woff2');
  expect(drawing(cuts, 'Bricolage', 'é')).toEqual(['roboto-latin-wght-normal.woff2 650-800']);
  expect(drawing(cuts, 'Bricolage', 'Ж')).toEqual(['roboto-cyrillic-wght-normal.woff2 650-800']);
  expect(drawing(cuts, 'Hyperlegible', 'e')).toEqual([
    'commissioner-latin-400-normal.woff2 400-400',
    'commissioner-latin-700-normal.woff2 700-700',
  ]);
  expect(drawing(cuts, 'Hyperlegible', '0')).toEqual(drawing(cuts, 'Hyperlegible', 'e'));
  expect(drawing(cuts, 'Hyperlegible', 'e', 'italic')).toEqual([]);
  expect(statSync(first.display.path).size).toBeLessThan(35_000);
});

test('so does a file beside the settings; where it has no italic, ours is not taken for it', async () => {
  const content = folder();
  mkdirSync(`${content}/settings`);
  cpSync('node_modules/@fontsource/commissioner/files/commissioner-latin-ext-800-normal.woff2', `${content}/settings/acme.woff2`);
  const { cuts } = await cutFonts(words, folder(), ownFaces(content, { text: ['./acme.woff2'] }));
  expect(drawing(cuts, 'Hyperlegible', 'ł')).toEqual(['acme.woff2 800-800']);
  expect(drawing(cuts, 'Hyperlegible', 'e')).toEqual([expect.stringContaining('atkinson')]);
  expect(drawing(cuts, 'Hyperlegible', 'e', 'italic')).toEqual([]);
  expect(drawing(cuts, 'Bricolage', 'e')).toEqual([expect.stringContaining('bricolage')]);
});
