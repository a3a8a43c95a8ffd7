import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cutFonts } from '../../../../src/integrations/fonts/cut.node.ts';
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
  const { likely } = await cutFonts(words, folder());
  expect(statSync(likely.display.path).size + statSync(likely.text.path).size).toBeLessThanOrEqual(45_000);
  const points = new Set(codePoints(likely.text.unicodeRange));
  for (const letter of 'àâæçéèêëîïôœùûüÿÀÇÉÈÊŒ«»’“”…–—\u00a0\u202f€') expect(points.has(letter.codePointAt(0)!), letter).toBe(true);
});

test('the same words give the same bytes', async () => {
  const [one, other] = await Promise.all([cutFonts(words, folder()), cutFonts(words, folder())]);
  expect(readFileSync(one.likely.text.path).equals(readFileSync(other.likely.text.path))).toBe(true);
  expect(one.others.map(({ unicodeRange }) => unicodeRange)).toEqual(other.others.map(({ unicodeRange }) => unicodeRange));
});
