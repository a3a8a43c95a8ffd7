import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, expect, test } from 'vitest';
import { newContent } from '../../../scripts/lib/init/content.ts';
import { programmeOf } from '../../../scripts/lib/init/names.ts';
import { newSite } from '../../../scripts/lib/init/request.ts';
import { checkContent } from '../../../src/check/index.ts';

const demo = join(import.meta.dirname, '../../../src/content');
const root = mkdtempSync(join(tmpdir(), 'flambeau-names-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Names as companies have them, and worse: signs of YAML, of Markdown and of our own brackets, scripts, emoji, lengths. */
const odd = [
  'Écorce & Fils: "9"', // signs of YAML, quotation marks
  '1. FC Köln', // begins a numbered list
  'E.ON',
  'C++ & Sons', // twins
  'شركة النور',
  'Le Groupe: La Poste', // French sets a space before its colon
  'Müller-Lüdenscheidt & Söhne GmbH & Co. KG, Hamburg', // too long for a site's name
  '2026-01-01', // a day, to YAML
  '- Minus', // begins a list
  '🔥 Flamme',
  '株式会社テスト',
  ':smile:', // a word for an emoji, elsewhere
  ...['L’Oréal', "L'Oréal", 'Yahoo!', '#hash', '? quoi', '* star *', '_under_ score', '{brace}', 'A < B', '`tick`', '~~strike~~'],
  ...['\\back\\slash', 'A|B', '& Co', '%percent', '@at', '!bang', '> quote', 'true', 'null', '1984', '1e3', 'A--B', 'Yahoo...', 'Ke$$ha'],
  ...['👩‍👩‍👧 Famille', 'חברה', 'ООО «Ромашка»', 'हिन्दी कंपनी', '삼성', 'ガス', 'd’Artagnan', 'a\\nb', '$1 Store', '$& Co', 'ACME, Inc.'],
  ...["O'Neill's “Fine” Goods", '\u202Eevil', 'A\u00ADB', 'http://acme.com', 'www.acme.com', '½ Price', '🇫🇷 France', '“Acme”', '=A1+B1'],
  ...['x'.repeat(60), 'Société Générale : le groupe !', 'Acme\u0000Null', '+ plus', 'q', 'Flambeau'],
];
const languages = ['en,fr', 'fr', 'de,en', 'ar', 'es,en,ja'];
const countries = ['DE', 'FR', 'JP', 'SN', 'AQ'];
const isFull = Boolean(process.env['FLAMBEAU_FULL']);

/** Each name with one language and country in turn, the first twelve in each run; with FLAMBEAU_FULL all, in all languages. */
const cases = (isFull ? odd : odd.slice(0, 12)).flatMap((name, index) => {
  const country = countries[index % countries.length]!;
  return (isFull ? languages : [languages[index % languages.length]!]).map((tags) => [name, tags, country] as const);
});

test.each(cases)('a company called %s, in %s, has a folder without a mistake', async (name, tags, country) => {
  const folder = join(root, 'site');
  rmSync(folder, { recursive: true, force: true });
  const site = newSite(folder, { name, languages: tags, country });
  for (const [path, text] of newContent(site, demo, '2026-11-30')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { problems, content } = await checkContent(folder, { language: 'en', now: '2026-11-30' });
  expect(problems).toEqual([]);
  expect(content.settings?.organisation).toBe(site.name);
  // What people read is the name as it is written, in the text of the guide too.
  const charter = content.of('guide').find(({ key }) => key === 'charter');
  expect(charter?.data?.title).toContain(site.programme);
  const { words } = parse(readFileSync(join(folder, 'settings/site.yaml'), 'utf8')) as { words: { hashtag: string } };
  expect(words.hashtag).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
});

test.each([
  ['<b>Bold</b>', /“<b>” would be read as markup/],
  ['[[blank]]', /“\[\[” would be read/],
  ['((organisation))', /“\(\(” would be read/],
  ['---', /no letter and no digit/],
  ['x'.repeat(61), /60 letters at most/],
])('a name that no text could hold (%s) is refused, with what is wrong', (name, fault) => {
  expect(() => newSite('/x', { name })).toThrow(fault);
  expect(() => newSite('/x', { name: 'Acme', programme: name })).toThrow(name.length > 60 ? /40 letters/ : fault);
});

test('a site is called after a company as far as that fits', () => {
  expect(programmeOf('Acme', 'en', 40)).toBe('Acme online');
  expect(programmeOf('la Poste', 'fr', 40)).toBe('La Poste en ligne');
  expect(programmeOf('Müller-Lüdenscheidt & Söhne GmbH & Co. KG', 'en', 40)).toBe('Müller-Lüdenscheidt & Söhne GmbH & Co');
  expect(programmeOf('x'.repeat(60), 'en', 40)).toBe(`X${'x'.repeat(39)}`);
});
