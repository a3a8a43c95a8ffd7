import { describe, expect, test } from 'vitest';
import { championSchema } from '../../../src/schemas/champion.ts';
import { z } from 'zod';
import { championCard, championSummary, lineage, sponsored, topicList } from '../../../src/view-models/champion.ts';
import { initials, tint } from '../../../src/domain/initials.ts';

const data = championSchema({ image: () => z.string() }).parse({
  name: 'Awa Mbaye',
  job: { fr: 'Technicienne', en: 'Technician' },
  entity: 'Orvane Sénégal',
  country: 'SN',
  city: 'Dakar',
  timeZone: 'Africa/Dakar',
  languages: ['fr', 'wo'],
  topics: [{ topic: 'audio', help: { fr: 'On enregistre.', en: 'We record.' } }],
  labelled: '2025-01-01',
});
const context = {
  language: 'en',
  defaultLanguage: 'fr',
  topics: new Map([['audio', { fr: 'Audio', en: 'Audio' }]]),
};

test('a card speaks the reader’s language', () => {
  const card = championCard({ id: 'awa', data }, context);
  expect(card).toMatchObject({ initials: 'AM', job: 'Technician', place: 'Dakar, Senegal', path: '/champions/awa/' });
  expect(card.languages.map(({ label }) => label)).toEqual(['French', 'Wolof']);
  expect(championSummary(card)).toBe('Technician, Dakar. Audio.');
});

test('topics with an “and” of their own stay apart', () => {
  const topics = ['Clients et service', 'Temps et bien-être'].map((label) => ({ id: label, label, help: '' }));
  expect(topicList({ topics })).toBe('Clients et service, Temps et bien-être');
});

test('those whom somebody sponsored stand under their sponsor', () => {
  const entry = (id: string, sponsor?: string) => ({ id, data: { ...data, sponsor } });
  expect(sponsored([entry('a'), entry('b', 'a'), entry('c', 'a')])).toEqual(new Map([['a', ['b', 'c']]]));
});

describe('lineage', () => {
  const sponsors = new Map([
    ['d', 'c'],
    ['c', 'b'],
    ['b', 'a'],
    ['a', undefined],
  ]);

  test('goes from the first spark to the sponsor', () => {
    expect(lineage('d', sponsors, () => true)).toEqual(['a', 'b', 'c']);
    expect(lineage('a', sponsors, () => true)).toEqual([]);
  });

  test('keeps an unnamed place for somebody who is not listed any more', () => {
    expect(lineage('d', sponsors, (id) => id !== 'b')).toEqual(['a', undefined, 'c']);
  });

  test('ends on a circle', () => {
    expect(
      lineage(
        'x',
        new Map([
          ['x', 'y'],
          ['y', 'x'],
        ]),
        () => true,
      ),
    ).toEqual(['y']);
  });
});

test.each([
  ['Awa Mbaye', 'AM'],
  ['Marie-Claire Dupont', 'MD'],
  ['Łukasz', 'Ł'],
  ['Jean de La Fontaine', 'JF'],
  ['李 小龙', '李小'],
  ['Ó’Brien', 'Ó'],
  ['ʿAlī Ḥasan', 'AḤ'],
  ['سلمى العلمي', 'س ع'],
  ['يوسف بن علي', 'ي ع'],
  ['ألف', 'أ'],
])('%s signs %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test('somebody always has the same colour', () => {
  expect(tint('awa-mbaye')).toBe(tint('awa-mbaye'));
  expect(new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(tint)).size).toBeGreaterThan(3);
});
