import { expect, test } from 'vitest';
import { documentTitle } from '../../../src/view-models/page.ts';
import { absoluteUrl, localPath } from '../../../src/domain/addresses.ts';

test('addresses hold the language and may stand below a path', () => {
  expect(localPath('fr', '/guide/charter/')).toBe('/fr/guide/charter/');
  expect(absoluteUrl('https://intra.example/flambeau/', '/fr/')).toBe('https://intra.example/flambeau/fr/');
});

test('a title says the page, its section and the site, each once', () => {
  expect(documentTitle({ title: 'The charter', crumbs: [{ label: 'Guide', path: '/guide/' }, { label: 'Charter' }] }, 'Flambeau')).toBe(
    'The charter · Guide · Flambeau',
  );
  expect(documentTitle({ title: 'Guide', crumbs: [{ label: 'Guide' }] }, 'Flambeau')).toBe('Guide · Flambeau');
});
