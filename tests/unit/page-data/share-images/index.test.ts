import { expect, test } from 'vitest';
import type { PageMeta } from '../../../../src/view-models/page.ts';
import { swap } from '../../check/tree.ts';
import { built, demo } from '../content.ts';

const load = async () => ({
  ...(await import('../../../../src/page-data/share-images/index.ts')),
  ...(await import('../../../../src/share-images/paths.ts')),
  ...(await import('../../../../src/domain/addresses.ts')),
  ...(await import('../../../../src/page-data/accounts.ts')),
  ...(await import('../../../../src/page-data/champions.ts')),
  ...(await import('../../../../src/page-data/challenges.ts')),
  ...(await import('../../../../src/page-data/communities.ts')),
  ...(await import('../../../../src/page-data/directory.ts')),
  ...(await import('../../../../src/page-data/events.ts')),
  ...(await import('../../../../src/page-data/guide.ts')),
  ...(await import('../../../../src/page-data/home.ts')),
  ...(await import('../../../../src/page-data/kit.ts')),
  ...(await import('../../../../src/page-data/lineage.ts')),
  ...(await import('../../../../src/page-data/listing.ts')),
  ...(await import('../../../../src/page-data/material.ts')),
  ...(await import('../../../../src/page-data/newsletters.ts')),
  ...(await import('../../../../src/page-data/pages.ts')),
  ...(await import('../../../../src/page-data/places.ts')),
  ...(await import('../../../../src/page-data/posts.ts')),
  ...(await import('../../../../src/page-data/proof.ts')),
  ...(await import('../../../../src/page-data/propose.ts')),
  ...(await import('../../../../src/page-data/published.ts')),
  ...(await import('../../../../src/page-data/search.ts')),
  ...(await import('../../../../src/page-data/stories.ts')),
  ...(await import('../../../../src/page-data/timeline.ts')),
  ...(await import('../../../../src/page-data/training.ts')),
  ...(await import('../../../../src/queries/champions.ts')),
  ...(await import('../../../../src/queries/communities.ts')),
  ...(await import('../../../../src/queries/events.ts')),
  ...(await import('../../../../src/queries/guide.ts')),
  ...(await import('../../../../src/queries/kit.ts')),
  ...(await import('../../../../src/queries/newsletters.ts')),
  ...(await import('../../../../src/queries/pages.ts')),
  ...(await import('../../../../src/queries/posts.ts')),
  ...(await import('../../../../src/queries/stories.ts')),
  ...(await import('../../../../src/queries/training.ts')),
});

/** Every page of a language but the further ones of lists. */
async function pagesOf(of: Awaited<ReturnType<typeof load>>, language: string, edition: 'internal' | 'public'): Promise<PageMeta[]> {
  const each = async <Item>(items: Iterable<Item>, page: (item: Item) => Promise<{ page: PageMeta }>) => Promise.all([...items].map(page));
  const modules = await of.getModules(language);
  const single = [of.accountsPage, of.championsIndex, of.communitiesIndex, of.eventsIndex, of.eventArchive, of.guideIndex, of.homePage];
  const more = [
    of.lineagePage,
    of.materialPage,
    of.askPage,
    of.placesIndex,
    of.postsIndex,
    of.passportPage,
    of.checkPage,
    of.searchPage,
    of.newslettersIndex,
    of.timelinePage,
  ];
  const challenges = await of.challengesPage(language);
  const found: { page: PageMeta }[] = [
    ...(edition === 'internal' ? [of.proposePage(language), of.publishedPage(language), await of.kitIndex(language)] : []),
    ...(await each(await of.getKit(language), (piece) => of.kitPage(piece, language))),
    ...(challenges ? [challenges] : []),
    ...(await Promise.all([...single, ...more, of.storiesIndex, of.trainingIndex].map((page) => page(language)))),
    ...(await each(['join', 'change', 'withdraw'] as const, (kind) => of.listingPage(kind, language))),
    ...(await each(await of.eventMonths(language), (month) => of.eventMonth(month, language))),
    ...(await each((await of.getChampionsById()).values(), (champion) => of.championPage(champion, language))),
    ...(await each(await of.getCommunities(language), (community) => of.communityPage(community, language))),
    ...(await each(await of.getNewsletters(language), (newsletter) => of.newsletterPage(newsletter, language))),
    ...(await each(await of.getEvents(language), (event) => of.eventPage(event, language))),
    ...(await each(await of.getChapters(language), (chapter) => of.chapterPage(chapter, language))),
    ...(await each(await of.getPosts(language), (post) => of.postPage(post, language))),
    ...(await each(await of.getStories(language), (story) => of.storyPage(story, language))),
    ...(await each(modules, (module) => of.modulePage(module, language))),
    ...(await each(modules, (module) => of.donePage(module, language))),
    ...(await each(await of.getLessonsWithModules(language), (item) => of.lessonPage(item, language))),
    ...(await of.firstListPages(language)),
    ...(await of.countryPlaces(language)),
    ...(await of.getPages(language)).map((entry) => ({ page: of.standalonePage(entry, language) })),
  ];
  return found.map(({ page }) => page);
}

