import { expect, test } from 'vitest';
import { swap } from '../check/tree.ts';
import { built, person } from './content.ts';

const load = () => import('../../../src/page-data/home.ts');
const home = async (language: string, options: Parameters<typeof built>[1] = {}) => (await built(load, options)).homePage(language);

test('the home page speaks the reader’s language and shows what is new, somebody’s story and the way in', async () => {
  const english = await home('en');
  expect(english.home).toMatchObject({
    headline: 'Your voice carries *further* than ours.',
    steps: [{ title: 'Read the charter' }, { title: 'Pass the torch on' }],
  });
  expect(english.posts.map(({ path }) => path)).toEqual(['/posts/wind-farm/']);
  expect(english.story).toMatchObject({ path: '/stories/first-post/', teller: { name: 'Awa Mbaye' } });
  expect([english.championCount, english.page.crumbs]).toEqual([1, []]);
  expect(english.page.imageAlt).not.toContain('*');
  expect((await home('fr')).home.steps[0]!.title).toBe('Lire la charte');
});

test('a step whose page this edition does not hold is left out', async () => {
  const changes = {
    'guide/fr/charter.mdx': swap('audience: public', 'audience: internal'),
    'guide/en/charter.mdx': swap('audience: public', 'audience: internal'),
  };
  const steps = async (edition: 'internal' | 'public') => (await home('fr', { changes, edition })).home.steps.map(({ path }) => path);
  expect(await steps('internal')).toEqual(['/guide/charter/', '/champions/']);
  expect(await steps('public')).toEqual(['/champions/']);
});

test('a step may lead to a part of a page', async () => {
  const changes = { 'settings/home.yaml': swap('link: /guide/charter/', 'link: /guide/charter/#who-you-are') };
  expect((await home('en', { changes })).home.steps.map(({ path }) => path)).toEqual(['/guide/charter/#who-you-are', '/champions/']);
});

test('outside, nothing for colleagues is shown', async () => {
  const { posts, story, championCount } = await home('en', { edition: 'public' });
  expect([posts, story, championCount]).toEqual([[], undefined, 1]);
});

test('of the people, those are shown who are ready to sponsor', async () => {
  const changes = {
    'champions/ada.yaml': person({ sponsoring: true }),
    'champions/lapsed.yaml': person({ sponsoring: true, consent: undefined }),
  };
  expect((await home('fr', { changes })).champions.map(({ id }) => id)).toEqual(['ada']);
});

test('what is not translated says its language', async () => {
  const changes = { 'posts/en/wind-farm.mdx': undefined, 'stories/en/first-post.mdx': undefined };
  const { posts, story } = await home('en', { changes });
  expect([posts[0]!.contentLanguage, story!.contentLanguage]).toEqual(['fr', 'fr']);
});
