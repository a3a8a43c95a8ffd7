import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/index.ts';
import { changedTree, check, swap } from './tree.ts';

test('a clean tree has no problem', async () => {
  const { en, fr } = await check({});
  expect(en).toEqual([]);
  expect(fr).toEqual([]);
});

test('the build gets every entry with its data, its identifier and its language', async () => {
  const { content } = await check({});
  expect(content.of('lessons').map(({ id, key, language, file }) => ({ id, key, language, file }))).toEqual([
    { id: 'en/profile/photo', key: 'profile/photo', language: 'en', file: 'training/en/profile/photo.mdx' },
    { id: 'fr/profile/photo', key: 'profile/photo', language: 'fr', file: 'training/fr/profile/photo.mdx' },
  ]);
  const [awa, jan] = content.of('champions');
  expect(awa?.data?.consent?.scopes).toEqual(['internal', 'public']);
  expect(jan?.data).toMatchObject({ name: 'Jan Kowalczyk', audience: 'internal', accounts: [] });
  expect(jan?.data?.consent).toBeUndefined();
  expect(content.settings?.organisation).toBe('Orvane');
  expect(content.languages).toEqual(['fr', 'en']);
  expect(content.defaultLanguage).toBe('fr');
});

test('a language whose interface comes in another one is said, and is no mistake', async () => {
  const folder = await changedTree({ 'settings/site.yaml': swap('[fr, en]', '[fr, en, fr-CA, pt-BR]') });
  const { notices } = await checkContent(folder, { language: 'en', now: '2026-11-30' });
  expect(notices.map(({ field, message }) => `${field}: ${message}`)).toEqual([
    'headline: note: 6 texts of this file have no “fr-CA” yet and come in “fr”; this is the first',
    'headline: note: 6 texts of this file have no “pt-BR” yet and come in “fr”; this is the first',
    'languages[2]: note: buttons and headings of the site come in “fr” for “fr-CA”',
    'languages[3]: note: buttons and headings of the site have no words in “pt-BR” and come in English; add them in settings/words/pt-BR.yaml',
    'contacts.doubt.name: note: 9 texts of this file have no “fr-CA” yet and come in “fr”; this is the first',
    'contacts.doubt.name: note: 9 texts of this file have no “pt-BR” yet and come in “fr”; this is the first',
    'topics[0].label: note: 2 texts of this file have no “fr-CA” yet and come in “fr”; this is the first',
    'topics[0].label: note: 2 texts of this file have no “pt-BR” yet and come in “fr”; this is the first',
  ]);
});
