import { describe, expect, it } from 'vitest';
import { cardTemplates } from '../../../src/schemas/card.ts';
import { imageFormats } from '../../../src/schemas/network.ts';
import type { Card } from '../../../src/share-images/card.ts';
import { FitError } from '../../../src/share-images/errors.ts';
import { faces } from '../../../src/share-images/faces.ts';
import { formats } from '../../../src/share-images/formats.ts';
import { inspectCard, samples, type Inspected } from './samples.ts';

const words =
  'la fibre arrive demain chez vous avec nos équipes de Saint-Denis-en-Val 12 000 box remises en service aujourd’hui Kommunikationsverantwortliche für développement internationalisation à l’école anticonstitutionnellement Nachhaltigkeitsberichterstattung oui 🎉 merci'.split(
    ' ',
  );

/** Numbers that look random and are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function textOf(length: number, random: () => number): string {
  let text = '';
  for (;;) {
    const word = words[Math.floor(random() * words.length)] ?? 'la';
    if (text !== '' && text.length + word.length + 1 > length) return text;
    text = `${text} ${word}`.trim();
  }
}

/** As long as the schemas allow, and shorter. */
function cardOf(template: Card['template'], random: () => number): Card {
  const some = (longest: number) => textOf(1 + Math.floor(random() * longest), random);
  const sample = samples[template];
  return {
    ...sample,
    // In the champion template it is a title: “Championne Flambeau”.
    headline: some(template === 'champion' ? 40 : 90),
    ...(random() < 0.6 && { label: some(60) }),
    ...(random() < 0.5 && { eyebrow: some(30) }),
    ...(sample.person && { person: { ...sample.person, name: some(30), detail: some(60) } }),
  };
}

function expectInside({ drawing, laidOut }: Inspected, format: (typeof formats)[keyof typeof formats]): void {
  const { width, height, safe } = format;
  expect(laidOut.map(({ text }) => text)).toEqual(drawing.lines.map(({ text }) => text));
  for (const [index, line] of drawing.lines.entries()) {
    const real = laidOut[index]!;
    const { capHeight, descent, bearing } = faces[line.face];
    // Satori rounds a box up to whole pixels.
    expect(real.width, `“${line.text}” is as wide as it was measured`).toBeLessThanOrEqual(line.width + 1.5);
    expect(real.width, `“${line.text}” has room`).toBeLessThanOrEqual(line.limit + 1.5);
    expect(real.left).toBeGreaterThanOrEqual(safe.left - bearing * line.size - 1);
    expect(real.left + real.width).toBeLessThanOrEqual(width - safe.right + 1.5);
    expect(line.baseline - capHeight * line.size).toBeGreaterThanOrEqual(safe.top - 1);
    expect(line.baseline + descent * 0.8 * line.size, 'descenders stay in the image’s margin').toBeLessThanOrEqual(
      height - safe.bottom * 0.6,
    );
    expect(line.baseline).toBeLessThanOrEqual(height - safe.bottom + 1);
  }
}

describe.each(cardTemplates)('the %s template', (template) => {
  it.each(imageFormats)('keeps any text inside its place in %s format', async (name) => {
    const format = formats[name];
    const random = randomFrom(template.length * 1000 + format.height);
    let drawn = 0;
    for (let turn = 0; turn < 12; turn += 1) {
      try {
        expectInside(await inspectCard(cardOf(template, random), format), format);
        drawn += 1;
      } catch (error) {
        // Too long is an answer too, but it must stay the exception.
        if (!(error instanceof FitError)) throw error;
      }
    }
    expect(drawn).toBeGreaterThanOrEqual(10);
  });
});

describe('lines of a card', () => {
  it('never stand on the sun', async () => {
    const { drawing } = await inspectCard(
      { ...samples.announcement, headline: 'Pourquoi nos équipes réparent désormais les box plutôt que de les remplacer' },
      formats.link,
    );
    const sun = drawing.art
      .filter(({ type }) => type === 'circle')
      .map(({ props }) => ({ x: Number(props['cx']), y: Number(props['cy']), r: Number(props['r']) }))
      .find(({ r }) => r > 100)!;
    for (const line of drawing.lines) {
      for (const y of [line.baseline, line.baseline - 0.7 * line.size]) {
        expect(Math.hypot(line.left + line.width - sun.x, y - sun.y), line.text).toBeGreaterThan(sun.r);
      }
    }
  });

  it('use smaller letters for a longer text', async () => {
    const sizeOf = async (headline: string) =>
      (await inspectCard({ ...samples.page, headline }, formats.link)).drawing.lines.find(({ field }) => field === 'headline')!.size;
    const [short, middle, long] = [
      await sizeOf('Oui'),
      await sizeOf('Dire qui l’on est, simplement'),
      await sizeOf('Dire qui l’on est, simplement, à chaque fois que l’on parle de son entreprise en public'),
    ];
    expect(short).toBeGreaterThan(middle);
    expect(middle).toBeGreaterThan(long);
    expect(long, 'letters that a phone still shows 15 points high').toBeGreaterThan(50);
  });

  it('divide a word only at a soft hyphen, and then show it', async () => {
    const word = 'Unternehmens\u00ADnachhaltigkeits\u00ADberichterstattungs\u00ADkommunikations\u00ADbeauftragte';
    const { drawing } = await inspectCard({ ...samples.page, language: 'de', headline: word }, formats.square);
    const lines = drawing.lines.filter(({ field }) => field === 'headline').map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
    expect(lines.join('').replaceAll('-', '')).toBe(word.replaceAll('\u00AD', ''));
  });

  it('take a word apart rather than refuse it, where nothing else helps', async () => {
    const headline = 'Unternehmensnachhaltigkeitsberichterstattungskommunikationsbeauftragtenversammlung';
    const { drawing } = await inspectCard({ ...samples.page, headline }, formats.link);
    const lines = drawing.lines.filter(({ field }) => field === 'headline');
    expect(lines.map(({ text }) => text).join('')).toBe(headline);
    expect(lines.length).toBeGreaterThan(1);
  });

  it('are refused, with the entry, the text and the place, beyond all that a schema allows', async () => {
    const headline = 'mot '.repeat(2000);
    const refusal = inspectCard({ ...samples.page, headline }, formats.link);
    await expect(refusal).rejects.toThrow(FitError);
    await expect(refusal).rejects.toMatchObject({
      source: 'posts/fr/sample',
      field: 'headline',
      box: { width: expect.any(Number), height: expect.any(Number) },
    });
    await expect(refusal).rejects.toThrow(/^posts\/fr\/sample: the headline .*“mot/);
  });
});
