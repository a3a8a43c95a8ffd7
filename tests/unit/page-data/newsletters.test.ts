import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { both, built, text } from './content.ts';

const load = async () => ({
  ...(await import('../../../src/page-data/newsletters.ts')),
  ...(await import('../../../src/queries/newsletters.ts')),
  ...(await import('../../../src/view-models/post-feed.ts')),
});

const month = (fields: Record<string, unknown>) => text({ title: 'A month', publish: '2026-11-20', ...fields });
const changes = {
  ...both('newsletters', '2026-10.mdx', month({ title: 'October', publish: '2026-10-30' })),
  ...both(
    'newsletters',
    '2026-11.mdx',
    month({
      title: 'November',
      posts: ['wind-farm'],
      stories: ['first-post'],
      champions: ['jan-kowalczyk', 'awa-mbaye'],
      guide: ['charter'],
    }),
  ),
  ...both('newsletters', '2026-12.mdx', month({ title: 'December', publish: '2026-12-18' })),
};

test('the archive has the newsletters whose day has come, newest first', async () => {
  const { newsletters } = await (await built(load, { changes, now: '2026-11-30' })).newslettersIndex('en');
  expect(newsletters.map(({ path, title, month: said }) => [path, title, said])).toEqual([
    ['/newsletters/2026-11/', 'November', 'November 2026'],
    ['/newsletters/2026-10/', 'October', 'October 2026'],
  ]);
});

test('a newsletter names what may be named on the day, and no part that is empty', async () => {
  const shown = async (now: string) => {
    const site = await built(load, { changes, now });
    const november = (await site.getNewsletters('en')).find(({ key }) => key === '2026-11')!;
    return (await site.newsletterPage(november, 'en')).parts.map(({ name, items }) => [name, items.map(({ path }) => path)]);
  };
  expect(await shown('2026-11-30')).toEqual([
    ['posts', ['/posts/wind-farm/']],
    ['stories', ['/stories/first-post/']],
    // Jan has given no consent.
    ['champions', ['/champions/awa-mbaye/']],
    ['guide', ['/guide/charter/']],
  ]);
  // Awa's consent has lapsed, and her story with it; the post has expired.
  expect((await shown('2028-05-05')).flat(2)).not.toContain('/champions/awa-mbaye/');
  expect((await shown('2028-05-05')).map(([name]) => name)).not.toContain('posts');
});

test('outside, a newsletter for colleagues is not there, and nobody is asked to write for it', async () => {
  const { newsletters, subscribe } = await (await built(load, { changes, edition: 'public' })).newslettersIndex('fr');
  expect([newsletters, subscribe.letter]).toEqual([[], undefined]);
});

test('inside, one subscribes by a letter or by a feed', async () => {
  const site = await built(load, { changes });
  const { subscribe } = await site.newslettersIndex('fr');
  expect(subscribe.letter).toMatch(/^mailto:[^@]+@[^?]+\?subject=/);
  const { items, context } = await site.newsletterFeed('fr', 'xml');
  const feed = parseAtomFeed(site.atomFeed(items, context));
  expect(feed.entries?.map(({ title }) => title?.value)).toEqual(['November', 'October']);
  expect(feed.entries?.[0]?.id).toMatch(/\/fr\/newsletters\/2026-11\/$/);
});
