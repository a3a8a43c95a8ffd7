import { expect, test } from 'vitest';
import { built, demo, person } from './content.ts';

const load = () => import('../../../src/page-data/search.ts');
const items = ({ groups }: Awaited<ReturnType<Awaited<ReturnType<typeof load>>['searchPage']>>) =>
  Object.fromEntries(groups.map(({ id, letters }) => [id, letters.flatMap(({ items: own }) => own.map(({ path, lang }) => [path, lang]))]));

test('the index leads to every page of the edition by its kind, those of other languages with theirs', async () => {
  const page = await (await built(load, { changes: { 'stories/en/first-post.mdx': undefined } })).searchPage('en');
  expect(items(page)).toMatchObject({
    guide: [['/guide/charter/', undefined]],
    posts: [['/posts/wind-farm/', undefined]],
    training: [
      ['/training/profile/', undefined],
      ['/training/profile/photo/', undefined],
    ],
    stories: [['/stories/first-post/', 'fr']],
    champions: [['/champions/awa-mbaye/', undefined]],
  });
  expect(page.page.search).toBeUndefined();
});

test('it leads to the site’s own pages too, not to itself', async () => {
  const paths = items(await (await built(load)).searchPage('en'))['pages']!.map(([path]) => path);
  expect(paths).toEqual(expect.arrayContaining(['/privacy/', '/ask/', '/propose/', '/champions/join/', '/champions/lineage/']));
  expect(paths).not.toContain('/search/');
});

test('the index knows until when it may name somebody, their story, and a post', async () => {
  const { groups } = await (await built(load)).searchPage('fr');
  const until = Object.fromEntries(groups.map(({ id, letters }) => [id, letters[0]!.items[0]!.until]));
  expect(until).toMatchObject({ champions: '2028-05-04', stories: '2028-05-04', posts: '2027-01-31', guide: undefined });
});

test('outside, it leads to what is public alone, and a kind without a page is not there', async () => {
  const found = items(await (await built(load, { edition: 'public' })).searchPage('en'));
  expect(found).toMatchObject({ guide: [['/guide/charter/', undefined]], champions: [['/champions/awa-mbaye/', undefined]] });
  expect(Object.keys(found)).toEqual(['guide', 'pages', 'champions']);
  expect(found['pages']!.map(([path]) => path)).not.toContain('/propose/');
});

test('beyond some hundred people, it leads to the directory’s lists by letter, which hold everybody', async () => {
  const changes = Object.fromEntries(
    Array.from({ length: 401 }, (_, index) => [`champions/p-${index}.yaml`, person({ name: `${'ABC'[index % 3]}da ${index}` })]),
  );
  const { groups } = await (await built(load, { changes })).searchPage('en');
  const people = groups.find(({ id }) => id === 'champions')!.letters.flatMap(({ items: own }) => own);
  expect(people.every(({ path }) => path.startsWith('/champions/letter/'))).toBe(true);
  expect(people.map(({ title }) => Number(/\d+/.exec(title)![0])).reduce((sum, count) => sum + count)).toBe(402);
});

test('of the demo, each edition’s index holds each page once', async () => {
  for (const edition of ['internal', 'public'] as const)
    for (const language of ['fr', 'en']) {
      const paths = Object.values(items(await (await built(load, { folder: demo, edition })).searchPage(language))).flatMap((own) =>
        own.map(([path]) => path),
      );
      expect(new Set(paths).size).toBe(paths.length);
      expect(paths.length).toBeGreaterThan(50);
    }
});
