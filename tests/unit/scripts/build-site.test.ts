import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildSite, type BuildTools } from '../../../scripts/lib/build-site.ts';
import { noteDevServer } from '../../../scripts/lib/dev-servers.ts';
import { outFolder } from '../../../scripts/lib/out-folder.ts';
import { isAlive } from '../../../scripts/lib/processes.ts';
import { Progress } from '../../../scripts/lib/progress.ts';
import { addFiles, makeTree } from '../output/tree.ts';

const DRIVER = join(import.meta.dirname, 'build-driver.ts');
const OLD_SITE = { 'flambeau.json': '{"generator":"flambeau"}', 'index.html': 'the old site' };

/** A project with content, and by default a site that was published before. */
function project(published: Record<string, string> = OLD_SITE) {
  const root = realpathSync(makeTree({ 'content/text.txt': 'hello', 'www/.keep': '' }));
  const out = join(root, 'www', 'dist');
  addFiles(out, published);
  return { root, content: join(root, 'content'), out, www: join(root, 'www') };
}
type Project = ReturnType<typeof project>;

const home = ({ out }: Project) => readFileSync(join(out, 'index.html'), 'utf8');
/** Everything beside the published folder: nothing should be. */
const beside = ({ www }: Project) => readdirSync(www).filter((name) => name !== 'dist' && name !== '.keep');

function driver(at: Project, options: { env?: Record<string, string>; more?: Record<string, unknown> } = {}) {
  const child = spawn(process.execPath, [DRIVER, JSON.stringify({ project: at.root, content: at.content, out: at.out, ...options.more })], {
    env: { ...process.env, LC_ALL: 'C', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  onTestFinished(() => void child.kill('SIGKILL'));
  const exit = new Promise<{ code: number | null; signal: NodeJS.Signals | null; output: string }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, output })),
  );
  return { child, exit };
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A build that hangs within Astro, and the processes of Astro and of its helper. */
async function hanging(at: Project): Promise<{ child: ChildProcess; exit: ReturnType<typeof driver>['exit']; pids: number[] }> {
  const run = driver(at, { env: { FAKE_ASTRO: 'hang' } });
  const file = join(at.root, 'pids');
  await until(() => existsSync(file) && readFileSync(file, 'utf8').includes(' '), 'Astro to start');
  const pids = readFileSync(file, 'utf8').split(' ').map(Number);
  onTestFinished(() => {
    for (const pid of pids) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  });
  return { ...run, pids };
}

/** Builds in this process, with what is given in place of the sound check and verification. */
function build(at: Project, tools: Partial<BuildTools> = {}, mode = 'ok') {
  process.env['FAKE_ASTRO'] = mode;
  process.env['FLAMBEAU_PREVIEW'] = '1';
  onTestFinished(() => {
    delete process.env['FAKE_ASTRO'];
    delete process.env['FLAMBEAU_PREVIEW'];
  });
  const all: BuildTools = {
    project: at.root,
    version: '1.2.3',
    cacheRoot: join(at.root, '.cache'),
    astro: join(import.meta.dirname, 'fake-astro.mjs'),
    check: async () => ({ problems: [], settings: { url: 'https://site.example/', languages: ['fr', 'en'] } }),
    verify: async () => [],
    ...tools,
  };
  const request = {
    content: at.content,
    edition: 'public' as const,
    now: '2027-03-10',
    out: outFolder(at.out, at.root, { project: at.root, content: at.content }),
  };
  return buildSite(request, all, new Progress({ write: () => true }), new AbortController().signal);
}

describe('a build that succeeds', () => {
  test('replaces what was published, and leaves nothing beside it', async () => {
    const at = project();
    const result = await build(at);
    expect(result).toMatchObject({ kind: 'published', pages: 2, files: 3, stats: { searchEntries: 2, imagesMade: 3, imagesReused: 4 } });
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

describe.skipIf(process.platform === 'win32')('a build that is stopped', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('%s ends Astro and its helpers, cleans up and leaves the old site', async (signal, code) => {
    const at = project();
    const { child, exit, pids } = await hanging(at);
    child.kill(signal);
    expect(await exit).toMatchObject({ code, output: expect.not.stringContaining('Error') });
    await until(() => !pids.some(isAlive), 'Astro to end');
    expect(home(at)).toBe('the old site');
    expect(beside(at)).toEqual([]);
  });

  test('SIGKILL leaves the old site; Astro ends by itself; the next build goes through and tidies up', async () => {
    const at = project();
    const { child, exit, pids } = await hanging(at);
    child.kill('SIGKILL');
    await exit;
    expect(home(at)).toBe('the old site');
    expect(beside(at)).toHaveLength(1);
    await until(() => !pids.some(isAlive), 'Astro to end');
    rmSync(join(at.root, 'busy'));

    expect(await driver(at).exit).toMatchObject({ code: 0 });
    expect(home(at)).toContain('hello');
    expect(beside(at)).toEqual([]);
  });

  test('a power cut between the two renames: the next build brings the old site back before all else', async () => {
    const at = project();
    expect(await driver(at, { more: { cutBetweenRenames: true } }).exit).toMatchObject({ signal: 'SIGKILL' });
    expect(existsSync(at.out)).toBe(false);

    const next = await driver(at, { env: { FAKE_ASTRO: 'fail' } }).exit;
    expect(next.output).toContain('as it was before');
    expect(home(at)).toBe('the old site');
    expect(beside(at)).toEqual([]);
    expect(await driver(at).exit).toMatchObject({ code: 0 });
    expect(home(at)).toContain('hello');
  });
});

test('builds of one project follow one another, each with its own content', async () => {
  const at = project();
  const others = [1, 2].map((number) => {
    addFiles(at.root, { [`content${number}/text.txt`]: `content ${number}` });
    return { ...at, content: join(at.root, `content${number}`), out: join(at.www, `out${number}`) };
  });
  const same = { ...at, content: others[0]?.content ?? '' };
  const results = await Promise.all([...others, same].map((each) => driver(each, { env: { FAKE_DELAY: '300' } }).exit));
  expect(results.map(({ code, output }) => [code, /two builds/.test(output)])).toEqual([
    [0, false],
    [0, false],
    [0, false],
  ]);
  expect(results.filter(({ output }) => output.includes('follows it'))).toHaveLength(2);
  expect(others.map((each) => JSON.parse(home(each)).text)).toEqual(['content 1', 'content 2']);
  expect(JSON.parse(home(same)).text).toBe('content 1');
  expect(beside(at).sort()).toEqual(['out1', 'out2']);
});
