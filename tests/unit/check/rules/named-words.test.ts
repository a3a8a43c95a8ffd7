import { expect, test } from 'vitest';
import { append, check, swap } from '../tree.ts';

const site = 'settings/site.yaml';
const ownWords = append('words: { hashtag: OrvaneRecrute, shop: { fr: la boutique, en: the shop } }\n');

test('texts and fields may name the words of the settings, and rules see the words', async () => {
  const { en, content } = await check({
    [site]: ownWords,
    'guide/fr/charter.mdx': append('\nLes règles de ((organisation)), #((hashtag)) : [((desk-email))](mailto:((desk-email))).\n'),
    'guide/en/charter.mdx': (text) => text.replace(/^title: .*$/m, 'title: The ((organisation)) charter'),
  });
  expect(en).toEqual([]);
  const [french, english] = ['fr', 'en'].map((tag) => content.of('guide').find(({ id }) => id === `${tag}/charter`));
  expect(english?.data?.title).toBe('The Orvane charter');
  expect(french?.body?.text).toContain('Les règles d’Orvane, #OrvaneRecrute : [doute@orvane.example](mailto:doute@orvane.example).');
});

test('an unknown word, and one that the settings leave empty, are mistakes at their place, in both languages', async () => {
  const { en, fr } = await check({
    [site]: ownWords,
    'guide/fr/charter.mdx': append('\nChez ((organisation)) et ((organistion)).\n'),
    'guide/en/charter.mdx': (text) => text.replace(/^title: .*$/m, 'title: Call ((privacy-phone))'),
  });
  expect(en).toEqual([
    'guide/en/charter.mdx:2:13 title: the settings have no “privacy-phone”: fill it in, in settings/site.yaml, or write the words out',
    expect.stringMatching(
      /^guide\/fr\/charter\.mdx:\d+:26 unknown word “organistion” between double brackets; did you mean “organisation”\?$/,
    ),
  ]);
  expect(fr[1]).toMatch(
    /mot inconnu «\u202Forganistion\u202F» entre doubles parenthèses\u202F; vouliez-vous dire «\u202Forganisation\u202F»\u202F\?$/,
  );
});

test('a mistake after a named word keeps its column', async () => {
  const { en } = await check({
    'guide/fr/charter.mdx': append('\nChez ((organisation)), [ici](/guide/nowhere/) et {1}.\n'),
  });
  expect(en.map((line) => line.slice(0, line.indexOf(' ')))).toEqual([expect.stringMatching(/:24$/), expect.stringMatching(/:50$/)]);
});

test('a name that is no name is a mistake of the settings', async () => {
  const { en } = await check({ [site]: append('words: { Legal Name: Acme, empty: "" }\n') });
  expect(en.length).toBe(2);
  expect(en.every((line) => line.startsWith('settings/site.yaml:'))).toBe(true);
});

test('the settings may name their own words', async () => {
  const { en, content } = await check({ [site]: swap('L’équipe Flambeau', 'L’équipe ((programme)) de ((organisation))') });
  expect(en).toEqual([]);
  expect(content.settings?.contacts.programme.name['fr']).toBe('L’équipe Flambeau d’Orvane');
});
