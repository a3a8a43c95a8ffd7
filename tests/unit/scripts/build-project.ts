import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildSite, type BuildTools } from '../../../scripts/lib/build-site.ts';
import { outFolder } from '../../../scripts/lib/out-folder.ts';
import { isAlive } from '../../../scripts/lib/processes.ts';
import { Progress } from '../../../scripts/lib/progress.ts';
import { addFiles, makeTree } from '../output/tree.ts';
import { fakeFinisher } from './fake-finisher.ts';

const DRIVER = join(import.meta.dirname, 'build-driver.ts');
export const OLD_SITE = { 'flambeau.json': '{"generator":"flambeau"}', 'index.html': 'the old site' };

/** A project with content, and by default a site that was published before. */
export function project(published: Record<string, string> = OLD_SITE) {
  const root = realpathSync(makeTree({ 'content/text.txt': 'hello', 'www/.keep': '' }));
  const out = join(root, 'www', 'dist');
  addFiles(out, published);
  return { root, content: join(root, 'content'), out, www: join(root, 'www') };
}
export type Project = ReturnType<typeof project>;

export const home = ({ out }: Project) => readFileSync(join(out, 'index.html'), 'utf8');
/** Everything beside the published folder: nothing should be. */
export const beside = ({ www }: Project) => readdirSync(www).filter((name) => name !== 'dist' && name !== '.keep');

/** Starts a build in a process of its own. */
export function driver(at: Project, options: { env?: Record<string, string>; more?: Record<string, unknown> } = {}) {
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

/** Waits until something is so, for ten seconds at most. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A build that hangs within Astro, and the processes of Astro and of its helper. */
export async function hanging(at: Project): Promise<{ child: ChildProcess; exit: ReturnType<typeof driver>['exit']; pids: number[] }> {
  const run = driver(at, { env: { FAKE_ASTRO: 'hang' } });
  const file = join(at.root, 'pids');
  await until(() => existsSync(file) && readFileSync(file, 'utf8').includes(' '), 'Astro to start');
  const pids = readFileSync(file, 'utf8').split(' ').map(Number);
  onTestFinished(() => {
    for (const pid of pids) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  });
  return { ...run, pids };
}

/** The tools of a build, with fake-astro.mjs for Astro and a check and a verification that find nothing. */
export const fakeTools = (at: Project): BuildTools => ({
  project: at.root,
  version: '1.2.3',
  cacheRoot: join(at.root, '.cache'),
  astro: join(import.meta.dirname, 'fake-astro.mjs'),
  check: async () => ({ problems: [], settings: { url: 'https://site.example/', languages: ['fr', 'en'] } }),
  finisher: fakeFinisher(2),
  verify: async () => [],
});

/** Builds in this process, with what is given in place of the sound check and verification. */
export function build(at: Project, tools: Partial<BuildTools> = {}, mode = 'ok') {
  process.env['FAKE_ASTRO'] = mode;
  process.env['FLAMBEAU_PREVIEW'] = '1';
  onTestFinished(() => {
    delete process.env['FAKE_ASTRO'];
    delete process.env['FLAMBEAU_PREVIEW'];
  });
  const all = { ...fakeTools(at), ...tools };
  const request = {
    content: at.content,
    edition: 'public' as const,
    now: '2027-03-10',
    out: outFolder(at.out, at.root, { project: at.root, content: at.content }),
  };
  return buildSite(request, all, new Progress({ write: () => true }), new AbortController().signal);
}