for (const [edition, language] of [
  ['internal', 'fr'],
  ['public', 'en'],
] as const)
  test(`every page of the ${edition} edition shows an image that is made, and each image is made once`, async () => {
    const site = await built(load, { folder: demo, edition });
    const images = await site.shareImages(language);
    const paths = images.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const shown = new Set(
      (await pagesOf(site, language, edition)).map(({ path, imagePath }) =>
        site.shareImagePath(site.localPath(language, imagePath ?? path), 'link'),
      ),
    );
    expect([...shown].filter((path) => !paths.includes(path))).toEqual([]);
    const root = language === 'fr' ? ['/share/index-link.png'] : [];
    expect(images.filter(({ path, format }) => format === 'link' && !shown.has(path)).map(({ path }) => path)).toEqual(root);
  });

test('a card says what its page’s image says, in the language of its text', async () => {
  const changes = { 'guide/en/charter.mdx': undefined, 'stories/en/first-post.mdx': swap('I wrote two lines.', 'Two lines, no more.') };
  const site = await built(load, { changes });
  const cards = new Map((await site.shareImages('en')).map(({ path, card }) => [path, card]));
  expect(cards.get('/share/en/guide/charter-link.png')).toMatchObject({ language: 'fr' });
  expect(cards.get('/share/en/stories/first-post-link.png')).toMatchObject({
    template: 'quote',
    headline: 'Two lines, no more.',
    person: { name: 'Awa Mbaye' },
  });
  expect(cards.get('/share/en/posts/wind-farm-link.png')).toMatchObject({
    template: 'announcement',
    headline: 'The wind farm opens',
    alt: 'Three turbines by the sea.',
  });
  expect(cards.get('/share/en-link.png')?.headline).toBe('Your voice carries further than ours.');
});

test('a badge shows a photo only in those editions that its own consent names', async () => {
  const changes = { 'champions/awa-mbaye.yaml': swap('  until: 2028-05-04', '  until: 2028-05-04\n  photo: [internal]') };
  const photo = async (edition: 'internal' | 'public') => {
    const images = await (await built(load, { changes, edition })).shareImages('fr');
    return images.find(({ path }) => path === '/share/fr/champions/awa-mbaye-link.png')?.card.person?.photo;
  };
  expect(await photo('internal')).toMatch(/^data:image\//);
  expect(await photo('public')).toBeUndefined();
});

test('without badges in the settings, a profile shows the directory’s image, and no badge is made', async () => {
  const site = await built(load, { changes: { 'settings/site.yaml': (text: string) => `${text}badges: []\n` } });
  expect((await site.shareImages('fr')).filter(({ card }) => card.template === 'champion')).toEqual([]);
  const profile = (await pagesOf(site, 'fr', 'internal')).find(({ path }) => path === '/champions/awa-mbaye/');
  expect(profile?.imagePath).toBe('/champions/');
});
