import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesWith, outputFiles } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-withdrawal-'));
const content = join(folder, 'content');
const out = join(folder, 'site');
const cache = join(folder, '.cache');

const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, ['tests/build/withdrawal-driver.ts', cache, command, ...args, '--content', content, '--now', '2026-11-22'], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' },
  });
const build = () => run('build', '--out', out);
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));
const page = (path: string) => readFileSync(join(out, path), 'utf8');
const consent = 'consent: { date: 2026-01-01, scopes: [internal], until: 2028-01-01, photo: [internal] }\n';
const traces = ['Awa Mbaye', 'Awa&nbsp;Mbaye', 'Awa\u00a0Mbaye', 'awa-mbaye', 'awa.mbaye@', 'Mbaye'];
const pictures = () => [...outputFiles(out)].map(({ path }) => path).filter((path) => /^_astro\/.*\.webp$/.test(path));

beforeAll(async () => {
  cpSync('tests/fixtures/check/clean', content, { recursive: true });
  // The teller of the fixture’s story is Awa; here it is Jan, whom she does not depend on.
  for (const language of ['fr', 'en']) {
    edit(`stories/${language}/first-post.mdx`, (text) => text.replace('teller: awa-mbaye', 'teller: jan-kowalczyk'));
    edit(`guide/${language}/charter.mdx`, (text) => text.replace(/<ChampionLink id="awa-mbaye" \/>/g, 'vos collègues'));
  }
  edit('stories/fr/first-post.mdx', (text) => `${text}\n\nCe jour-là, *Awa* Mbaye tenait le micro.\n`);
  edit('champions/jan-kowalczyk.yaml', (text) => text + consent);
  writeFileSync(
    join(content, 'champions/paul-girard.yaml'),
    readFileSync(join(content, 'champions/jan-kowalczyk.yaml'), 'utf8').replace('Jan Kowalczyk', 'Paul Girard') + 'sponsor: awa-mbaye\n',
  );
  writeFileSync(
    join(content, 'champions/portrait.jpg'),
    await sharp({ create: { width: 900, height: 700, channels: 3, background: '#336699' } })
      .jpeg()
      .toBuffer(),
  );
  rmSync(join(content, 'champions/awa-mbaye.svg'));
  edit('champions/awa-mbaye.yaml', (text) => `${text.replace('./awa-mbaye.svg', './portrait.jpg')}  photo: [internal]\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('at first she is there, with her page, her photo and her line', () => {
  const built = build();
  expect(built.stdout + built.stderr).toMatch(/pages\s+\d+/);
  expect(filesWith(out, ['Awa Mbaye']).length).toBeGreaterThan(5);
  expect(pictures().length).toBeGreaterThan(0);
});

test('after her withdrawal a story that names her keeps the site from being published, and says where', () => {
  const before = page('fr/index.html');
  const gone = run('withdraw', 'awa-mbaye', '--yes');
  expect([gone.status, gone.stdout]).toEqual([0, expect.stringMatching(/stories\/\w\w\/first-post\.mdx:\d+:\d+ the name: rewrite/)]);
  expect(existsSync(join(cache, 'withdrawals.json'))).toBe(true);
  const failed = build();
  expect(failed.status, failed.stdout + failed.stderr).toBe(1);
  expect(failed.stdout).toMatch(
    /(?:fr|en)\/stories\/first-post\/index\.html:\d+ withdrawn: The name of somebody who withdrew stands here \(awa-mbaye\)\./,
  );
  expect(failed.stdout).toMatch(/In the content:\nstories\/\w\w\/first-post\.mdx:\d+:\d+ the name/);
  expect(page('fr/index.html')).toBe(before);
  expect(page('fr/champions/awa-mbaye/index.html')).toContain('Awa Mbaye');
  expect(existsSync(join(cache, 'withdrawals.json'))).toBe(true);
});

test('once it is rewritten no byte of the site holds her, and the record is gone', () => {
  edit('stories/fr/first-post.mdx', (text) => text.replace('*Awa* Mbaye', 'une collègue'));
  const built = build();
  expect(built.stdout + built.stderr).toContain(
    'Withdrawals proven in the internal edition: 1. No byte of it holds their names, e-mails, addresses or photos.',
  );
  expect(built.status, built.stdout + built.stderr).toBe(0);
  expect(filesWith(out, traces)).toEqual([]);
  expect([...outputFiles(out)].map(({ path }) => path).filter((path) => /awa|mbaye/i.test(path))).toEqual([]);
  expect(pictures()).toEqual([]);
  expect(existsSync(join(cache, 'withdrawals.json'))).toBe(false);
  expect(build().stdout).not.toContain('Withdrawals');
});

test('he whom she sponsored keeps his line back to the first spark: a place without a name', () => {
  const { length } = readFileSync(join(content, 'settings/departed.yaml'), 'utf8').match(/departed-[a-z0-9]{10}/g) ?? [];
  expect(length).toBe(1);
  const profile = page('en/champions/paul-girard/index.html');
  expect(profile).toContain('Jan Kowalczyk');
  expect(profile).toMatch(/not listed/i);
});
