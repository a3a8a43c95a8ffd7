import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { facts, nevers, sections } from './facts.ts';

const guide = join(import.meta.dirname, '../../../src/content/guide');
const chapter = (language: string, file: string) => sections(readFileSync(join(guide, language, file), 'utf8'));

describe('the facts of a text', () => {
  test.each([
    ['10pm, 8:30 and 12am', '22 h, 8 h 30 et 0 h'],
    ['from 8:00 to 19:00', 'de 8 h à 19 h'],
    ['1,216 bytes, 2.4 million', '1 216 octets, 2,4 millions'],
    ['on 2 August 2026, read in October 2026', 'le 2 août 2026, lu en octobre 2026'],
    ['since 1 May 2025', 'depuis le 1er mai 2025'],
    ['two days, both of us, fifteen people', 'deux jours, tous deux, une quinzaine de personnes'],
    ['two hundred people', 'deux cents personnes'],
    ['article L. 2242-17 (7°)', 'article L. 2242-17 (7°)'],
    ['call [116 006](tel:116006)', 'appelez le [116 006](tel:116006)'],
    ['<Exercise title="Sunday, 9:40pm" minutes="2">', '<Exercise title="Dimanche, 21 h 40" minutes="2">'],
    ['you may say so in March', 'vous pouvez le dire en mars'],
  ])('%s = %s', (en, fr) => {
    expect(facts(en, 'en')).toEqual(facts(fr, 'fr'));
  });

  test.each([
    ['within 5 days', 'sous 4 jours'],
    ['on 2 August', 'le 2 juillet'],
    ['at 10pm', 'à 21 h'],
    ['three people', 'deux personnes'],
  ])('%s is not %s', (en, fr) => {
    expect(facts(en, 'en')).not.toEqual(facts(fr, 'fr'));
  });
});

// Both languages are originals, yet a reader finds the same rules in the same place in each.
describe.each(readdirSync(join(guide, 'en')).filter((file) => file.endsWith('.mdx')))('guide/en and guide/fr: %s', (file) => {
  const [en, fr] = [chapter('en', file), chapter('fr', file)];
  const heading = (section: string) => section.slice(0, section.indexOf('\n'));

  test('as many sections', () => {
    expect(en.map(heading)).toHaveLength(fr.length);
  });

  test('the same numbers and dates in each section', () => {
    const say = (all: string[], language: 'en' | 'fr') =>
      all.map((section, index) => `${heading(en[index]!)}: ${facts(section, language).join('; ')}`);
    expect(say(en, 'en')).toEqual(say(fr, 'fr'));
  });

  test('as many “never” in each section as « jamais »', () => {
    const say = (all: string[], language: 'en' | 'fr') =>
      all.map((section, index) => `${heading(en[index]!)}: ${nevers(section, language)}`);
    expect(say(en, 'en')).toEqual(say(fr, 'fr'));
  });
});
