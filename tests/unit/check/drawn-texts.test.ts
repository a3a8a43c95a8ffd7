import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/index.ts';
import { loadFonts } from '../../../src/share-images/fonts.node.ts';
import { unusual } from '../../../src/check/drawn-texts.ts';
import { changedTree } from './tree.ts';

const problemsOf = async (changes: Parameters<typeof changedTree>[0], language: 'en' | 'fr' = 'en') =>
  (await checkContent(await changedTree(changes), { language })).problems.map(
    ({ file, line, column, field, message }) => `${file}:${line}:${column} ${field}: ${message}`,
  );
/** Puts another value in the place of a field’s. */
const set = (field: string, value: string) => (text: string) => {
  const changed = text.replace(new RegExp(`^(\\s*${field}: ).*$`, 'm'), (_, before: string) => before + value);
  if (changed === text) throw new Error(`There is no ${field}.`);
  return changed;
};
const titled = (title: string) => ({ 'posts/fr/wind-farm.mdx': set('title', `'${title}'`) });

describe('texts that stand on share images', () => {
  it.each([
    'Moins de CO₂ : de l’idée → au post ✓',
    'ﬁbre ≥ 12 ★ ‰',
    'เสียงของคุณ',
    'உங்கள் குரல்',
    'የእርስዎ ድምፅ',
    'Ձեր ձայնը',
    'თქვენი ხმა',
    'Bravo 🫷🏽 🫩 🍋‍🟩',
  ])('“%s” is drawn, and no mistake', async (title) => {
    expect(await problemsOf(titled(title))).toEqual([]);
  });

  it.each([
    ['a script without a font', 'Bonjour ꀀꀁ', '“ꀀ” or “ꀁ”'],
    ['hieroglyphs', 'Le 𓀀 debout', '“𓀀”'],
    ['a sign', 'À ⅔ fini', '“⅔”'],
    ['an emoji of 2025', 'Bravo \u{1FAEA}', '“\u{1FAEA}”'],
  ])('%s is found with its place and its letters', async (_name, title, letters) => {
    expect(await problemsOf(titled(title))).toEqual([
      expect.stringMatching(new RegExp(`^posts/fr/wind-farm\\.mdx:2:8 title: .*no font here can draw ${letters}`, 'u')),
    ]);
  });

  it('all are told in one run, in the words of the reader', async () => {
    const problems = await problemsOf(
      {
        'settings/site.yaml': set('organisation', 'Orvane ꀀ'),
        'posts/fr/wind-farm.mdx': (text) => set('headline', 'Bonjour ꀁ')(set('title', 'Bonjour ꀂ')(text)),
      },
      'fr',
    );
    expect(
      problems.map((line) =>
        line
          .replace(/:.*? /, ' ')
          .replace(/: .*dessiner/, ' …')
          .replace(/\s/g, ' '),
      ),
    ).toEqual([
      'posts/fr/wind-farm.mdx title … « ꀂ » : écrivez-le autrement',
      'posts/fr/wind-farm.mdx card.headline … « ꀁ » : écrivez-le autrement',
      'settings/site.yaml organisation … « ꀀ » : écrivez-le autrement',
    ]);
  });

  it('a person’s own name is no mistake: the image does without', async () => {
    expect(await problemsOf({ 'champions/awa-mbaye.yaml': set('name', 'ꀀꀁ ꀂ') })).toEqual([]);
  });
});

it('letters that are taken as drawn without a look are in each of our fonts', async () => {
  const { characters } = await loadFonts();
  // A narrow no-break space is drawn as a thin one.
  const usual = Array.from({ length: 0x2100 }, (_, point) => String.fromCodePoint(point)).filter(
    (sign) => !unusual.test(sign) && sign !== '\u202F',
  );
  expect(usual.length).toBeGreaterThan(170);
  // Where a face of small letters lacks one, the whole text is set in the display face.
  const lacking = usual.filter((sign) => ![characters.display700, characters.display800].every((has) => has.has(sign.codePointAt(0)!)));
  expect(lacking).toEqual([]);
});
