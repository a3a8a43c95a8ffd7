import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
  type CompactIndex,
  decodeIndex,
  encodeIndex,
  type IndexedPage,
  indexGlobal,
  indexScript,
} from '../../../../src/domain/search/compact-index.ts';

const pages: IndexedPage[] = [
  { url: 'fr/index.html', title: 'Accueil', type: 'page', topics: [], countries: [], summary: '', sections: [] },
  {
    url: 'fr/guide/charter/index.html',
    title: 'La charte',
    type: 'guide',
    topics: ['LinkedIn', 'Photo'],
    countries: [],
    summary: 'Sept repères.',
    sections: [{ id: 'doute', title: 'Dans le doute', text: 'Il n’y a pas de doute.' }],
  },
  {
    url: 'fr/champions/awa/index.html',
    title: 'Awa "A" </script>',
    type: 'champion',
    topics: ['Photo'],
    countries: ['Sénégal'],
    summary: 'Réseaux, Dakar',
    sections: [],
  },
  { url: 'fr/old.html', title: 'Autre', type: 'page', topics: [], countries: [], summary: '', sections: [] },
  { url: 'index.html', title: 'Racine', type: 'page', topics: [], countries: [], summary: '', sections: [] },
];

test('what is packed comes out the same, through the script as a browser runs it', () => {
  const window: Record<string, Record<string, CompactIndex>> = {};
  runInNewContext(indexScript('fr', encodeIndex(pages)), { window });
  runInNewContext(indexScript('en', encodeIndex([])), { window });
  const found = window[indexGlobal];
  expect(Object.keys(found ?? {})).toEqual(['fr', 'en']);
  expect(decodeIndex(found?.['fr'] as CompactIndex)).toEqual(pages);
});
