import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { type CompactIndex, decodeIndex } from '../../../../src/domain/search/compact-index.ts';
import { indexBudget, languageScript } from '../../../../src/output/search/index-files.ts';
import type { SearchDocument } from '../../../../src/output/search/page-document.ts';

const document = (part: Partial<SearchDocument>): SearchDocument => ({
  url: 'fr/guide/a/index.html',
  language: 'fr',
  title: 'Titre',
  type: 'guide',
  topics: [],
  countries: [],
  summary: '',
  sections: [],
  html: '',
  ...part,
});

test('ten thousand champions stay within the budget, beside a whole site of long pages', () => {
  const champions = Array.from({ length: 10_000 }, (_, id) =>
    document({
      url: `fr/champions/marie-antoinette-dupont-lefebvre-${id}/index.html`,
      title: `Marie-Antoinette Dupont-Lefebvre ${id}`,
      type: 'champion',
      topics: ['Écrire sans jargon', 'Photo', 'Répondre aux commentaires'],
      countries: ['Côte d’Ivoire'],
      summary: 'Responsable de boutique, Abidjan',
      sections: [{ id: '', title: '', text: 'un long texte '.repeat(50) }],
    }),
  );
  const guide = Array.from({ length: 120 }, (_, id) =>
    document({
      url: `fr/guide/chapitre-${id}/index.html`,
      sections: Array.from({ length: 8 }, (_, part) => ({ id: `p${part}`, title: `Partie ${part}`, text: 'mot '.repeat(500) })),
    }),
  );
  const script = languageScript('fr', [...champions, ...guide]);
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(indexBudget);
  expect(script).toContain('Marie-Antoinette Dupont-Lefebvre 9999');
  expect(script).not.toContain('un long texte');
});

test('a small site keeps the first words of every part, uncut', () => {
  const script = languageScript('fr', [document({ sections: [{ id: 'a', title: 'Partie', text: `${'mot '.repeat(400)}fin` }] })]);
  expect(script).toMatch(/(?:mot ){100}/);
  expect(script).not.toContain('fin');
  expect(script).toMatch(/mot"/);
});

test('the last day of a page is in the small index too', () => {
  const script = languageScript('fr', [document({ until: '2027-03-10' }), document({ url: 'fr/guide/b/index.html' })]);
  const window: { flambeauSearchIndex?: Record<string, CompactIndex> } = {};
  runInNewContext(script, { window });
  expect(decodeIndex(window.flambeauSearchIndex!['fr']!).map(({ until }) => until)).toEqual(['2027-03-10', undefined]);
});
