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

test('the two files that every page loads weigh 45 kB at the most, and hold what French and English are written with', async () => {
  const { first } = await cutFonts(words, folder());
  expect(statSync(first.display.path).size + statSync(first.text.path).size).toBeLessThanOrEqual(45_000);
  const points = new Set(codePoints(first.text.unicodeRange));
  for (const letter of 'àâæçéèêëîïôœùûüÿÀÇÉÈÊŒ«»’“”…–—\u00a0\u202f€') expect(points.has(letter.codePointAt(0)!), letter).toBe(true);
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
