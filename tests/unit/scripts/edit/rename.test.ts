import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { renameEntry } from '../../../../scripts/lib/edit/rename.ts';
import { markDone } from '../../../../scripts/lib/drift/mark-done.ts';
import { PROJECT } from '../../../../scripts/lib/project.ts';
import { stepsOf } from '../../../../scripts/lib/undo/store.ts';
import { takeBack } from '../../../../scripts/lib/undo/take-back.ts';
import { allDrifts } from '../../../../src/check/drift.ts';
import { inspect } from '../../../../src/check/index.ts';
import { loadContent } from '../../../../src/check/load.ts';
import { changedTree, swap } from '../../check/tree.ts';

const now = '2026-11-30';
const root = mkdtempSync(join(tmpdir(), 'flambeau-rename-'));
const undo = join(root, 'undo');
afterAll(() => rmSync(root, { recursive: true }));

/** All files of a content folder, and what they say. */
const snapshot = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(mdx|yaml)$/.test(file))
      .sort()
      .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]),
  );

test('a post gets another address in both languages; links to it follow, translations stay up to date, and it is one step of undo', async () => {
  const link = swap(
    'Voir [le profil](/training/profile/)',
    'Voir [le parc](/posts/wind-farm/#une-suite), <PostLink id="wind-farm">lui</PostLink>',
  );
  const content = await changedTree({ 'guide/fr/charter.mdx': (text) => link(text).replace('#une-suite', '') });
  markDone(content, allDrifts(await loadContent(content, now)));
  const before = snapshot(content);
  const loaded = await loadContent(content, now);
  expect(inspect(loaded)).toEqual([]);

  const done = await renameEntry(loaded, { collection: 'posts', key: 'wind-farm' }, 'Our Wind Farm', undo);
  expect(done).toEqual({ kind: 'renamed', key: 'our-wind-farm', others: ['guide/en/charter.mdx', 'guide/fr/charter.mdx'] });
  const after = snapshot(content);
  expect(Object.keys(after).filter((file) => file.startsWith('posts/'))).toEqual([
    'posts/en/our-wind-farm.mdx',
    'posts/fr/our-wind-farm.mdx',
  ]);
  for (const language of ['fr', 'en']) {
    expect(after[`posts/${language}/our-wind-farm.mdx`]).toContain('aliases: [/posts/wind-farm/]');
    expect(after[`posts/${language}/our-wind-farm.mdx`]).toContain('campaign: wind-farm');
  }
  expect(after['guide/fr/charter.mdx']).toBe(
    before['guide/fr/charter.mdx']!.replace('/posts/wind-farm/', '/posts/our-wind-farm/').replace('id="wind-farm"', 'id="our-wind-farm"'),
  );
  const renamed = await loadContent(content, now);
  expect(inspect(renamed)).toEqual([]);

  // Back to its first name: that is no former address of its own any more.
  expect(await renameEntry(renamed, { collection: 'posts', key: 'our-wind-farm' }, 'wind-farm', undo)).toMatchObject({ kind: 'renamed' });
  expect(readFileSync(join(content, 'posts/en/wind-farm.mdx'), 'utf8')).toContain('aliases: [/posts/our-wind-farm/]');
  for (const step of stepsOf(content, undo).reverse()) takeBack(step, undo);
  expect(snapshot(content)).toEqual(before);
});

test('what is no name, a name that is taken, and pages that have to stay where they are, are refused, and nothing changes', async () => {
  const content = await changedTree({
    'stories/en/second.mdx': readFileSync(join(PROJECT, 'tests/fixtures/check/clean/stories/en/first-post.mdx')),
  });
  const before = snapshot(content);
  const loaded = await loadContent(content, now);
  const story = (name: string) => renameEntry(loaded, { collection: 'stories', key: 'first-post' }, name, undo);
  for (const name of ['', '../..', '—', 'first-post', 'First Post', 'index', 'aux', '日本'])
    expect([name, await story(name)]).toEqual([name, { kind: 'name' }]);
  expect(await story('second')).toEqual({ kind: 'taken', address: '/stories/second/' });
  for (const [collection, key] of [
    ['guide', 'charter'],
    ['champions', 'awa-mbaye'],
    ['lessons', 'profile/photo'],
    ['pages', 'privacy'],
    ['stories', 'nobody'],
  ] as const)
    expect(await renameEntry(loaded, { collection, key }, 'other', undo)).toEqual({ kind: 'unknown' });
  expect([snapshot(content), stepsOf(content, undo)]).toEqual([before, []]);
});

test('where the check would find something new, the page keeps its name and nothing is left behind', async () => {
  const content = await changedTree({
    'stories/en/first-post.mdx': swap('review:', 'aliases: [/posts/taken/]\nreview:'),
    'stories/fr/first-post.mdx': swap('review:', 'aliases: [/posts/taken/]\nreview:'),
  });
  const before = snapshot(content);
  const loaded = await loadContent(content, now);
  expect(inspect(loaded)).toEqual([]);
  const done = await renameEntry(loaded, { collection: 'posts', key: 'wind-farm' }, 'taken', undo);
  expect(done).toMatchObject({ kind: 'mistakes' });
  expect(done.kind === 'mistakes' && done.findings.map(({ code }) => code)).toContain('alias-taken');
  expect([snapshot(content), stepsOf(content, undo)]).toEqual([before, []]);
});

test('a chapter of the demo to which dozens of places lead gets another address, and the check finds nothing', async () => {
  const content = join(root, 'demo');
  cpSync(join(PROJECT, 'src/content'), content, { recursive: true });
  const before = snapshot(content);
  const done = await renameEntry(await loadContent(content, now), { collection: 'guide', key: 'doubt' }, 'ask-first', undo);
  expect(done).toMatchObject({ kind: 'renamed', key: 'ask-first' });
  expect(done.kind === 'renamed' && done.others.length).toBeGreaterThan(10);
  expect(existsSync(join(content, 'guide/en/doubt.mdx'))).toBe(false);
  // The manuals beside the content speak of the demo’s address: they are Flambeau’s, and no content.
  for (const [file, text] of Object.entries(snapshot(content)))
    if (!/^guide\/\w+\/ask-first/.test(file)) expect(text, file).not.toMatch(/\/guide\/doubt\/|<ChapterLink id="doubt"/);
  takeBack(stepsOf(content, undo).at(-1)!, undo);
  expect(snapshot(content)).toEqual(before);
});
