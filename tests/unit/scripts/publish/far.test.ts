import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { MANIFEST } from '../../../../scripts/lib/publish/manifest.ts';
import { addFiles, readTree } from '../../output/tree.ts';
import { haveAll, sshServer, webdav } from './hosts.ts';
import { place, publish } from './steps.ts';

const without = (tree: Record<string, string>) => Object.fromEntries(Object.entries(tree).filter(([path]) => path !== MANIFEST));
const marks = (said: string) => said.split('\n').map((line) => line[0]);

describe('through rclone, to a WebDAV server', () => {
  if (!haveAll(['rclone'])) return;

  test('publishes, keeps code and what is not ours, lists and goes back', async () => {
    const { root, at } = place();
    const target = `${await webdav(at('host'))}un site`;
    const first = await publish(root, [target, '--from', at('one'), '--yes']);
    expect([first.code, first.said]).toEqual([0, expect.stringContaining('cannot switch in one step')]);
    expect(without(readTree(at('host', 'un site')))).toEqual(readTree(at('one')));

    addFiles(at('host', 'un site'), { 'en/note.txt': 'theirs' });
    expect((await publish(root, [target, '--from', at('two'), '--yes'])).code).toBe(0);
    const kept = { 'en/note.txt': 'theirs', '_astro/style.one.css': '/* one */' };
    expect(without(readTree(at('host', 'un site')))).toEqual({ ...readTree(at('two')), ...kept });

    expect(marks((await publish(root, [target, '--list'])).said)).toEqual(['*', ' ']);
    expect((await publish(root, [target, '--rollback', '--yes'])).code).toBe(0);
    expect(readTree(at('host', 'un site'))).toMatchObject({ ...readTree(at('one')), 'en/note.txt': 'theirs' });
    expect(marks((await publish(root, [target, '--list'])).said)).toEqual([' ', '*']);
  });

  test('refuses what is not ours, and tells the one who publishes already from one who is gone', async () => {
    const { root, at } = place();
    const target = `${await webdav(at('host'))}www`;
    addFiles(at('host', 'www'), { 'plan.xlsx': 'x' });
    expect((await publish(root, [target, '--from', at('one'), '--yes'])).code).toBe(1);
    expect(readTree(at('host', 'www'))).toEqual({ 'plan.xlsx': 'x' });
    rmSync(at('host', 'www', 'plan.xlsx'));

    const lock = at('host', 'www', 'flambeau-publishing.json');
    const now = new Date().toISOString();
    const holder = { token: 't', pid: 1, host: 'elsewhere', who: 'ana@elsewhere', since: now, alive: now };
    writeFileSync(lock, JSON.stringify(holder));
    expect(await publish(root, [target, '--from', at('one'), '--yes'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('ana@elsewhere'),
    });
    writeFileSync(lock, JSON.stringify({ ...holder, host: hostname(), pid: 2 ** 22 + 1 }));
    expect((await publish(root, [target, '--from', at('one'), '--yes'])).code).toBe(0);
    writeFileSync(lock, JSON.stringify({ ...holder, alive: '2026-01-01T00:00:00Z' }));
    expect([(await publish(root, [target, '--from', at('two'), '--yes'])).code, existsSync(lock)]).toEqual([0, false]);
  });

  test('what a cut left is known as ours, and goes with the next publishing', async () => {
    const { root, at } = place();
    const target = `${await webdav(at('host'))}www`;
    await publish(root, [target, '--from', at('one'), '--yes']);
    const manifest = JSON.parse(readFileSync(at('host', 'www', MANIFEST), 'utf8')) as object;
    writeFileSync(at('host', 'www', MANIFEST), JSON.stringify({ ...manifest, arriving: ['en/half.html', 'index.html'] }));
    addFiles(at('host', 'www'), { 'en/half.html': 'ha', 'index.html': 'half' });
    await publish(root, [target, '--from', at('one'), '--yes']);
    expect(without(readTree(at('host', 'www')))).toEqual(readTree(at('one')));
  });

  test('a remote that rclone does not know is said so', async () => {
    const { root, at } = place();
    const { code, said } = await publish(root, ['flambeau-nowhere:www', '--from', at('one'), '--yes']);
    expect([code, said]).toEqual([2, expect.stringContaining('rclone config')]);
  });
});

describe('by SSH', () => {
  if (!haveAll(['rsync', 'ssh', 'sshd'])) return;

  test('publishes, keeps code and what is not ours, lists and goes back', async () => {
    const { root, at } = place();
    const target = `${await sshServer(at('ssh'))}${at("l'été www")}`;
    const first = await publish(root, [target, '--from', at('one'), '--yes']);
    expect([first.code, first.said]).toEqual([0, expect.stringContaining('read back')]);
    expect(without(readTree(at("l'été www")))).toEqual(readTree(at('one')));

    addFiles(at("l'été www"), { 'en/note.txt': 'theirs' });
    await publish(root, [target, '--from', at('two'), '--yes']);
    const kept = { 'en/note.txt': 'theirs', '_astro/style.one.css': '/* one */' };
    expect(without(readTree(at("l'été www")))).toEqual({ ...readTree(at('two')), ...kept });

    expect(marks((await publish(root, [target, '--list'])).said)).toEqual(['*', ' ']);
    expect((await publish(root, [target, '--rollback', '--yes'])).code).toBe(0);
    expect(readTree(at("l'été www"))).toMatchObject({ ...readTree(at('one')), 'en/note.txt': 'theirs' });
    expect(readdirSync(root).filter((name) => name.includes('publishing'))).toEqual([]);
  });

  test('refuses what is not ours, and who publishes already', async () => {
    const { root, at } = place();
    const target = `${await sshServer(at('ssh'))}${at('www')}`;
    addFiles(at('www'), { 'plan.xlsx': 'x' });
    expect((await publish(root, [target, '--from', at('one'), '--yes'])).code).toBe(1);
    expect(readTree(at('www'))).toEqual({ 'plan.xlsx': 'x' });
    const owner = { token: 't', pid: 1, host: 'elsewhere', who: 'ana@elsewhere', since: '2026-11-30T10:00:00Z' };
    addFiles(at('.web.flambeau-publishing'), { owner: JSON.stringify(owner) });
    const web = target.replace(/www$/, 'web');
    expect(await publish(root, [web, '--from', at('one'), '--yes'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('ana@elsewhere'),
    });
    writeFileSync(at('.web.flambeau-publishing', 'owner'), JSON.stringify({ ...owner, host: hostname(), pid: 2 ** 22 + 1 }));
    expect((await publish(root, [web, '--from', at('one'), '--yes'])).code).toBe(0);
  });
});

describe('to a branch of Git', () => {
  if (!haveAll(['git'])) return;
  const git = (repository: string, ...args: string[]) => spawnSync('git', ['--git-dir', repository, ...args], { encoding: 'utf8' }).stdout;

  function branch() {
    const { root, at } = place();
    spawnSync('git', ['init', '--quiet', '--bare', at('repository.git')]);
    return {
      root,
      at,
      target: `git+${at('repository.git')}#pages`,
      files: () => git(at('repository.git'), 'ls-tree', '-r', '-z', '--name-only', 'pages').split('\0').filter(Boolean),
    };
  }

  test('publishes a commit with the bytes as they are, keeps what is not ours, lists and goes back', async () => {
    const { root, at, target, files } = branch();
    addFiles(at('one'), { '.gitignore': '*', 'en/crlf.txt': 'a\r\nb\r\n', 'en/node_modules/x.js': 'x' });
    expect((await publish(root, [target, '--from', at('one'), '--yes'])).code).toBe(0);
    expect(files()).toEqual([...Object.keys(readTree(at('one'))), MANIFEST].sort());
    expect(git(at('repository.git'), 'show', 'pages:en/crlf.txt')).toBe('a\r\nb\r\n');

    // Somebody adds a file of their own, as GitHub does for a domain.
    spawnSync('git', ['clone', '--quiet', '--branch', 'pages', at('repository.git'), at('theirs')]);
    addFiles(at('theirs'), { CNAME: 'posts.orvane.example' });
    for (const args of [
      ['add', '--force', 'CNAME'],
      ['-c', 'user.name=A', '-c', 'user.email=a@x', 'commit', '-qm', 'Domain'],
      ['push', '-q'],
    ])
      spawnSync('git', args, { cwd: at('theirs') });
    expect((await publish(root, [target, '--from', at('two'), '--yes'])).code).toBe(0);
    expect(files()).toEqual(['CNAME', MANIFEST, '_astro/style.one.css', ...Object.keys(readTree(at('two')))].sort());

    expect(marks((await publish(root, [target, '--list'])).said)).toEqual(['*', ' ']);
    expect((await publish(root, [target, '--rollback', '--yes'])).code).toBe(0);
    expect(git(at('repository.git'), 'show', 'pages:index.html')).toContain('one');
    expect(files()).toContain('CNAME');
    expect(await publish(root, [target, '--rollback', '--yes'])).toMatchObject({ code: 1, said: expect.stringContaining('no earlier') });
  });

  test('a branch with other things is refused', async () => {
    const { root, at, target } = branch();
    spawnSync('git', ['clone', '--quiet', at('repository.git'), at('theirs')]);
    addFiles(at('theirs'), { 'main.c': 'int main;' });
    for (const args of [
      ['checkout', '-qb', 'pages'],
      ['add', '.'],
      ['-c', 'user.name=A', '-c', 'user.email=a@x', 'commit', '-qm', 'Work'],
      ['push', '-q', 'origin', 'pages'],
    ])
      spawnSync('git', args, { cwd: at('theirs') });
    expect(await publish(root, [target, '--from', at('one'), '--yes'])).toMatchObject({ code: 1, said: expect.stringContaining('main.c') });
    expect(git(at('repository.git'), 'rev-list', '--count', 'pages').trim()).toBe('1');
  });
});

describe('to a ZIP', () => {
  test('holds the site and its manifest, and the one before is kept', async () => {
    const { root, at } = place();
    const { unzipSync, strFromU8 } = await import('fflate');
    const packed = () =>
      Object.fromEntries(Object.entries(unzipSync(readFileSync(at('site.zip')))).map(([path, bytes]) => [path, strFromU8(bytes)]));
    expect((await publish(root, [at('site.zip'), '--from', at('one'), '--yes'])).code).toBe(0);
    expect(without(packed())).toEqual(readTree(at('one')));
    expect((await publish(root, [at('site.zip'), '--from', at('two'), '--yes'])).code).toBe(0);
    expect(without(packed())).toEqual(readTree(at('two')));
    expect(marks((await publish(root, [at('site.zip'), '--list'])).said)).toEqual(['*', ' ']);
    await publish(root, [at('site.zip'), '--rollback', '--yes']);
    expect(without(packed())).toEqual(readTree(at('one')));
  });

  test('a ZIP of others is not written over', async () => {
    const { root, at } = place();
    writeFileSync(at('photos.zip'), 'PK…');
    expect((await publish(root, [at('photos.zip'), '--from', at('one'), '--yes'])).code).toBe(1);
    expect(readFileSync(at('photos.zip'), 'utf8')).toBe('PK…');
  });
});

test('the internal edition goes to a host on the Internet only with --yes, whoever answers', async () => {
  const { root, at } = place();
  const { openTarget } = await import('../../../../scripts/lib/publish/open.ts');
  const options = { cwd: root, project: at('p'), content: at('c'), cacheRoot: at('cache') };
  const isPublic = (target: string) => openTarget(target, options).mayBePublic;
  expect(
    ['git+https://github.com/orvane/site.git#gh-pages', 'www@www.orvane.com:/srv/www', 'git+git@gitlab.com:a/b.git'].map(isPublic),
  ).toEqual([true, true, true]);
  expect(['git+ssh://git.intra/x.git', 'www@10.0.0.7:/srv/www', 'www@web01:/srv/www', at('www'), at('x.zip')].map(isPublic)).toEqual(
    Array(5).fill(false),
  );
});

test('an odd target is told what is right', async () => {
  const { root, at } = place();
  for (const target of ['', 'https://www.orvane.example/', 'ssh://host', 'git+#', 'git+x#a..b'])
    expect([target, (await publish(root, [target, '--from', at('one'), '--yes'])).code]).toEqual([target, 2]);
});
