import { expect, test } from 'vitest';
import { append, swap } from '../check/tree.ts';
import { built } from '../page-data/content.ts';

const switchable = ['posts', 'training', 'champions', 'stories'] as const;
const subsets = Array.from({ length: 2 ** switchable.length }, (_, bits) => switchable.filter((_part, index) => bits & (1 << index)));

test.each(subsets.map((off) => [off.join(', ') || 'nothing', off] as const))(
  'without %s, the menu and the home page hold the rest',
  async (_, off) => {
    const changes = { 'settings/site.yaml': append(`off: [${off.join(', ')}]\n`) };
    const [parts, menu, home] = await built(
      async () =>
        Promise.all([
          import('../../../src/page-data/site-map.ts'),
          import('../../../src/queries/menu.ts'),
          import('../../../src/page-data/home.ts'),
        ]),
      {
        changes,
      },
    );
    const gone = new Set<string>(off);
    // A story goes with its teller.
    if (gone.has('champions')) gone.add('stories');
    expect((await menu.menuItems('en')).map(({ section }) => section)).toEqual(
      ['guide', 'posts', 'training', 'champions', 'stories'].filter((section) => !gone.has(section)),
    );
    const map = await parts.siteMap('en');
    expect(map.flatMap(({ path }) => path ?? [])).toEqual(
      ['guide', 'posts', 'training', 'champions', 'stories'].flatMap((section) => (gone.has(section) ? [] : [`/${section}/`])),
    );
    expect(map.flatMap(({ links }) => links).some(({ path }) => path === '/champions/join/')).toBe(!gone.has('champions'));
    const page = await home.homePage('en');
    expect(page.posts.length > 0).toBe(!gone.has('posts'));
    expect(page.championCount > 0).toBe(!gone.has('champions'));
    expect(page.story !== undefined).toBe(!gone.has('stories'));
    for (const { path } of page.home.steps) expect(gone.has(path.split('/')[1] ?? '')).toBe(false);
  },
);

test('a part in which nothing is written is left out as well', async () => {
  const [{ siteMap }, { emptyPages }] = await built(
    async () => Promise.all([import('../../../src/page-data/site-map.ts'), import('../../../src/queries/open-parts.ts')]),
    {
      changes: {
        'posts/en/wind-farm.mdx': swap('---\n', '---\ndraft: true\n'),
        'posts/fr/wind-farm.mdx': swap('---\n', '---\ndraft: true\n'),
      },
    },
  );
  expect((await siteMap('fr')).flatMap(({ path }) => path ?? [])).toEqual(['/guide/', '/training/', '/champions/', '/stories/']);
  expect([...(await emptyPages('fr'))].sort()).toEqual(['/accounts/', '/communities/', '/kit/', '/newsletters/', '/posts/', '/timeline/']);
});
