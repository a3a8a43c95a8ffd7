import { expect, test } from 'vitest';
import { editorBar } from '../../../scripts/lib/editor-bar/bar.ts';
import { draftPages, pageFacts } from '../../../scripts/lib/editor-bar/page-facts.ts';
import { inspect, inWords } from '../../../src/check/index.ts';
import { loadContent } from '../../../src/check/load.ts';
import { Messages } from '../../../src/check/messages.ts';
import { changedTree, swap, type Change } from '../check/tree.ts';

async function at(path: string, changes: Record<string, Change> = {}) {
  const content = await loadContent(await changedTree(changes), '2026-11-30');
  const facts = pageFacts(content, inWords(inspect(content), new Messages('en')), path);
  return { facts, drafts: draftPages(content), html: editorBar(facts, draftPages(content), 'en') };
}

test('a page tells its file, who answers for it, its twin, its share images, and that nothing is wrong', async () => {
  const { facts, html } = await at('/fr/guide/charter/');
  expect(facts).toMatchObject({
    file: 'guide/fr/charter.mdx',
    owner: 'Communication',
    review: '2027-06-01',
    mark: undefined,
    twins: [{ language: 'en', path: '/en/guide/charter/', file: 'guide/en/charter.mdx' }],
    problems: [],
  });
  expect(facts?.images).toEqual([{ format: 'link', path: '/share/fr/guide/charter-link.png' }]);
  expect((await at('/fr/posts/wind-farm/')).facts?.images.map(({ format }) => format)).toEqual(['link', 'square', 'portrait', 'story']);
  expect(html).toContain('nothing to repair');
});

test('what the check says of this page, and of no other', async () => {
  const { html } = await at('/en/posts/wind-farm/', {
    'posts/en/wind-farm.mdx': swap('kind: news', 'kind: <b>nws'),
    'pages/en/privacy.mdx': swap('owner:', 'ownr:'),
  });
  expect(html).toContain('“&lt;b&gt;nws” is not known here');
  expect(html).not.toContain('ownr');
});

test('a page that is not translated shows the file that a reader gets, and says so', async () => {
  const { facts, html } = await at('/en/stories/first-post/', { 'stories/en/first-post.mdx': undefined });
  expect(facts?.file).toBe('stories/fr/first-post.mdx');
  expect((await at('/fr/stories/first-post/', { 'stories/en/first-post.mdx': undefined })).html).toContain('not translated yet');
  expect(html).toContain('stories/fr/first-post.mdx');
});

test.each([
  ['draft', swap('kind: news', 'kind: news\ndraft: true'), 'draft'],
  ['future', swap('publish: 2026-11-02', 'publish: 2026-12-24'), 'not published yet (2026-12-24)'],
  ['expired', swap('expires: 2027-01-31', 'expires: 2026-11-29'), 'no longer published (2026-11-29)'],
])('%s: said of the page, and in the list of what only the preview shows', async (kind, change, words) => {
  const { facts, drafts, html } = await at('/fr/posts/wind-farm/', {
    'posts/fr/wind-farm.mdx': change,
    'posts/en/wind-farm.mdx': undefined,
  });
  expect(facts?.mark?.kind).toBe(kind);
  expect(drafts).toEqual([{ title: 'Le profil, wind farm', path: '/fr/posts/wind-farm/', kind }]);
  expect(html).toContain(words);
});

test.each(['/', '/fr/', '/fr/guide/', '/de/guide/charter/', '/fr/guide/nowhere/', '/%E0%A4%A'])(
  '%s is made of no single file',
  async (path) => {
    const { facts, html } = await at(path);
    expect(facts).toBeUndefined();
    expect(html).toContain('This page is made of several files.');
  },
);

test('a person and a lesson have their files too', async () => {
  expect((await at('/fr/champions/awa-mbaye/')).facts?.file).toBe('champions/awa-mbaye.yaml');
  expect((await at('/en/training/profile/photo/')).facts?.file).toBe('training/en/profile/photo.mdx');
});
