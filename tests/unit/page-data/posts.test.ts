import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanTree, swap } from '../check/tree.ts';
import { both, built, person } from './content.ts';

const load = async () => ({ ...(await import('../../../src/page-data/posts.ts')), ...(await import('../../../src/queries/posts.ts')) });
const windFarm = await readFile(join(cleanTree, 'posts/fr/wind-farm.mdx'), 'utf8');

const changes = {
  ...both(
    'posts',
    'new.mdx',
    swap('publish: 2026-11-02', 'publish: 2026-11-24')(swap('topics: [energy]', 'topics: [energy, profile]')(windFarm)),
  ),
  ...both('posts', 'old.mdx', swap('networks: [linkedin, bluesky]', 'networks: [linkedin]')(swap('kind: news', 'kind: event')(windFarm))),
  ...both('posts', 'tomorrow.mdx', swap('publish: 2026-11-02', 'publish: 2026-12-01')(windFarm)),
};

test('posts can be narrowed by what they have in common, counted, and those of this week told apart', async () => {
  const { posts, facets } = await (await built(load, { changes })).postsIndex('en');
  expect(posts.map(({ path }) => path)).toEqual(['/posts/new/', '/posts/old/', '/posts/wind-farm/']);
  expect(facets.fresh).toEqual([expect.objectContaining({ value: 'week', count: 1 })]);
  expect(facets.kind.map(({ value, count }) => [value, count])).toEqual([
    ['news', 2],
    ['event', 1],
  ]);
  expect(facets.network.map(({ value, count }) => [value, count])).toEqual([
    ['linkedin', 3],
    ['bluesky', 2],
  ]);
  expect(facets.topic).toEqual([
    { value: 'energy', label: 'Energy', count: 3 },
    { value: 'profile', label: 'Your profile', count: 1 },
  ]);
});

test('topics are named in the reader’s language, and each has a feed', async () => {
  const { facets, feeds } = await (await built(load, { changes })).postsIndex('fr');
  expect(facets.topic.map(({ label }) => label)).toEqual(['Énergie', 'Son profil']);
  expect(feeds.map(({ xml }) => xml)).toEqual([
    '/fr/posts/feeds/all.xml',
    '/fr/posts/feeds/topic-energy.xml',
    '/fr/posts/feeds/topic-profile.xml',
  ]);
});

test('a post is gone after its last day, and not there outside when it is for colleagues', async () => {
  const paths = async (options: Parameters<typeof built>[1]) =>
    (await (await built(load, options)).postsIndex('fr')).posts.map(({ path }) => path);
  expect(await paths({ now: '2027-01-31' })).toEqual(['/posts/wind-farm/']);
  expect(await paths({ now: '2027-02-01' })).toEqual([]);
  expect(await paths({ edition: 'public' })).toEqual([]);
});

test('those who help are those listed, with what they do in the reader’s language', async () => {
  const helped = swap('help: [awa-mbaye]', 'help: [jan-kowalczyk, ada, awa-mbaye]');
  const site = await built(load, {
    changes: { 'champions/ada.yaml': person(), 'posts/en/wind-farm.mdx': helped, 'posts/fr/wind-farm.mdx': helped },
  });
  const [post] = await site.getPosts('en');
  const { helpers, page } = await site.postPage(post!, 'en');
  expect(helpers.map(({ path, job, initials, until }) => [path, job, initials, until])).toEqual([
    ['/champions/ada/', 'Technician', 'AM', '2028-01-05'],
    ['/champions/awa-mbaye/', 'Mobile network technician', 'AM', '2028-05-04'],
  ]);
  expect(page).toMatchObject({
    path: '/posts/wind-farm/',
    imageAlt: 'Three turbines by the sea.',
    search: { type: 'post', topics: ['Energy'] },
  });
});

test('a post that is not translated is shown in the other language, and says so', async () => {
  const site = await built(load, { changes: { 'posts/en/wind-farm.mdx': undefined } });
  const [post] = await site.getPosts('en');
  const { page, card, voices } = await site.postPage(post!, 'en');
  expect([page.language, page.contentLanguage, card.contentLanguage]).toEqual(['en', 'fr', 'fr']);
  expect(page.crumbs.at(-1)?.lang).toBe('fr');
  expect(voices[0]!.texts[0]!.text).toContain('Je travaille chez Orvane');
});

test('each text to start from is there for each network of the post, with its link', async () => {
  const site = await built(load);
  const [post] = await site.getPosts('en');
  const { voices, images } = await site.postPage(post!, 'en');
  expect(voices.map(({ id, texts }) => [id, texts.map(({ network }) => network.id)])).toEqual([['lived', ['linkedin', 'bluesky']]]);
  for (const { text } of voices[0]!.texts) expect(text).toContain('https://www.orvane.example/wind-farm/');
  expect(images.every(({ src }) => src.startsWith('/share/en/posts/wind-farm-'))).toBe(true);
});
