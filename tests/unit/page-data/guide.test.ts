import { expect, test } from 'vitest';
import { both, built, text } from './content.ts';

const load = async () => ({ ...(await import('../../../src/page-data/guide.ts')), ...(await import('../../../src/queries/guide.ts')) });

/** Chapters whose files are in another order than their numbers; the second one has no English yet. */
const changes = {
  ...both('guide', 'alphabet.mdx', text({ title: 'Third', short: '3', order: 3, audience: 'public' })),
  'guide/fr/inside.mdx': text({ title: 'Deuxième', short: 'Le 2', order: 2 }),
};

const pages = async (site: Awaited<ReturnType<typeof load>>, language: string) =>
  Promise.all((await site.getChapters(language)).map((chapter) => site.chapterPage(chapter, language)));

test('chapters come in the order of their numbers, and those in another language say which', async () => {
  const site = await built(load, { changes });
  const { page, chapters } = await site.guideIndex('en');
  expect(chapters.map(({ title, lang }) => [title, lang])).toEqual([
    ['The charter', undefined],
    ['Deuxième', 'fr'],
    ['Third', undefined],
  ]);
  expect(chapters.every(({ minutes }) => minutes > 0)).toBe(true);
  expect(page).toMatchObject({ path: '/guide/', section: 'guide', search: { type: 'guide' } });
  expect((await site.guideIndex('fr')).chapters.map(({ lang }) => lang)).toEqual([undefined, undefined, undefined]);
});

test('each chapter leads to the one before and after it, and each link says its title’s language', async () => {
  const [first, second, third] = await pages(await built(load, { changes }), 'en');
  expect([first!.previous, first!.next]).toEqual([undefined, { path: '/guide/inside/', title: 'Deuxième', lang: 'fr' }]);
  expect([second!.previous?.title, second!.next?.title]).toEqual(['The charter', 'Third']);
  expect([third!.previous?.lang, third!.next]).toEqual(['fr', undefined]);
  expect(second).toMatchObject({ place: 1, number: 2, page: { contentLanguage: 'fr', language: 'en' } });
  expect(second!.chapters.map(({ short, lang }) => [short, lang])).toEqual([
    ['The charter', undefined],
    ['Le 2', 'fr'],
    ['3', undefined],
  ]);
  expect(second!.page.crumbs.at(-1)).toEqual({ label: 'Le 2', lang: 'fr' });
});

test('the public edition leaves out what is for colleagues, without a gap between its neighbours', async () => {
  const [first, last] = await pages(await built(load, { changes, edition: 'public' }), 'fr');
  expect(first!.next).toMatchObject({ path: '/guide/alphabet/' });
  expect(last!.previous).toMatchObject({ path: '/guide/charter/' });
  expect(first!.chapters).toHaveLength(2);
  expect(first!.lesson).toBeUndefined();
});

test('a chapter leads to its exercise and to its adviser, in the reader’s language, while they are listed', async () => {
  const internal = await built(load);
  const [chapter] = await pages(internal, 'en');
  expect(chapter!.lesson).toEqual({ path: '/training/profile/photo/', title: 'Your profile, photo', lang: undefined, minutes: 5 });
  expect(chapter!.adviser).toMatchObject({ path: '/champions/awa-mbaye/', job: 'Mobile network technician', until: '2028-05-04' });
  const [french] = await pages(internal, 'fr');
  expect(french!.adviser?.job).toBe('Technicienne du réseau mobile');
  const [later] = await pages(await built(load, { now: '2028-05-05' }), 'en');
  expect(later!.adviser).toBeUndefined();
});

test('an exercise that is not translated says its language beside its chapter', async () => {
  const [chapter] = await pages(await built(load, { changes: { 'training/en/profile/photo.mdx': undefined } }), 'en');
  expect(chapter!.lesson?.lang).toBe('fr');
});
