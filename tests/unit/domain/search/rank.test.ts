import { expect, test } from 'vitest';
import type { IndexedPage } from '../../../../src/domain/search/compact-index.ts';
import { createRanker } from '../../../../src/domain/search/rank.ts';

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
    url: 'why',
    title: 'Why talk about your work',
    sections: [
      {
        id: 'free',
        title: 'You don’t have to post',
        text: 'You don’t have to take part. A manager may mention this guide, and goes no further.',
        rules: ['You don’t have to take part.'],
        questions: ['can my manager make me share something'],
      },
      { id: 'gain', title: 'What the company gains', text: 'People believe colleagues.' },
    ],
  }),
  page({
    url: 'tool',
    title: 'Rewrite a post',
    sections: [{ id: 'tool', title: 'Let a tool help you', text: 'A generative tool can shorten a sentence.' }],
  }),
  page({ url: 'post', type: 'post', title: 'Our managers share a podcast', summary: 'A manager shares what she heard.' }),
  page({ url: 'awa', type: 'champion', title: 'Awa Mbaye', topics: ['Audio'], countries: ['Senegal'], summary: 'Technician, Dakar' }),
  page({
    url: 'audio',
    title: 'Record audio',
    summary: 'How to record audio.',
    sections: [{ id: 'cut', title: 'Cut', text: 'Cut the audio.' }],
  }),
];
const synonyms = [
  ['manager', 'boss', 'team leader'],
  ['generative tool', 'ChatGPT'],
];
const ranker = createRanker(pages, 'en', synonyms);
const found = (text: string) => ranker.rank(text).pages.map(({ page: { url }, section }) => (section ? `${url}#${section.id}` : url));

test('the section that answers a question comes first, in whatever words it is asked', () => {
  expect(found('can my boss force me to share this')[0]).toBe('why#free');
  expect(found('my team leader wants me to share')[0]).toBe('why#free');
});

test('a synonym of several words is found by one, and the other way round', () => {
  expect(found('chatgpt')).toEqual(['tool#tool']);
  expect(found('chat GPT')).toEqual(['tool#tool']);
});

test('the guide weighs more than a post, and a person comes first by name or place', () => {
  expect(found('share with my manager')[0]).toBe('why#free');
  expect(found('audio')[0]).toBe('audio');
  expect(found('audio Senegal')[0]).toBe('awa');
  expect(found('awa')[0]).toBe('awa');
});

test('words that hold a question together are not what was found', () => {
  const [first] = ranker.rank('can you tell me what the company gains').pages;
  expect([...(first?.found ?? [])].sort()).toEqual(['company', 'gain']);
});

test('a slip is forgiven, and said to be a guess', () => {
  expect(ranker.rank('pocdast').pages.map(({ page: { url } }) => url)).toEqual(['post']);
  expect(ranker.rank('pocdast').approximate).toBe(true);
  expect(ranker.rank('podcast').approximate).toBe(false);
});

test('nothing is found for nothing, for signs and for words that are nowhere', () => {
  for (const text of ['', '?!', 'xylophone']) expect(ranker.rank(text).pages).toEqual([]);
});
