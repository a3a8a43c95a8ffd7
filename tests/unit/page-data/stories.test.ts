import { expect, test } from 'vitest';
import { both, built, person, text } from './content.ts';

const load = async () => ({ ...(await import('../../../src/page-data/stories.ts')), ...(await import('../../../src/queries/stories.ts')) });

const story = (fields: Record<string, unknown>) =>
  text({ date: '2026-11-01', teller: 'ada', topics: ['profile'], quote: 'I dared.', takeaway: 'Dare.', ...fields });

test('a story is told while its teller is listed, and goes with them', async () => {
  const of = async (now: string) => (await (await built(load, { now })).storiesIndex('en')).stories.map(({ card }) => card.path);
  expect(await of('2028-05-04')).toEqual(['/stories/first-post/']);
  expect(await of('2028-05-05')).toEqual([]);
});

test('a teller without any consent has no story, whatever its audience', async () => {
  const changes = both('stories', 'jan.mdx', story({ teller: 'jan-kowalczyk', audience: 'public' }));
  for (const edition of ['internal', 'public'] as const) {
    const { stories } = await (await built(load, { changes, edition })).storiesIndex('fr');
    expect(stories.map(({ card }) => card.path)).not.toContain('/stories/jan/');
  }
});

test('the newest story comes first, and each leads on, with its title’s language', async () => {
  const changes = { 'champions/ada.yaml': person(), 'stories/fr/daring.mdx': story({ title: 'Oser', audience: 'public' }) };
  const site = await built(load, { changes });
  expect((await site.storiesIndex('en')).stories.map(({ card }) => card.title)).toEqual(['Oser', 'Your profile, a story']);
  const [daring, older] = await Promise.all((await site.getStories('en')).map((entry) => site.storyPage(entry, 'en')));
  expect(daring).toMatchObject({
    previous: undefined,
    next: { path: '/stories/first-post/', lang: undefined },
    page: { contentLanguage: 'fr' },
  });
  expect(older).toMatchObject({ previous: { path: '/stories/daring/', title: 'Oser', lang: 'fr' }, next: undefined });
  expect(daring!.page.search).toEqual({ type: 'story', topics: ['Your profile'], countries: ['France'], until: '2028-01-05' });
  expect(daring!.page.imageAlt).toContain('Ada Morel');
  const outside = await (await built(load, { changes, edition: 'public' })).storiesIndex('en');
  expect(outside.stories.map(({ card }) => card.title)).toEqual(['Oser']);
});

test('a story stands beside what shares most of its topics, another each day, and beside the chapters that it leads to', async () => {
  const changes = {
    'champions/ada.yaml': person(),
    ...both(
      'stories',
      'one.mdx',
      `${story({ title: 'One', topics: ['audio', 'photo'] })}\n<ChapterLink id="charter">The rules</ChapterLink>\n`,
    ),
    ...both('stories', 'two.mdx', story({ title: 'Two', topics: ['audio', 'photo'] })),
  };
  const titles = async (now: string, topics: string[]) => (await (await built(load, { changes, now })).storyOnTopics(topics, 'en'))?.title;
  const days = await Promise.all(['2026-11-30', '2026-12-01'].map((now) => titles(now, ['photo', 'audio', 'profile'])));
  expect(days.sort()).toEqual(['One', 'Two']);
  expect(await titles('2026-11-30', ['nothing-of-this'])).toBeUndefined();
  const site = await built(load, { changes });
  expect(await site.storiesOnChapter('charter', 'en')).toMatchObject([{ path: '/stories/one/', title: 'One' }]);
  expect(await site.storiesOnChapter('doubt', 'en')).toEqual([]);
});
