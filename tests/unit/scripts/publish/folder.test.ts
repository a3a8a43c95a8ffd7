import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MANIFEST, type Manifest } from '../../../../scripts/lib/publish/manifest.ts';
import { addFiles, readTree } from '../../output/tree.ts';
import { place, publish, siteFiles } from './steps.ts';

const without = (tree: Record<string, string>) => Object.fromEntries(Object.entries(tree).filter(([path]) => path !== MANIFEST));
const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;

test('the folder holds the site, and a manifest of it', async () => {
  const { root, at } = place();
  const { code, said } = await publish(root, [at('www'), '--from', at('one'), '--yes']);
  expect([code, said]).toEqual([0, expect.stringContaining('6 new, 0 changed, 0 removed')]);
  expect(without(readTree(at('www')))).toEqual(readTree(at('one')));
  expect(Object.keys(manifestOf(at('www')).files).sort()).toEqual(Object.keys(readTree(at('one'))).sort());
});

test('without a terminal and without --yes it says what would change, changes nothing, and exits with 1', async () => {
  const { root, at } = place();
  const { code, said } = await publish(root, [at('www'), '--from', at('one')]);
  expect([code, existsSync(at('www'))]).toEqual([1, false]);
  expect(said).toMatch(/6 new files[\s\S]*en\/gone\.html[\s\S]*--yes/);
});

test.each([
  [true, 0, true],
  [false, 1, false],
])('in a terminal it asks: %s', async (answer, code, isThere) => {
  const { root, at } = place();
  expect([(await publish(root, [at('www'), '--from', at('one')], answer)).code, existsSync(at('www'))]).toEqual([code, isThere]);
});

test('a trial names what is new, changed and gone, and changes nothing', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  const before = readTree(root);
  const { code, said } = await publish(root, [at('www'), '--from', at('two'), '--dry-run']);
  expect([code, readTree(root)]).toEqual([0, before]);
  expect(said).toMatch(/2 new files\n {4}en\/été\.html\n {4}_astro\/style\.two\.css/);
  expect(said).toMatch(/3 changed files\n {4}en\/index\.html\n {4}index\.html\n {4}en\/data\.js/);
  expect(said).toMatch(/2 files go\n {4}en\/gone\.html\n {4}_astro\/style\.one\.css/);
});

test('the same site again is nothing to do', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  expect(await publish(root, [at('www'), '--from', at('one')])).toMatchObject({ code: 0, said: expect.stringContaining('nothing to do') });
});

test('code of the release before stays for open pages; its pages and data go', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  await publish(root, [at('www'), '--from', at('two'), '--yes']);
  expect(without(readTree(at('www')))).toEqual({ ...readTree(at('two')), '_astro/style.one.css': '/* one */' });
  expect(Object.keys(manifestOf(at('www')).kept)).toEqual(['_astro/style.one.css']);
});

test('code is kept for a week, and never across editions', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  await publish(root, [at('www'), '--from', at('two'), '--yes']);
  const manifest = manifestOf(at('www'));
  writeFileSync(at('www', MANIFEST), JSON.stringify({ ...manifest, kept: { '_astro/style.one.css': '2020-01-01' } }));
  addFiles(at('three'), siteFiles('three'));
  await publish(root, [at('www'), '--from', at('three'), '--yes']);
  expect(readdirSync(at('www', '_astro')).sort()).toEqual(['style.three.css', 'style.two.css']);
  addFiles(at('open'), siteFiles('open', {}, 'public'));
  const { said } = await publish(root, [at('www'), '--from', at('open'), '--yes']);
  expect(said).toContain('the public edition takes the place of the internal one');
  expect(readdirSync(at('www', '_astro'))).toEqual(['style.open.css']);
  expect(readFileSync(at('www', MANIFEST), 'utf8')).not.toContain(hostname());
});

test('releases are kept beside, where others may not read, and one can go back and forth', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  await publish(root, [at('www'), '--from', at('two'), '--yes']);
  const beside = at('.www.flambeau-releases');
  if (process.platform !== 'win32') expect(statSync(beside).mode & 0o777).toBe(0o700);
  expect((await publish(root, [at('www'), '--list'])).said.split('\n').map((line) => line[0])).toEqual(['*', ' ']);

  const back = await publish(root, [at('www'), '--rollback', '--yes']);
  expect([back.code, back.said]).toEqual([0, expect.stringContaining('people as they were then')]);
  expect(without(readTree(at('www')))).toEqual({ ...readTree(at('one')), '_astro/style.two.css': '/* two */' });
  expect((await publish(root, [at('www'), '--list'])).said.split('\n').map((line) => line[0])).toEqual([' ', '*']);
  expect(await publish(root, [at('www'), '--rollback', '--yes'])).toMatchObject({ code: 1, said: expect.stringContaining('no earlier') });

  await publish(root, [at('www'), '--from', at('two'), '--yes']);
  expect(readFileSync(at('www', 'index.html'), 'utf8')).toContain('two');
});

