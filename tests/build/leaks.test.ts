import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { searchForLeaks } from '../../scripts/lib/leaks/prove.ts';
import { workFiles } from '../../scripts/lib/astro.ts';
import { loadContent } from '../../src/check/load.ts';
import { demoDay } from '../demo.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-proof-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = await loadContent('src/content', demoDay);
const options = { content: content.folder, edition: 'public' as const, now: demoDay };

test('the public edition of the demo holds nothing internal, and the search says what it has read', async () => {
  const said: string[] = [];
  const files = { ...workFiles(folder), site: inject('publicDemo') };
  expect(await searchForLeaks(content, options, files, (line) => said.push(line))).toEqual([]);
  expect(said).toEqual([expect.stringMatching(/\d{3,}/)]);
});

test('the internal edition of the demo would not pass for a public one', async () => {
  const site = join(folder, 'site');
  const { cpSync } = await import('node:fs');
  for (const part of ['fr/guide', 'fr/champions', 'pagefind/fragment'])
    cpSync(join(inject('demo'), part), join(site, part), { recursive: true });
  copyFileSync(join(inject('demo'), 'flambeau.json'), join(site, 'flambeau.json'));
  const found = await searchForLeaks(content, options, { ...workFiles(folder), site }, () => {});
  expect(found.filter(({ level, rule }) => level === 'error' && rule === 'leaks').length).toBeGreaterThan(20);
});

test('what an image was drawn from counts as well', async () => {
  const hidden = content.of('champions').find(({ data }) => data?.audience === 'internal');
  const files = workFiles(folder);
  writeFileSync(files.cards, `${JSON.stringify({ path: '/share/fr/x.png', card: { headline: `Avec ${hidden?.data?.name}` } })}\n`);
  const site = mkdtempSync(join(folder, 'empty-'));
  const found = await searchForLeaks(content, options, { ...files, site }, () => {});
  expect(found).toContainEqual(
    expect.objectContaining({ file: 'share/fr/x.png', message: expect.stringContaining(`champions/${hidden?.id}.yaml`) }),
  );
});
