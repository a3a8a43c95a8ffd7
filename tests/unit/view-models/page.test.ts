import { expect, test } from 'vitest';
import { useTranslations } from '../../../src/i18n/translate.ts';
import { documentTitle, marksOf, pageMeta } from '../../../src/view-models/page.ts';
import { absoluteUrl, localPath } from '../../../src/domain/addresses.ts';

test('addresses hold the language and may stand below a path', () => {
  expect(localPath('fr', '/guide/charter/')).toBe('/fr/guide/charter/');
  expect(absoluteUrl('https://intra.example/flambeau/', '/fr/')).toBe('https://intra.example/flambeau/fr/');
});

test('a title says the page, its section and the site, each once', () => {
  expect(documentTitle({ title: 'The charter', crumbs: [{ label: 'Guide', path: '/guide/' }, { label: 'Charter' }] }, 'Flambeau')).toBe(
    'The charter · Guide · Flambeau',
  );
  expect(documentTitle({ title: 'Guide', crumbs: [{ label: 'Guide' }] }, 'Flambeau')).toBe('Guide · Flambeau');
});

const t = useTranslations('en');
const parts = { language: 'en', title: 'The charter', description: 'One page.' };

test('the way down goes from the section to the page itself, which is no link', () => {
  const { crumbs } = pageMeta(t, { ...parts, path: '/guide/charter/', section: 'guide' });
  expect(crumbs).toEqual([{ label: t('nav.guide'), path: '/guide/' }, { label: 'The charter' }]);
  expect(pageMeta(t, { ...parts, path: '/guide/', section: 'guide' }).crumbs).toEqual([{ label: t('nav.guide') }]);
  expect(pageMeta(t, { ...parts, path: '/privacy/' }).crumbs).toEqual([{ label: 'The charter' }]);
});

test('the home page has no way down', () => {
  expect(pageMeta(t, { ...parts, path: '/' }).crumbs).toEqual([]);
});

test('pages in between stand between the section and the page, which may go by a shorter name', () => {
  const between = [{ label: 'Your profile', path: '/training/profile/' }];
  const { crumbs, title } = pageMeta(t, { ...parts, path: '/training/profile/photo/', section: 'training', between, short: 'Photo' });
  expect(crumbs.map(({ label }) => label)).toEqual([t('nav.training'), 'Your profile', 'Photo']);
  expect(title).toBe('The charter');
});

test('the last step says its language where the text is in another, unless the step’s words are the reader’s', () => {
  const foreign = { ...parts, contentLanguage: 'fr', path: '/guide/charter/', section: 'guide' } as const;
  expect(pageMeta(t, foreign).crumbs.map(({ lang }) => lang)).toEqual([undefined, 'fr']);
  expect(pageMeta(t, { ...foreign, short: 'La charte' }).crumbs.at(-1)).toEqual({ label: 'La charte', lang: 'fr' });
  expect(pageMeta(t, { ...foreign, short: { label: 'The end' } }).crumbs.at(-1)).toEqual({ label: 'The end' });
  expect(pageMeta(t, { ...foreign, contentLanguage: 'en' }).crumbs.at(-1)?.lang).toBeUndefined();
});

test('search files a page under its type, topics and countries, and does not know a page that names none', () => {
  const path = '/guide/charter/';
  expect(pageMeta(t, { ...parts, path, search: 'guide' }).search).toEqual({ type: 'guide', topics: [], countries: [] });
  const facets = { type: 'story' as const, topics: ['Energy'], countries: ['Senegal'] };
  expect(pageMeta(t, { ...parts, path, search: facets }).search).toEqual(facets);
  expect('search' in pageMeta(t, { ...parts, path })).toBe(false);
});

test('a share image says its page’s title, unless the page has words of its own for it', () => {
  expect(pageMeta(t, { ...parts, path: '/guide/charter/' }).imageAlt).toContain('The charter');
  expect(pageMeta(t, { ...parts, path: '/guide/charter/', imageAlt: 'Three turbines.' }).imageAlt).toBe('Three turbines.');
});

test('a page is marked by its dates and its readers', () => {
  const entry = { audience: 'internal' as const, publish: '2026-11-30', expires: '2026-12-31' };
  const mark = (fields: object, now: string) => marksOf({ ...entry, ...fields }, now).mark;
  expect([mark({}, '2026-11-29'), mark({}, '2026-11-30'), mark({}, '2026-12-31'), mark({}, '2027-01-01')]).toEqual([
    'future',
    undefined,
    undefined,
    'expired',
  ]);
  expect(mark({ draft: true }, '2026-12-01')).toBe('draft');
  expect(marksOf(entry, '2026-12-01').forChampions).toBe(false);
  expect(marksOf({ ...entry, audience: 'champions' }, '2026-12-01').forChampions).toBe(true);
});
