import { expect, test } from 'vitest';
import { offlineLists, type OfflineChoice } from '../../../../src/output/offline/lists.ts';

const choice: OfflineChoice = {
  languages: ['fr', 'en'],
  first: 'charter',
  standalone: ['privacy', 'first-week'],
  chapters: ['rules', 'charter', 'photos'],
  agreed: ['posts/zofia/'],
  namesSomebody: (html) => html.includes('Awa'),
};
const needs = '<link rel="stylesheet" href="../../_astro/a.1.css"><script src="../../_client/site.2.js"></script>';
const page = (path: string, html = 'Words.') => ({ path, html: needs + html });
const files = [
  '_astro/a.1.css',
  '_astro/b.2.woff2',
  '_astro/large.svg',
  '_astro/plan.3.svg',
  '_astro/photo.4.webp',
  '_client/site.2.js',
].map((path) => ({ path, size: path.includes('large') ? 900_000 : 10_000 }));
const css = () => '@font-face{src:url(b.2.woff2)}';
const lists = (paths: readonly { path: string; html: string }[], over: Partial<OfflineChoice> = {}) =>
  offlineLists(paths, files, { ...choice, ...over }, css).lists;

const SAFE = [
  'index.html',
  'fr/index.html',
  'fr/guide/index.html',
  'fr/guide/charter/index.html',
  'en/guide/photos/index.html',
  'fr/training/profile/photo/index.html',
  'fr/posts/wind-farm/index.html',
  'fr/kit/slides/index.html',
  'fr/ask/index.html',
  'fr/privacy/index.html',
  'en/first-week/index.html',
  'fr/offline/index.html',
];
const UNSAFE = [
  'fr/champions/index.html',
  'fr/champions/awa-mbaye/index.html',
  'fr/champions/lineage/index.html',
  'fr/champions/country/sn/index.html',
  'fr/stories/first-post/index.html',
  'fr/accounts/index.html',
  'fr/timeline/index.html',
  'fr/challenges/index.html',
  'fr/newsletters/2026-11/index.html',
  'fr/events/clinic/index.html',
  'fr/communities/grid/index.html',
  'fr/results/index.html',
  'fr/editors/index.html',
  'fr/published/index.html',
  'fr/search/index.html',
  'fr/posts/zofia/index.html',
  'fr/whatever-comes-next/index.html',
  'de/guide/charter/index.html',
  'fr/privacy/more/index.html',
  '404.html',
];

test('pages of rules, lessons and texts may be kept; pages about people, and whatever is new, may not', () => {
  const { pages } = lists([...SAFE, ...UNSAFE].map((path) => page(path)));
  expect(Object.keys(pages).sort()).toEqual([...SAFE].sort());
});

test('a page of any kind that names somebody is left out', () => {
  const { pages, first } = lists(SAFE.map((path) => page(path, 'With Awa Mbaye.')));
  expect([Object.keys(pages), first]).toEqual([[], { fr: [], en: [] }]);
});

test('a page that names somebody by agreement has a copy that does not', () => {
  const html =
    '<p>Ask <span class="x" data-gone-after="2028-06-30" data-gone-as="a champion"><a href="x"><img src="y"><br>Awa</a></span>.</p>';
  const found = offlineLists(
    [page('fr/guide/charter/index.html', html), page('fr/guide/photos/index.html', `${html}<p>Awa again.</p>`)],
    files,
    choice,
    css,
  );
  expect(found.copies).toEqual([{ path: 'fr/guide/charter/index.txt', text: `${needs}<p>Ask a champion.</p>` }]);
  expect([Object.keys(found.lists.pages), found.lists.bare]).toEqual([['fr/guide/charter/index.html'], ['fr/guide/charter/index.html']]);
});

test('files are those that kept pages and their styles name, and none that is large or stands on other pages', () => {
  const { files: kept } = lists([
    page(
      'fr/guide/charter/index.html',
      '<img src="../../../_astro/plan.3.svg"><img src="../../../_astro/large.svg"><img src="../../../_astro/lost.svg">',
    ),
    page('fr/champions/awa-mbaye/index.html', '<img src="../../../_astro/photo.4.webp">'),
  ]);
  expect(kept).toEqual(['_astro/a.1.css', '_astro/b.2.woff2', '_astro/plan.3.svg', '_client/site.2.js']);
});

test.each([
  ['opened', ['fr/offline/index.html']],
  ['charter', ['fr/guide/charter/index.html', 'fr/offline/index.html']],
  ['guide', ['fr/guide/charter/index.html', 'fr/guide/index.html', 'fr/guide/photos/index.html', 'fr/offline/index.html']],
] as const)('“%s” brings these pages, with what they need, in the reader’s language', (first, expected) => {
  const all = ['index', 'charter/index', 'photos/index'].map((name) => `fr/guide/${name}.html`);
  const found = lists(
    [...all, 'fr/offline/index.html', 'en/guide/charter/index.html'].map((path) => page(path)),
    { first },
  ).first;
  expect(found['fr']).toEqual(['_astro/a.1.css', '_astro/b.2.woff2', '_client/site.2.js', ...expected].sort());
  expect(found['en']?.filter((path) => path.startsWith('fr/'))).toEqual([]);
});

test('the digest changes with a page, and only then', () => {
  const one = lists([page('fr/index.html')]);
  expect(lists([page('fr/index.html'), page('fr/champions/index.html', 'new')]).digest).toBe(one.digest);
  expect(lists([page('fr/index.html', 'Other words.')]).digest).not.toBe(one.digest);
  expect(one.digest).toMatch(/^[0-9a-f]{16}$/);
});
