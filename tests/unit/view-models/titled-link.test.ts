import { expect, test } from 'vitest';
import { foreignLanguage, titledLink } from '../../../src/view-models/titled-link.ts';

test('a link names the language of its title only where it is not the reader’s', () => {
  const entry = { key: 'profile/photo', entry: { data: { title: 'La photo' } }, contentLanguage: 'fr' };
  expect(titledLink('lessons', entry, 'en')).toEqual({ path: '/training/profile/photo/', title: 'La photo', lang: 'fr' });
  expect(titledLink('lessons', entry, 'fr').lang).toBeUndefined();
  expect(foreignLanguage(undefined, 'fr')).toBeUndefined();
});
