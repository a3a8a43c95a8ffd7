import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { isFresh } from '../../../src/domain/fresh.ts';
import type { PostCard } from '../../../src/view-models/post.ts';
import { atomFeed, jsonFeed } from '../../../src/view-models/post-feed.ts';

const card = (key: string, publish: string): PostCard => ({
  path: `/posts/${key}/`,
  title: `Titre de ${key} : la suite & fin`,
  summary: 'Un résumé.',
  contentLanguage: 'fr',
  kind: 'news',
  publish,
  until: '2027-01-01',
  topics: [{ id: 'photo', label: 'Photo' }],
  networks: [],
  image: `/share/fr/posts/${key}-link.png`,
  alt: 'Une image.',
});
const posts = [card('b', '2026-11-16'), card('a', '2026-10-01')];
const context = {
  language: 'fr',
  siteUrl: 'https://flambeau.example/sous/',
  siteName: 'Flambeau',
  title: 'T',
  description: 'D',
  path: '/fr/posts/feeds/all.xml',
  page: '/fr/posts/',
};

test('Atom: absolute addresses, set titles, the day of the newest post', () => {
  const feed = parseAtomFeed(atomFeed(posts, context));
  expect(feed.updated).toBe('2026-11-16T12:00:00.000Z');
  expect(feed.links?.map(({ href }) => href)).toEqual([
    'https://flambeau.example/sous/fr/posts/feeds/all.xml',
    'https://flambeau.example/sous/fr/posts/',
  ]);
  expect(feed.entries?.map(({ id }) => id)).toEqual([
    'https://flambeau.example/sous/fr/posts/b/',
    'https://flambeau.example/sous/fr/posts/a/',
  ]);
  expect(feed.entries?.[0]?.title?.value).toBe('Titre de b\u00A0: la suite & fin');
});

test('JSON Feed 1.1', () => {
  const text = jsonFeed(posts, context);
  expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'fr' });
  expect(parseJsonFeed(JSON.parse(text)).items?.[0]).toMatchObject({
    url: 'https://flambeau.example/sous/fr/posts/b/',
    image: 'https://flambeau.example/sous/share/fr/posts/b-link.png',
    tags: ['Photo'],
  });
});

test('the same posts give the same bytes, and no posts a valid feed', () => {
  expect(atomFeed(posts, context)).toBe(atomFeed(posts, context));
  expect(parseAtomFeed(atomFeed([], context)).id).toBe('https://flambeau.example/sous/fr/posts/feeds/all.xml');
});

test.each([
  ['2026-11-22', '2026-11-22', true],
  ['2026-11-16', '2026-11-22', true],
  ['2026-11-15', '2026-11-22', false],
  ['2026-11-23', '2026-11-22', false],
])('published %s, new on %s: %s', (published, today, fresh) => expect(isFresh(published, today)).toBe(fresh));
