import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { addFiles, makeTree } from '../output/tree.ts';

const RUN = join(import.meta.dirname, '../../../scripts/run.mjs');
let root = '';

/** A project of its own with a few commands. */
beforeEach(() => {
  root = makeTree({
    'package.json': '{"type":"module"}',
    'node_modules/astro/package.json': '{}',
    'scripts/greet.ts':
      'export async function main(args: string[]): Promise<number> { console.log(`hello ${args.join(" ")} ${process.version}`); return 3; }',
    'scripts/refuse.ts':
      'class ExpectedError extends Error { override name = "ExpectedError"; exitCode = 2; }\nexport const main = () => { throw new ExpectedError("Say it right."); };',
    'scripts/bug.ts': 'export const main = () => { throw new Error("oops"); };',
    'scripts/wait.ts':
      'export const main = () => new Promise((done) => { process.on("SIGTERM", () => { console.log("asked to stop"); done(143); }); setInterval(() => {}, 1000); console.log("ready"); });',
    'scripts/loud.ts': 'export const main = () => { process.stdout.write("x".repeat(3_000_000)); return 0; };',
    'old.mjs': 'Object.defineProperty(process, "version", { value: "v18.20.0" });',
  });
  copyFileSync(RUN, join(root, 'scripts', 'run.mjs'));
  mkdirSync(join(root, 'scripts', 'lib'), { recursive: true });
  copyFileSync(join(RUN, '../lib/workplace.mjs'), join(root, 'scripts', 'lib', 'workplace.mjs'));
});

function run(
  args: string[],
  { asOldNode = false, onReady }: { asOldNode?: boolean; onReady?: (kill: (signal: NodeJS.Signals) => void) => void } = {},
) {
  const child = spawn(process.execPath, [
    ...(asOldNode ? ['--import', join(root, 'old.mjs')] : []),
    join(root, 'scripts', 'run.mjs'),
    ...args,
  ]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
    if (String(data).includes('ready')) onReady?.((signal) => child.kill(signal));
  });
  child.stderr.on('data', (data) => (err += data));
  return new Promise<{ code: number | null; out: string; err: string }>((done) => child.on('close', (code) => done({ code, out, err })));
}

describe('a command', () => {
  test('gets its arguments, and its number is the exit code', async () =>
    expect(await run(['greet', 'a', '--b'])).toMatchObject({ code: 3, out: `hello a --b ${process.version}\n`, err: '' }));
  test('an expected error is a sentence', async () => expect(await run(['refuse'])).toMatchObject({ code: 2, err: 'Say it right.\n' }));
  test('a bug shows where it is', async () =>
    expect(await run(['bug'])).toMatchObject({ code: 70, err: expect.stringMatching(/Error: oops\n +at .*bug\.ts:1/) }));
  test('a long output is not cut off', async () => expect((await run(['loud'])).out).toHaveLength(3_000_000));
  test('an unknown one lists those that there are', async () =>
    expect(await run(['gret'])).toMatchObject({ code: 2, err: expect.stringMatching(/"gret"[^]*npm run bug[^]*npm run greet/) }));
  test('none at all does so too', async () => expect((await run([])).err).toContain('npm run greet'));
  test('without packages it says what to run', async () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(await run(['greet'])).toMatchObject({ code: 2, err: expect.stringContaining('npm ci') });
  });
});

describe.skipIf(process.platform === 'win32')('a Node that is too old', () => {
  const withOwnNode = () => {
    mkdirSync(join(root, 'node_modules', '.bin'));
    symlinkSync(process.execPath, join(root, 'node_modules', '.bin', 'node'));
  };

  test('gives way to the one of the project', async () => {
    withOwnNode();
    expect(await run(['greet', 'a b'], { asOldNode: true })).toMatchObject({ code: 3, out: `hello a b ${process.version}\n` });
  });

  test('and passes signals on to it', async () => {
    withOwnNode();
    const result = await run(['wait'], { asOldNode: true, onReady: (kill) => kill('SIGTERM') });
    expect(result).toMatchObject({ code: 143, out: 'ready\nasked to stop\n' });
  });

  test('else says so in both languages', async () => {
    const result = await run(['greet'], { asOldNode: true });
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toMatch(/needs Node 22\.18 or later; this is v18\.20\.0[^]*demande Node 22\.18/);
  });

  test('also where the project’s own is too old', async () => {
    addFiles(root, { 'node_modules/.bin/node': '#!/bin/sh\necho v20.1.0\n' });
    chmodSync(join(root, 'node_modules', '.bin', 'node'), 0o755);
    expect(await run(['greet'], { asOldNode: true })).toMatchObject({ code: 2 });
  });
});
