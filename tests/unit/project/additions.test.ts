import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { inspect } from '../../../src/check/index.ts';
import { loadContent } from '../../../src/check/load.ts';
import { notices } from '../../../src/check/notices.ts';
import { translateFrom, useTranslations, wordsByLanguage } from '../../../src/i18n/translate.ts';
import { changedTree, check, swap } from '../check/tree.ts';

// What README's “Where do I add…?” says of a network and of a language, done in a content folder: nothing else has to change.

const network = `name: Prairie
order: 3
limit: 400
share:
  url: https://prairie.example/write?text={text}
  prefill: text-and-link
images: [square]
`;
const offered = swap('networks: [linkedin, bluesky]', 'networks: [linkedin, bluesky, prairie]');

test('a network is one file and its name in the settings: posts may then offer it', async () => {
  const { en, content } = await check({
    'networks/prairie.yaml': network,
    'settings/site.yaml': offered,
    'posts/fr/wind-farm.mdx': offered,
    'posts/en/wind-farm.mdx': offered,
  });
  expect(en).toEqual([]);
  expect(content.settings?.networks).toEqual(['linkedin', 'bluesky', 'prairie']);
  expect(content.keys('networks').get('prairie')?.[0]?.data).toMatchObject({ name: 'Prairie', counting: 'graphemes' });
});

test('a network without its file is refused', async () => {
  const { en } = await check({ 'settings/site.yaml': offered });
  expect(en).toHaveLength(1);
  expect(en[0]).toContain('there is no network “prairie”');
});

/** Each text that a settings file has in French, in Spanish as well. */
function inSpanish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inSpanish);
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inSpanish(part)]));
  return 'fr' in inside ? { ...inside, es: inside['fr'] } : inside;
}
const translated = (text: string) => stringify(inSpanish(parse(text)));
const withTag = (text: string) => translated(swap('languages: [fr, en]', 'languages: [fr, en, es]')(text));

test('a language is its tag and the texts of the settings: the check asks for those, and for no other file', async () => {
  const tagOnly = await check({ 'settings/site.yaml': swap('languages: [fr, en]', 'languages: [fr, en, es]') });
  expect(tagOnly.en).toEqual([]);
  const toCome = notices(tagOnly.content).filter(({ code }) => code === 'texts-to-come');
  expect(toCome.map(({ file, values }) => [file, values?.['language']])).toEqual(
    ['home', 'site', 'topics'].map((name) => [`settings/${name}.yaml`, 'es']),
  );

  const folder = await changedTree({
    'settings/site.yaml': withTag,
    'settings/home.yaml': translated,
    'settings/topics.yaml': translated,
    'pages/es/legal.mdx': '---\ntitle: Aviso legal\nsummary: Unas palabras.\nowner: Comunicación\nreview: 2027-06-01\n---\n\nTexto.\n',
  });
  const content = await loadContent(folder, '2026-11-30');
  expect(inspect(content)).toEqual([]);
  expect(content.languages).toEqual(['fr', 'en', 'es']);
  expect(content.of('pages').map(({ id }) => id)).toContain('es/legal');
  expect(notices(content).filter(({ code }) => code !== 'interface-language')).toEqual([]);
});

test('the interface’s words in a language are a folder, file by file: what it lacks comes in English', () => {
  const t = translateFrom(
    wordsByLanguage({
      './locales/en/site.yaml': { 'nav.search': 'Search', 'nav.guide': 'Guide' },
      './locales/es/site.yaml': { 'nav.search': 'Buscar' },
    }),
    'es',
  );
  expect([t('nav.search'), t('nav.guide')]).toEqual(['Buscar', useTranslations('en')('nav.guide')]);
});
