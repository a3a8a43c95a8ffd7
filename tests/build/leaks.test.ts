import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderSVG } from 'uqr';
import { afterAll, expect, inject, test } from 'vitest';
import { searchForLeaks } from '../../scripts/lib/leaks/prove.ts';
import { workFiles } from '../../scripts/lib/astro.ts';
import { loadContent } from '../../src/check/load.ts';
import { demoDay } from '../build-demo.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-proof-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = await loadContent('src/content', demoDay);
const options = { content: content.folder, edition: 'public' as const, now: demoDay };

test('the public edition of the demo holds nothing internal, and the search says what it has read', async () => {
  const said: string[] = [];
  const files = { ...workFiles(folder), site: inject('publicDemo') };
  expect(await searchForLeaks(content, options, files, (line) => said.push(line))).toEqual([]);
  expect(said).toEqual([expect.stringMatching(/\d{3,}/)]);
  // The code of each page, as one that leads to it would be scanned from a wall.
  const { read } = JSON.parse(readFileSync(files.proof, 'utf8')) as { read: { codes: number } };
  const pages = readdirSync(files.site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const drawn = pages.reduce((sum, file) => sum + readFileSync(join(files.site, file), 'utf8').split('<svg class="qr ').length - 1, 0);
  expect([read.codes > 100, read.codes]).toEqual([true, drawn]);
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

test('what an image was drawn from counts as well, and what a code leads to, which has to be readable', async () => {
  const hidden = content.of('champions').find(({ data }) => data?.audience === 'internal');
  const files = workFiles(folder);
  writeFileSync(files.cards, `${JSON.stringify({ path: '/share/fr/x.png', card: { headline: `Avec ${hidden?.data?.name}` } })}\n`);
  const site = mkdtempSync(join(folder, 'empty-'));
  const inside = `https://x.${content.settings?.internalHosts[0]}/y`.replace('..', '.');
  writeFileSync(join(site, 'inside.html'), `<svg class="qr w-110"${renderSVG(inside).slice(4)}`);
  writeFileSync(
    join(site, 'black.html'),
    `<svg class="qr w-110"${renderSVG('https://a.example/').slice(4).replaceAll('"white"', '"black"')}`,
  );
  const found = await searchForLeaks(content, options, { ...files, site }, () => {});
  expect(found).toContainEqual(
    expect.objectContaining({ file: 'share/fr/x.png', message: expect.stringContaining(`champions/${hidden?.id}.yaml`) }),
  );
  expect(found).toContainEqual(
    expect.objectContaining({ file: 'inside.html → QR', message: expect.stringContaining('settings/site.yaml'), level: 'error' }),
  );
  expect(found.filter(({ file }) => file.startsWith('black'))).toEqual([
    { file: 'black.html', rule: 'leaks', message: expect.stringContaining('QR'), level: 'error' },
  ]);
});
