import { expect, test } from 'vitest';
import { inLanguage } from '../../../src/queries/translated.ts';

const ids = (language: string, ...entries: string[]) =>
  inLanguage(
    entries.map((id) => ({ id })),
    language,
    'fr',
  ).map(({ entry }) => entry.id);

test('the reader’s language comes first, then the default one, then any', () => {
  expect(ids('en', 'fr/charter', 'en/charter')).toEqual(['en/charter']);
  expect(ids('en', 'fr/charter', 'pl/charter')).toEqual(['fr/charter']);
  expect(ids('en', 'pl/charter')).toEqual(['pl/charter']);
});

test('each key comes once, in the order met, with the language that it is written in', () => {
  const translated = inLanguage([{ id: 'fr/why' }, { id: 'fr/profile/photo' }, { id: 'en/why' }], 'en', 'fr');
  expect(translated).toEqual([
    { key: 'why', entry: { id: 'en/why' }, contentLanguage: 'en' },
    { key: 'profile/photo', entry: { id: 'fr/profile/photo' }, contentLanguage: 'fr' },
  ]);
});
