import { expect, test } from 'vitest';
import { swap } from '../check/tree.ts';
import { built } from '../page-data/content.ts';

const load = () => import('../../../src/queries/moved.ts');
const moved = async (options: Parameters<typeof built>[1]) => [...(await (await built(load, options)).getMoved())];
const withAlias = (alias: string) => swap('---\n', `---\naliases: [${alias}]\n`);

test('a former address leads to the page, whichever language says so', async () => {
  const changes = {
    'guide/en/charter.mdx': withAlias('/guide/rules/'),
    'training/fr/profile/photo.mdx': withAlias('/training/profile/face/'),
  };
  expect(await moved({ changes })).toEqual([
    ['/training/profile/face/', '/training/profile/photo/'],
    ['/guide/rules/', '/guide/charter/'],
  ]);
});

test('the address of a post that has expired leads to the posts, or where another page says', async () => {
  const now = '2029-01-01';
  expect(await moved({ now })).toEqual([['/posts/wind-farm/', '/posts/#expired']]);
  const changes = { 'guide/fr/charter.mdx': withAlias('/posts/wind-farm/') };
  expect(await moved({ now, changes })).toEqual([['/posts/wind-farm/', '/guide/charter/']]);
  expect(await moved({ now, changes: { 'settings/site.yaml': (text) => `${text}off: [posts]\n` } })).toEqual([]);
});

test('outside, nothing tells that an internal page was there; nor does a draft', async () => {
  const internal = swap('audience: public', 'audience: internal\naliases: [/guide/rules/]');
  const changes = { 'guide/fr/charter.mdx': internal, 'guide/en/charter.mdx': swap('audience: public', 'audience: internal') };
  expect(await moved({ changes, edition: 'public' })).toEqual([]);
  expect(await moved({ changes, edition: 'internal' })).toEqual([['/guide/rules/', '/guide/charter/']]);
  const draft = swap('---\n', '---\ndraft: true\n');
  expect(await moved({ now: '2029-01-01', changes: { 'posts/fr/wind-farm.mdx': draft, 'posts/en/wind-farm.mdx': draft } })).toEqual([]);
});

test('nothing takes the place of a page that is there', async () => {
  expect(await moved({ changes: { 'stories/fr/first-post.mdx': withAlias('/guide/charter/') } })).toEqual([]);
});
