import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanTree, swap } from '../check/tree.ts';
import { both, built } from './content.ts';

const load = () => import('../../../src/page-data/post-feeds.ts');
const windFarm = await readFile(join(cleanTree, 'posts/fr/wind-farm.mdx'), 'utf8');
const changes = both(
  'posts',
  'new.mdx',
  swap('publish: 2026-11-02', 'publish: 2026-11-24')(swap('topics: [energy]', 'topics: [profile]')(windFarm)),
);

test('one feed holds every post, newest first, and each topic that has a post its own', async () => {
  const site = await built(load, { changes });
  expect((await site.postFeeds('en')).map(({ topic, label }) => [topic, label]).slice(1)).toEqual([
    ['topic-energy', 'Energy'],
    ['topic-profile', 'Your profile'],
  ]);
  const posts = async (topic: string) => (await site.postFeed('en', topic, 'xml')).posts.map(({ path }) => path);
  expect(await posts('all')).toEqual(['/posts/new/', '/posts/wind-farm/']);
  expect(await posts('topic-energy')).toEqual(['/posts/wind-farm/']);
});

test('a feed says its own address and the page that it follows', async () => {
  const { context } = await (await built(load, { changes })).postFeed('fr', 'topic-energy', 'json');
  expect(context).toMatchObject({
    path: '/fr/posts/feeds/topic-energy.json',
    page: '/fr/posts/',
    siteUrl: 'https://flambeau.orvane.example/',
  });
  expect(context.title).toContain('Énergie');
});

test('outside, there is no feed of a topic whose posts are for colleagues', async () => {
  const site = await built(load, { changes, edition: 'public' });
  expect((await site.feedPaths()).map(({ params }) => [params.lang, params.topic])).toEqual([
    ['fr', 'all'],
    ['en', 'all'],
  ]);
});
