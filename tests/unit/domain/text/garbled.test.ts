import { existsSync, readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { garbledWords, isGarbled } from '../../../../src/domain/text/garbled.ts';

const NAMES = [
  'Zoé Roux',
  'Sénégal',
  'été',
  'Łukasz Żółć',
  'Işık Yıldız',
  'Jiří Dvořák',
  'Γιώργος',
  'Иван Петров',
  'Aïcha N’Diaye',
  'João Peña',
  'Ağaoğlu',
  'Đorđe',
  'Þórður',
  '李娜',
  'محمد',
  'דוד',
  'IRMÃ MARIA',
  'À bientôt « ici » – 100 %',
  'ÂGE À ÉCRIRE',
  'Ærø',
  '10 €',
  'œuvre…',
];

test.each(NAMES)('“%s” is well written', (name) => expect(isGarbled(name)).toBe(false));

test.each(['windows-1252', 'windows-1250', 'windows-1254', 'windows-1251'])('UTF-8 that was read as %s is damaged', (encoding) => {
  for (const name of NAMES.filter((text) => /[^\p{ASCII}]/u.test(text))) {
    const read = iconv.decode(Buffer.from(name), encoding);
    expect(isGarbled(read), `${name} → ${read}`).toBe(true);
  }
});

test.each(['Andr‚ Roux', 'AndrŽ', 'Ren\uFFFDe', 'Ã  bientôt'])('“%s” is damaged', (text) => expect(isGarbled(text)).toBe(true));

test.each([
  ['L’Ã©tÃ© Ã  Paris', ['Ã©tÃ© → été']],
  ['PiotrÂ Ĺ‚ukasz to Ĺ›wietny kolega', ['Ĺ‚ukasz → łukasz', 'Ĺ›wietny → świetny']],
  ['Bonjour РџСЂРёРІРµС‚ !', ['РџСЂРёРІРµС‚ → Привет']],
  ['PĂ©ter et Ă‰va', ['PĂ©ter → Péter', 'Ă‰va → Éva']],
  ['AÄŸaoÄŸlu', ['AÄŸaoÄŸlu → Ağaoğlu']],
  ['æ—¥æœ¬èªž', ['æ—¥æœ¬èªž → 日本語']],
  ['un clin d’œil ðŸ˜€', ['ðŸ˜€ → 😀']],
])('in a text, “%s” is said word by word, with what it was', (text, words) => {
  const garbled = garbledWords(text);
  expect(garbled.map(({ found, right }) => `${found} → ${right}`)).toEqual(expect.arrayContaining(words));
  for (const { offset, found } of garbled) expect(text.slice(offset, offset + found.length)).toBe(found);
});

test.each(['Ні, ті дії', 'ДІТІ', 'DĹŽKA', 'Îşi spune', 'ELMANÎŞÎ”', '10 кВ·А', 'Ɣedzeƒe', '« É »'])('“%s” is good writing', (text) =>
  expect([garbledWords(text), isGarbled(text)]).toEqual([[], false]),
);

test('the names of languages in 700 languages are no garbled ones, in capitals and between quotation marks', () => {
  const root = 'node_modules/cldr-localenames-full/main';
  const wrong: string[] = [];
  let read = 0;
  const look = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) return Object.values(value).forEach(look);
    const text = String(value);
    read += 1;
    for (const one of [text, `“${text.toUpperCase()}”`]) if (garbledWords(one).length > 0) wrong.push(one);
    if (isGarbled(text)) wrong.push(text);
  };
  for (const language of readdirSync(root)) {
    const file = `${root}/${language}/languages.json`;
    if (existsSync(file)) look(JSON.parse(readFileSync(file, 'utf8')));
  }
  expect(read).toBeGreaterThan(100_000);
  expect(wrong).toEqual([]);
});
