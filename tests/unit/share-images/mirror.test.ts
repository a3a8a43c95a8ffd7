import { describe, expect, it } from 'vitest';
import { cardTemplates } from '../../../src/schemas/card.ts';
import { imageFormats } from '../../../src/schemas/network.ts';
import { loadScriptFonts } from '../../../src/share-images/font-store.node.ts';
import { formats } from '../../../src/share-images/formats.ts';
import { toXml } from '../../../src/share-images/markup.ts';
import { inspectCard, samples } from './samples.ts';
import { scriptSamples } from './script-samples.ts';

const arabic = {
  language: 'ar',
  eyebrow: 'البيئة',
  headline: 'صوتكم يصل إلى أبعد مما يصل صوتنا 2026',
  label: 'من 10 إلى 12 نوفمبر (مجانًا)',
} as const;
const person = { name: 'ليلى بنعلي', detail: 'فنية ألياف، الرباط', initials: 'ل' };

describe.each(cardTemplates)('the %s template in Arabic', (template) => {
  const card = {
    ...samples[template],
    ...arabic,
    ...(template === 'champion' && { headline: 'سفيرة Flambeau' }),
    ...(samples[template].person && { person }),
  };

  it.each(imageFormats)('keeps its text on the right margin in %s format, each word inside its line', async (name) => {
    const format = formats[name];
    const { drawing, laidOut } = await inspectCard(card, format, loadScriptFonts);
    const edge = format.width - format.safe.right;
    const headline = drawing.lines.filter(({ field }) => field === 'headline');
    const rights = headline.map(({ left, width }) => left + width);
    expect(Math.max(...rights) - Math.min(...rights), 'lines end at one edge').toBeLessThan(1);
    expect(Math.max(...rights)).toBeGreaterThan(edge - format.width * 0.2);
    // Large letters hang in the margin by the white beside them.
    for (const word of laidOut) {
      expect(word.left, word.text).toBeGreaterThanOrEqual(format.safe.left - 2);
      expect(word.left + word.width, word.text).toBeLessThanOrEqual(edge + 18);
    }
  });

  it('has the mark of the Latin image at the other side', async () => {
    const [right, left] = [await inspectCard(card, formats.link, loadScriptFonts), await inspectCard(samples[template], formats.link)];
    const mark = ({ drawing }: typeof left) => drawing.lines.find(({ field }) => field === 'siteName')!;
    expect(mark(right).left + mark(right).width).toBeCloseTo(formats.link.width - mark(left).left, 5);
    expect(mark(right).baseline).toBe(mark(left).baseline);
  });
});

it('words are in their order from right to left, numbers and brackets too', async () => {
  const { laidOut } = await inspectCard(
    { ...samples.page, ...arabic, headline: 'ورشة 5G في 12:30 (مجانًا)' },
    formats.story,
    loadScriptFonts,
  );
  const line = laidOut.filter(({ text }) => ['ورشة', '5G', 'في', '12:30', '(مجانًا)'].includes(text));
  const [first, ...others] = line.map(({ top }) => top);
  const firstLine = others.every((top) => Math.abs(top - first!) < 60) ? line : line.slice(0, 2);
  const fromRight = [...firstLine].sort((a, b) => b.left - a.left).map(({ text }) => text);
  expect(['ورشة', '5G', 'في', '12:30', '(مجانًا)'].join(' ')).toContain(fromRight.join(' '));
});

it('a photo is not turned, nor is the torch', async () => {
  const photo = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const { drawing } = await inspectCard({ ...scriptSamples.persian, person: { ...person, photo } }, formats.link, loadScriptFonts);
  const art = drawing.art.map(toXml).join('');
  const turns = (inside: string) =>
    [...art.slice(0, art.indexOf(inside)).matchAll(/<g [^>]*scale\(-1 1\)[^>]*>|<g\b[^>]*>|<\/g>/g)]
      .reduce<number[]>((open, [tag]) => (tag === '</g>' ? open.slice(0, -1) : [...open, tag.includes('scale(-1 1)') ? 1 : 0]), [])
      .reduce((sum, turn) => sum + turn, 0);
  expect(turns('<image')).toBe(2);
  expect(turns('M25.5 1.5')).toBe(2);
});
