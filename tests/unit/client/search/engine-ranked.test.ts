import { expect, test } from 'vitest';
import { createRankedEngine } from '../../../../src/client/search/engine-ranked.ts';
import type { IndexedPage } from '../../../../src/domain/search/compact-index.ts';
import type { Filters, Piece } from '../../../../src/domain/search/types.ts';

const page = (part: Partial<IndexedPage>): IndexedPage => ({
  url: 'x/index.html',
  title: '',
  type: 'guide',
  topics: [],
  countries: [],
  summary: '',
  sections: [],
  ...part,
});
const pages = [
  page({
    url: 'fr/guide/images/index.html',
    title: 'Images, droits et citations',
    topics: ['Photo'],
    summary: 'Ce que l’on peut montrer.',
    sections: [
      {
        id: 'collegues',
        title: 'Photographier ses collègues',
        text: 'Demandez avant de publier leur image.',
        rules: ['Demandez avant de publier leur image.'],
      },
    ],
  }),
  page({ url: 'fr/posts/fibre/index.html', title: 'La fibre arrive', type: 'post', topics: ['Photo'], summary: 'Une image du chantier.' }),
  page({
    url: 'fr/champions/awa-mbaye/index.html',
    title: 'Awa M’Baye',
    type: 'champion',
    topics: ['Photo', 'Audio'],
    countries: ['Sénégal'],
    summary: 'Réseaux mobiles, Dakar',
  }),
];
const engine = createRankedEngine(pages, new URL('https://intra.example/%C3%A9%20x/'), 'fr');
const show = (pieces: Piece[]) => pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
const titles = async (term: string, filters: Filters = {}) => {
  const outcome = await engine.search(term, filters);
  return (await outcome.load(0, 10)).map((hit) => hit.title.map((piece) => piece.text).join(''));
};

test('accents and case do not matter, and a beginning is enough', async () => {
  expect(await titles('SENEG')).toEqual(['Awa M’Baye']);
  expect(await titles('réseau')).toEqual(['Awa M’Baye']);
});

test('all words must be there', async () => {
  expect(await titles('image chantier')).toEqual(['La fibre arrive']);
});

test('words that only hold a question together count for nothing, and unknown ones are let go', async () => {
  expect(await titles('est-ce que je peux montrer l’image de mes collègues')).toEqual(await titles('montrer image collègues'));
  expect(await titles('fibre xy')).toEqual(['La fibre arrive']);
});

test('a misspelt word finds near ones, and says so', async () => {
  const outcome = await engine.search('colegues', {});
  expect(outcome).toMatchObject({ total: 1, approximate: true });
  expect((await engine.search('collègues', {})).approximate).toBe(false);
});

test('a hit leads to the section that answers, with its rule, its page and marked words', async () => {
  const [hit] = await (await engine.search('collegues image', {})).load(0, 1);
  expect(hit?.url).toBe('https://intra.example/%C3%A9%20x/fr/guide/images/index.html#collegues');
  expect(show(hit?.title ?? [])).toBe('Photographier ses [collègues]');
  expect(hit?.page).toBe('Images, droits et citations');
  expect(show(hit?.rule ?? [])).toBe('Demandez avant de publier leur [image].');
});

test('a filter narrows, and the numbers of its own facet stay comparable', async () => {
  const outcome = await engine.search('image', { type: 'post' });
  expect(outcome).toMatchObject({ total: 1, unfiltered: 2 });
  expect(outcome.counts).toEqual({ type: { guide: 1, post: 1 }, topic: { Photo: 1 }, country: {} });
});

test('filters alone list pages, and nothing at all lists everything', async () => {
  expect(await titles('', { country: 'Sénégal' })).toEqual(['Awa M’Baye']);
  expect((await engine.search('', {})).counts.topic).toEqual({ Photo: 3, Audio: 1 });
});

test('what is nowhere is not found', async () => {
  expect(await engine.search('xylophone', {})).toMatchObject({ total: 0, unfiltered: 0 });
  expect(await engine.search('?!', {})).toMatchObject({ total: 0 });
});

test('what was allowed until a day that is over is not found, nor counted', async () => {
  const lapsing = [page({ title: 'Awa M’Baye', type: 'champion', until: '2027-03-10' }), page({ title: 'La charte' })];
  const find = async (day: string) => {
    const outcome = await createRankedEngine(lapsing, new URL('https://intra.example/'), 'fr', [], day).search('', {});
    return [outcome.total, outcome.counts.type];
  };
  expect(await find('2027-03-10')).toEqual([2, { champion: 1, guide: 1 }]);
  expect(await find('2027-03-11')).toEqual([1, { guide: 1 }]);
});

test('a name with an apostrophe is found and marked however it is typed', async () => {
  for (const typed of ['mbaye', 'm’baye', 'Baye']) {
    const [hit] = await (await engine.search(typed, {})).load(0, 1);
    expect(show(hit?.title ?? [])).toBe('Awa M’[Baye]');
  }
});
