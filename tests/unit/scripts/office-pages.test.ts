import { expect, test } from 'vitest';
import { coverageOf } from '../../../scripts/lib/drift/coverage.ts';
import { driftPage } from '../../../scripts/lib/drift/page.ts';
import { statusPage } from '../../../scripts/lib/status/page.ts';
import { statusOf } from '../../../scripts/lib/status/report.ts';
import { driftOf } from '../../../src/check/drift.ts';
import { loadContent } from '../../../src/check/load.ts';
import { changedTree, swap } from '../check/tree.ts';

const now = '2026-11-30';

/** Nothing that a page would fetch or run. */
const quiet = (html: string) => {
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(|src=/i);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
};

test('the status as a page has what is due, every draft, and how far each language has come; no markup of a title gets through', async () => {
  const folder = await changedTree({
    'pages/fr/privacy.mdx': swap('title: Le profil, privacy', 'title: "<script>alert(1)</script>"'),
    'stories/fr/first-post.mdx': swap('review: 2027-06-01', 'review: 2026-11-01'),
    'pages/en/privacy.mdx': swap('owner: Communication', 'owner: Communication\ndraft: true'),
  });
  const content = await loadContent(folder, now);
  const html = statusPage(statusOf(content), coverageOf(content));
  quiet(html);
  expect(html).toContain('2026-11-01  Le profil, a story — Communication  (stories/fr/first-post.mdx)');
  expect(html).toContain('(pages/en/privacy.mdx)');
  expect(html).toContain('<tr><th scope="row">en</th><td>6 / 6</td>');
});

test('changed paragraphs stand beside their translation, each in its language, with the command that settles it', async () => {
  const folder = await changedTree({
    'guide/en/charter.mdx': (text) => text.replace('\n---\n\n', '\ntranslated: fr\n---\n\n'),
    'guide/fr/charter.mdx': swap('J’ai réparé une antenne.', '<Answer summary="x">\n\nJamais & « rien »\n\n</Answer>'),
  });
  const content = await loadContent(folder, now);
  const html = driftPage([driftOf(content, content.entryAt('guide/en/charter.mdx')!)!], coverageOf(content));
  quiet(html);
  expect(html).toContain('<div lang="fr"><span class="place">guide/fr/charter.mdx:');
  expect(html).toContain('Jamais &amp; « rien »');
  expect(html).toMatch(/npm run translated -- guide\/en\/charter\.mdx --block \d+/);
});
