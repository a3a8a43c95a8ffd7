import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { both, built, text } from './content.ts';

const load = async () => ({
  ...(await import('../../../src/page-data/training.ts')),
  ...(await import('../../../src/page-data/proof.ts')),
  ...(await import('../../../src/queries/training.ts')),
});

const module = (fields: Record<string, unknown>) => text({ level: 'at-ease', forWhom: 'Everybody.', outcomes: ['Write'], ...fields });
const lesson = (fields: Record<string, unknown>) => text({ minutes: 10, ...fields });
const path = (id: string, modules: string[]) => ({
  id,
  title: { fr: `Le ${id}`, en: `The ${id}` },
  summary: { fr: 'Oui.', en: 'Yes.' },
  modules,
});

const changes = {
  ...both('training', 'writing/index.mdx', module({ title: 'Writing', order: 2, prerequisites: ['profile'] })),
  ...both('training', 'writing/b-first.mdx', lesson({ title: 'First', order: 1, minutes: 4, chapters: ['charter'] })),
  'training/fr/writing/a-second.mdx': lesson({ title: 'La deuxième', order: 2, minutes: 6 }),
  ...both('training', 'empty/index.mdx', module({ title: 'Empty', order: 3 })),
  ...both('training', 'speaking/index.mdx', module({ title: 'Speaking', order: 4, audience: 'public' })),
  ...both('training', 'speaking/one.mdx', lesson({ title: 'One', order: 1, audience: 'public' })),
  'settings/paths.yaml': stringify({ paths: [path('whole', ['writing', 'empty', 'profile']), path('inside', ['profile'])] }),
};

const site = (options: Parameters<typeof built>[1] = {}) => built(load, { changes, ...options });
const moduleOf = async (key: string, language: string, options: Parameters<typeof built>[1] = {}) => {
  const all = await site(options);
  const found = (await all.getModules(language)).find((one) => one.key === key)!;
  return { all, module: found, data: await all.modulePage(found, language) };
};

test('a path goes through its modules in its own order; what is on none stands by itself', async () => {
  const { paths, others } = await (await site()).trainingIndex('en');
  expect(paths.map(({ title, modules }) => [title, modules.map((one) => one.title)])).toEqual([
    ['The whole', ['Writing', 'Your profile']],
    ['The inside', ['Your profile']],
  ]);
  expect(others.map(({ title }) => title)).toEqual(['Speaking']);
  expect((await (await site()).trainingIndex('fr')).paths[0]!.title).toBe('Le whole');
});

test('outside, a path of which nothing is public is not there', async () => {
  const { paths, others } = await (await site({ edition: 'public' })).trainingIndex('en');
  expect([paths, others.map(({ title }) => title)]).toEqual([[], ['Speaking']]);
});

test('without a list of paths, every module stands by itself, in its order', async () => {
  const { paths, others } = await (await built(load)).trainingIndex('en');
  expect([paths, others.map(({ path: address }) => address)]).toEqual([[], ['/training/profile/']]);
});

test('a module says how long it takes, what comes before it and its lessons in order, each in its language', async () => {
  const { data } = await moduleOf('writing', 'en');
  expect([data.minutes, data.prerequisites.map(({ path: address }) => address)]).toEqual([10, ['/training/profile/']]);
  expect(data.lessons.map(({ title, lang }) => [title, lang])).toEqual([
    ['First', undefined],
    ['La deuxième', 'fr'],
  ]);
  expect(data.endPath).toBe('/training/writing/done/');
});

test('a lesson leads to the next one and the last one to the module’s end', async () => {
  const { all, module: writing } = await moduleOf('writing', 'en');
  const [first, last] = await Promise.all(writing.lessons.map((one) => all.lessonPage({ lesson: one, module: writing }, 'en')));
  expect([first!.previous, first!.next]).toEqual([undefined, { path: '/training/writing/a-second/', title: 'La deuxième', lang: 'fr' }]);
  expect(first!.chapters).toEqual([{ path: '/guide/charter/', title: 'The charter', lang: undefined }]);
  expect(first!.steps.map(({ state, lang }) => [state, lang])).toEqual([
    ['here', undefined],
    ['ahead', 'fr'],
  ]);
  expect([last!.previous?.path, last!.next.path]).toEqual(['/training/writing/b-first/', '/training/writing/done/']);
  expect(last!.place).toEqual({ number: 2, of: 2 });
  expect(last!.page).toMatchObject({ contentLanguage: 'fr', language: 'en' });
});

test('a lesson of a module that is not translated says the module’s language on the way down, and a chapter’s beside it', async () => {
  const { 'training/en/writing/index.mdx': _, ...others } = changes as Record<string, string>;
  const untranslated = { ...others, 'guide/en/charter.mdx': undefined };
  const { all, module: writing } = await moduleOf('writing', 'en', { changes: untranslated });
  const { page, chapters } = await all.lessonPage({ lesson: writing.lessons[0]!, module: writing }, 'en');
  expect(page.crumbs.map(({ lang }) => lang)).toEqual([undefined, 'fr', undefined]);
  expect(chapters.map(({ lang }) => lang)).toEqual(['fr']);
  const done = await all.donePage(writing, 'en');
  expect(done.page.crumbs.map(({ lang }) => lang)).toEqual([undefined, 'fr', undefined]);
  expect([done.module.lang, done.module.lessons.map(({ lang }) => lang)]).toEqual(['fr', [undefined, 'fr']]);
});

test('the passport and the check know every module of the edition with its lessons', async () => {
  const keys = async (edition: 'internal' | 'public') => {
    const all = await site({ edition });
    const [passport, check] = await Promise.all([all.passportPage('en'), all.checkPage('en')]);
    expect(check.modules).toEqual(passport.modules);
    return passport.modules.map(({ key, lessons }) => [key, lessons.length]);
  };
  expect(await keys('internal')).toEqual([
    ['profile', 1],
    ['writing', 2],
    ['speaking', 1],
  ]);
  expect(await keys('public')).toEqual([['speaking', 1]]);
});

test('a module’s edition changes with any word in any language, and is the same in all of them', async () => {
  const edition = async (language: string, more: Record<string, string> = {}) => {
    const { modules } = await (await site({ changes: { ...changes, ...more } })).passportPage(language);
    return modules.map(({ edition: own }) => own);
  };
  const before = await edition('en');
  expect(await edition('fr')).toEqual(before);
  const after = await edition('en', {
    'training/fr/writing/a-second.mdx': lesson({ title: 'La deuxième', order: 2, minutes: 6 }).replace(
      /A few words\.\n$/,
      'Other words.\n',
    ),
  });
  expect(after.map((own, index) => own === before[index])).toEqual([true, false, true]);
});
