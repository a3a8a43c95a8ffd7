import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { noteDevServer } from '../../../scripts/lib/dev-servers.ts';
import { addFiles } from '../output/tree.ts';
import { beside, build, home, OLD_SITE, project, type Project } from './build-project.ts';

describe('a build that succeeds', () => {
  test('replaces what was published, and leaves nothing beside it', async () => {
    const at = project();
    const result = await build(at);
    expect(result).toMatchObject({ kind: 'published', pages: 2, files: 5, stats: { searchEntries: 2, imagesMade: 3, imagesReused: 4 } });
    expect(JSON.parse(home(at))).toMatchObject({ text: 'hello', edition: 'public', now: '2027-03-10', tz: 'UTC', node: 'production' });
    expect(beside(at)).toEqual([]);
    expect(readdirSync(join(at.root, '.cache'))).not.toContain('build.lock');
  });

  test('says where it comes from, without a path', async () => {
    const at = project({});
    await build(at);
    expect(JSON.parse(readFileSync(join(at.out, 'flambeau.json'), 'utf8'))).toEqual({
      generator: 'flambeau',
      version: '1.2.3',
      edition: 'public',
      now: '2027-03-10',
      languages: ['fr', 'en'],
    });
  });

  test('drops FLAMBEAU_PREVIEW, which would publish drafts', async () => {
    const at = project();
    await build(at);
    expect(JSON.parse(home(at))).not.toHaveProperty('preview');
  });

  test('each content folder and edition has its own cache', async () => {
    const at = project();
    await build(at);
    const first = JSON.parse(home(at)).cache;
    addFiles(at.root, { 'other/text.txt': 'other' });
    await build({ ...at, content: join(at.root, 'other') });
    expect(JSON.parse(home(at)).cache).not.toEqual(first);
    expect(first).toContain(join('.cache', 'public-'));
  });

  test('makes the folder and its parents where they are missing', async () => {
    const at = project();
    await build({ ...at, out: join(at.www, 'a', 'b') });
    expect(existsSync(join(at.www, 'a', 'b', 'index.html'))).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('every file can be read by a web server, and the folder keeps its mode', async () => {
    const at = project();
    chmodSync(at.out, 0o2775);
    await build(at);
    expect(statSync(join(at.out, 'fr', 'secret.html')).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(statSync(at.out).mode & 0o7777).toBe(0o2775);
  });

  test('a link stays a link: what it points to is replaced', async () => {
    const at = project();
    const link = join(at.root, 'live');
    symlinkSync(at.out, link);
    await build({ ...at, out: link });
    expect(readlinkSync(link)).toBe(at.out);
    expect(home(at)).toContain('hello');
  });

  test('a link to a folder that is not there yet', async () => {
    const at = project();
    symlinkSync('www/later', join(at.root, 'live'));
    await build({ ...at, out: join(at.root, 'live') });
    expect(readFileSync(join(at.www, 'later', 'index.html'), 'utf8')).toContain('hello');
  });

  const otherDisk = '/dev/shm';
  const hasOther = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev;
  test.skipIf(!hasOther)('a folder on another disk than the project', async () => {
    const at = project();
    const elsewhere = mkdtempSync(join(otherDisk, 'flambeau-test-'));
    onTestFinished(() => rmSync(elsewhere, { recursive: true }));
    await build({ ...at, out: join(elsewhere, 'site') });
    expect(readFileSync(join(elsewhere, 'site', 'index.html'), 'utf8')).toContain('hello');
    expect(readdirSync(elsewhere)).toEqual(['site']);
  });
});

describe('what was published stays', () => {
  const untouched = (at: Project) => {
    expect(home(at)).toBe('the old site');
    expect(beside(at)).toEqual([]);
    expect(readdirSync(join(at.root, '.cache'))).not.toContain('build.lock');
  };

  test('when the content has mistakes', async () => {
    const at = project();
    const result = await build(at, { check: async () => ({ problems: ['a.mdx:1:1 no'], settings: undefined }) });
    expect(result).toEqual({ kind: 'content', problems: ['a.mdx:1:1 no'] });
    untouched(at);
  });

  test('when Astro fails, and its last words are said', async () => {
    const at = project();
    await expect(build(at, {}, 'fail')).rejects.toMatchObject({
      name: 'ExpectedError',
      exitCode: 1,
      message: expect.stringMatching(/^making the site\nUnexpected thing in page\.astro:3\n[^]*exit code 3[^]*build\.log/),
    });
    untouched(at);
  });

  test('when the verification finds an error, but not when it finds a warning', async () => {
    const at = project();
    const finding = { file: 'index.html', rule: 'links', message: 'm' };
    expect(await build(at, { verify: async () => [{ ...finding, level: 'error' }] })).toMatchObject({
      kind: 'output',
      findings: [finding],
    });
    untouched(at);
    expect(await build(at, { verify: async () => [{ ...finding, level: 'warning' }] })).toMatchObject({
      kind: 'published',
      warnings: [finding],
    });
  });

  test('when the disk is full', async () => {
    const at = project();
    await expect(build(at, {}, 'full')).rejects.toMatchObject({
      name: 'ExpectedError',
      exitCode: 2,
      message: expect.stringMatching(/full|plein/),
    });
    untouched(at);
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    await expect(build(at, { verify: () => Promise.reject(full) })).rejects.toMatchObject({ name: 'ExpectedError' });
    untouched(at);
  });

  test.skipIf(!existsSync('/sys/kernel'))('when one may not write beside it', async () => {
    const at = project();
    await expect(build({ ...at, out: '/sys/site' })).rejects.toMatchObject({
      name: 'ExpectedError',
      message: expect.stringContaining('/sys'),
    });
  });

  test('when the preview of other content runs in the project', async () => {
    const at = project();
    const ended = noteDevServer(join(at.root, '.cache'), '/elsewhere/content');
    await expect(build(at)).rejects.toMatchObject({ name: 'ExpectedError', message: expect.stringContaining('/elsewhere/content') });
    untouched(at);
    ended();
    onTestFinished(noteDevServer(join(at.root, '.cache'), at.content));
    expect(await build(at)).toMatchObject({ kind: 'published' });
  });

  test.each([
    ['a folder that no build has made', { 'thesis.docx': 'years of work' }],
    ['one with another program’s flambeau.json', { 'flambeau.json': '{"generator":"other"}', 'thesis.docx': 'x' }],
    ['one with a repository in it', { ...OLD_SITE, '.git/HEAD': 'ref' }],
  ])('%s is refused', async (_what, files) => {
    const at = project(files);
    await expect(build(at)).rejects.toMatchObject({ name: 'ExpectedError', exitCode: 2 });
    for (const [path, text] of Object.entries(files)) expect(readFileSync(join(at.out, path), 'utf8')).toBe(text);
    expect(existsSync(join(at.root, 'busy'))).toBe(false);
  });

  test('an empty folder may be used', async () => {
    const at = project({});
    mkdirSync(at.out);
    expect(await build(at)).toMatchObject({ kind: 'published' });
  });
});