test('three releases are kept, and no more', async () => {
  const { root, at } = place();
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
    addFiles(at(name), siteFiles(name));
    await publish(root, [at('www'), '--from', at(name), '--yes']);
  }
  expect((await publish(root, [at('www'), '--list'])).said.split('\n')).toHaveLength(4);
});

test('going back needs a yes as well', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  await publish(root, [at('www'), '--from', at('two'), '--yes']);
  expect((await publish(root, [at('www'), '--rollback'])).code).toBe(1);
  expect(readFileSync(at('www', 'index.html'), 'utf8')).toContain('two');
});

test('a folder of others is refused and stays as it is', async () => {
  const { root, at } = place();
  addFiles(at('www'), { 'thesis.txt': 'years of work', 'index.html': 'mine' });
  const { code, said } = await publish(root, [at('www'), '--from', at('one'), '--yes']);
  expect([code, said]).toEqual([1, expect.stringContaining('thesis.txt')]);
  expect(readTree(at('www'))).toEqual({ 'thesis.txt': 'years of work', 'index.html': 'mine' });
});

test('files that others put into our site stay through publishing and going back', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  addFiles(at('www'), { '.well-known/security.txt': 'Contact: us', 'en/note.txt': 'theirs' });
  const { said } = await publish(root, [at('www'), '--from', at('two'), '--yes']);
  expect(said).toContain('2 files there are not ours and stay');
  await publish(root, [at('www'), '--rollback', '--yes']);
  expect(readTree(at('www'))).toMatchObject({ '.well-known/security.txt': 'Contact: us', 'en/note.txt': 'theirs', 'en/gone.html': 'gone' });
});

test('a file of others under a name of the site’s is not written over', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  writeFileSync(at('www', 'en', 'été.html'), 'theirs');
  expect(await publish(root, [at('www'), '--from', at('two'), '--yes'])).toMatchObject({
    code: 1,
    said: expect.stringContaining('été.html'),
  });
  expect(readFileSync(at('www', 'en', 'été.html'), 'utf8')).toBe('theirs');
});

test('what is no finished site is refused', async () => {
  const { root, at } = place();
  addFiles(at('photos'), { 'a.jpg': 'x' });
  for (const from of ['photos', 'nowhere', 'one/index.html'])
    expect([from, await publish(root, [at('www'), '--from', at(from), '--yes'])]).toEqual([from, { code: 1, said: expect.any(String) }]);
  expect(existsSync(at('www'))).toBe(false);
});

test('a site is not published into itself', async () => {
  const { root, at } = place();
  for (const target of [at('one'), at('one', 'in'), at('one', 'x.zip'), root])
    expect((await publish(root, [target, '--from', at('one'), '--yes'])).code).not.toBe(0);
  expect(Object.keys(readTree(at('one')))).toHaveLength(6);
});

test('a build that was copied there by hand is ours, and is kept as a release', async () => {
  const { root, at } = place();
  cpSync(at('one'), at('www'), { recursive: true });
  expect((await publish(root, [at('www'), '--from', at('two'), '--yes'])).code).toBe(0);
  await publish(root, [at('www'), '--rollback', '--yes']);
  expect(readFileSync(at('www', 'index.html'), 'utf8')).toContain('one');
});

test('a release that was damaged is not gone back to', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  await publish(root, [at('www'), '--from', at('two'), '--yes']);
  const [release = ''] = readdirSync(at('.www.flambeau-releases')).filter((name) => /^\d/.test(name));
  writeFileSync(at('.www.flambeau-releases', release, 'index.html'), 'damaged');
  expect(await publish(root, [at('www'), '--rollback', '--yes'])).toMatchObject({ code: 1, said: expect.stringContaining('index.html') });
  expect(readFileSync(at('www', 'index.html'), 'utf8')).toContain('two');
});

test('what a killed publisher left is no release, and goes', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  addFiles(at('.www.flambeau-releases', '20200101-000000-abcdef'), { 'index.html': 'half' });
  const lock = at('.www.flambeau-publishing');
  writeFileSync(lock, JSON.stringify({ token: 't', pid: 2 ** 22 + 1, host: hostname() }));
  expect((await publish(root, [at('www'), '--from', at('two'), '--yes'])).code).toBe(0);
  expect([existsSync(lock), existsSync(at('.www.flambeau-releases', '20200101-000000-abcdef'))]).toEqual([false, false]);
});

test('what a cut between two renames left is put back first', async () => {
  const { root, at } = place();
  await publish(root, [at('www'), '--from', at('one'), '--yes']);
  renameSync(at('www'), at('.www.flambeau-old'));
  expect((await publish(root, [at('www'), '--list'])).said).toMatch(/^\* /);
  expect(readFileSync(at('www', 'index.html'), 'utf8')).toContain('one');
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('where one may not write, it says so', async () => {
  const { root, at } = place();
  mkdirSync(at('closed'));
  chmodSync(at('closed'), 0o500);
  expect(await publish(root, [at('closed', 'www'), '--from', at('one'), '--yes'])).toMatchObject({
    code: 2,
    said: expect.stringContaining('may not write'),
  });
});
