import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { cardSchema, cardTemplates } from '../../../src/schemas/card.ts';
import { championSchema } from '../../../src/schemas/champion.ts';
import { eventSchema } from '../../../src/schemas/event.ts';
import { imageFormats } from '../../../src/schemas/network.ts';
import { postSchema } from '../../../src/schemas/post.ts';
import { settingsSchema } from '../../../src/schemas/settings.ts';
import { storySchema } from '../../../src/schemas/story.ts';
import type { Card } from '../../../src/share-images/card.ts';
import { loadScriptFonts } from '../../../src/share-images/font-store.node.ts';
import { formats, type Format } from '../../../src/share-images/formats.ts';
import { inspectCard, samples, type Inspected } from './samples.ts';

const most = (schema: unknown): number => {
  const { maxLength } = schema as { maxLength: number | null };
  if (!maxLength) throw new Error('The schema sets no limit.');
  return maxLength;
};
const person = championSchema({ image: () => z.string() }).shape;
const job = most(person.job.valueType);
const place = most(eventSchema.shape.place.unwrap().shape.city);

/** How long each text of a card may be, as the schemas say. A page’s title is a headline too; a story’s is its quote. */
const limits = {
  organisation: most(settingsSchema.shape.organisation),
  site: most(settingsSchema.shape.name),
  headline: Math.max(most(cardSchema.shape.headline), most(postSchema.shape.title)),
  quote: most(storySchema.shape.quote),
  figure: most(cardSchema.shape.figure.unwrap()),
  // An event’s label is its day, its hours, its zone and its town.
  label: Math.max(most(cardSchema.shape.label.unwrap()), 60 + place),
  name: most(person.name),
  detail: job + 2 + most(person.city),
};

/** Words of a language, repeated without an end. */
const languages: Record<string, { language: string; text: string; initials: string }> = {
  Latin: { language: 'fr', text: 'Mettre en œuvre l’accompagnement des collaboratrices et des collaborateurs, WWW MMM ', initials: 'WM' },
  'German compounds': {
    language: 'de',
    text: 'Unternehmensnachhaltigkeitsberichterstattungskommunikationsbeauftragtenversammlungsprotokollführerinnen',
    initials: 'WU',
  },
  Chinese: { language: 'zh-CN', text: '您的声音比我们的传得更远光纤技术员永续发展报告', initials: '您声' },
  Arabic: { language: 'ar', text: 'صوتكم يصل إلى أبعد من صوتنا المسؤوليات للاستدامة والمجتمعات ', initials: 'ص م' },
  Thai: { language: 'th', text: 'เสียงของคุณไปได้ไกลกว่าเสียงของเราในเดือนพฤศจิกายน', initials: 'สค' },
};

const filled = (text: string, length: number) =>
  text
    .repeat(Math.ceil(length / text.length))
    .slice(0, length)
    .trim();

function longest(template: Card['template'], { language, text, initials }: (typeof languages)[string]): Card {
  const of = (length: number) => filled(text, length);
  return {
    template,
    colour: 'night',
    language,
    eyebrow: of(40),
    headline: of(template === 'quote' ? limits.quote : template === 'champion' ? 40 + limits.site : limits.headline),
    ...(template !== 'champion' && template !== 'quote' && { label: of(limits.label) }),
    ...(template === 'figure' && { figure: of(limits.figure) }),
    ...((template === 'quote' || template === 'champion') && {
      person: { name: of(limits.name), detail: of(limits.detail), initials },
    }),
    ...(template === 'champion' && { year: '2027' }),
    // Two texts: the same one twice would be drawn once.
    site: { organisation: of(limits.organisation), name: of(limits.site).split('').reverse().join('') },
    alt: '',
    source: 'posts/xx/longest',
  };
}

/** Every box of letters is on the image, and nothing that is drawn stands on another text’s lines. */
function expectReadable({ drawing, laidOut }: Inspected, { width, height }: Format): void {
  for (const box of laidOut) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width, box.text).toBeLessThanOrEqual(width + 1);
  }
  for (const line of drawing.lines) {
    expect(line.width, line.text).toBeLessThanOrEqual(line.limit + 1.5);
    expect(line.size, line.text).toBeGreaterThan(9);
    expect(line.baseline).toBeGreaterThan(0);
    expect(line.baseline).toBeLessThan(height);
  }
  const lines = drawing.lines.filter(({ field }) => field !== 'initials' && field !== 'year');
  for (const [index, one] of lines.entries())
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
      const down = Math.min(one.baseline, other.baseline) - Math.max(one.baseline - 0.5 * one.size, other.baseline - 0.5 * other.size);
      expect(across > 1 && down > 1, `“${one.text}” on “${other.text}”`).toBe(false);
    }
}

describe.each(Object.entries(languages))('the longest texts that the schemas allow, in %s,', (_name, words) => {
  it.each(cardTemplates)('fit on the %s image, in every format', async (template) => {
    for (const format of imageFormats) {
      const card = longest(template, words);
      const inspected = await inspectCard(card, formats[format], loadScriptFonts);
      expectReadable(inspected, formats[format]);
      const drawn = inspected.drawing.lines.filter(({ field }) => field === 'headline').map(({ text }) => text.replaceAll(' ', ''));
      expect(drawn.join('').length, `${format}: no letter is lost`).toBeGreaterThanOrEqual(card.headline.replaceAll(' ', '').length - 2);
    }
  });
});

describe('names of an ordinary length', () => {
  it.each([
    ['an organisation of 27 letters', 'Caisse régionale du Finistère', 'Flambeau'],
    ['a site of 29 letters', 'Orvane', 'Ambassadeurs de toute la ville'],
    ['both at their longest', 'W'.repeat(60), 'M'.repeat(40)],
  ])('%s stops no image', async (_name, organisation, name) => {
    for (const template of cardTemplates)
      for (const format of imageFormats) await inspectCard({ ...samples[template], site: { organisation, name } }, formats[format]);
  });

  it('leaves the other texts as large as they were', async () => {
    const site = { organisation: 'Caisse régionale du Finistère', name: 'Ambassadeurs de toute la ville d’Orléans' };
    const sizeOf = async (card: Card) =>
      (await inspectCard(card, formats.link)).drawing.lines.find(({ field }) => field === 'headline')!.size;
    for (const template of cardTemplates)
      expect(await sizeOf({ ...samples[template], site }), template).toBeGreaterThan(0.75 * (await sizeOf(samples[template])));
  });
});
