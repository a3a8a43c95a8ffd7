import { expect, test } from 'vitest';
import { check } from './tree.ts';

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
