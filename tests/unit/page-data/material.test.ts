import { expect, test } from 'vitest';
import { both, built, session, text } from './content.ts';

const load = () => import('../../../src/page-data/material.ts');
const audience = 'champions';
const community = {
  where: 'A forum',
  url: 'https://forum.example/',
  door: 'open',
  languages: ['fr'],
  topics: ['profile'],
  manners: ['Listen.'],
};
const champions = (part: string) => part.replace('\n---\n', '\naudience: champions\n---\n');

const changes = {
  'training/fr/profile/photo.mdx': champions,
  'training/en/profile/photo.mdx': champions,
  ...both('guide', 'helping.mdx', text({ title: 'Helping', short: 'Helping', order: 2, audience })),
  ...both('events', 'next.mdx', session({ title: 'Next', audience })),
  ...both('events', 'past.mdx', session({ title: 'Past', day: '2026-11-02', audience })),
  ...both('events', 'cancelled.mdx', session({ title: 'Cancelled', cancelled: true, audience })),
  'stories/fr/first-post.mdx': champions,
  'stories/en/first-post.mdx': champions,
  'posts/fr/wind-farm.mdx': champions,
  'posts/en/wind-farm.mdx': champions,
  'communities/fr/cercle.mdx': text({ title: 'Le cercle', ...community, audience }),
  ...both('pages', 'kit.mdx', text({ title: 'The kit', audience })),
};

test('whatever is written for champions is gathered, from every kind of text, by where it stands', async () => {
  const { groups } = await (await built(load, { changes })).materialPage('en');
  expect(groups.map(({ name, pieces }) => [name, pieces.map(({ path, lang }) => [path, lang])])).toEqual([
    ['training', [['/training/profile/photo/', undefined]]],
    ['events', [['/events/next/', undefined]]],
    ['guide', [['/guide/helping/', undefined]]],
    ['stories', [['/stories/first-post/', undefined]]],
    ['posts', [['/posts/wind-farm/', undefined]]],
    ['communities', [['/communities/cercle/', 'fr']]],
    ['pages', [['/kit/', undefined]]],
  ]);
  expect(groups.map(({ label }) => label)).toEqual(['Learn', 'Sessions', 'Guide', 'Stories', 'Posts', 'Communities', 'Other pages']);
});

test('a lesson of a module for champions is found by way of its module, and not twice', async () => {
  const all = { ...changes, 'training/fr/profile/index.mdx': champions, 'training/en/profile/index.mdx': champions };
  const { groups } = await (await built(load, { changes: all })).materialPage('fr');
  expect(groups[0]!.pieces.map(({ path }) => path)).toEqual(['/training/profile/']);
});

test('outside, and where nothing is written for champions, nothing is gathered', async () => {
  expect((await (await built(load, { changes, edition: 'public' })).materialPage('fr')).groups).toEqual([]);
  expect((await (await built(load)).materialPage('fr')).groups).toEqual([]);
});
