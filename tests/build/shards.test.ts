import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, outputFiles } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-shards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'build', ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
const build = (...args: string[]) => run('--content', 'tests/fixtures/check/clean', '--now', '2027-03-10', ...args);
const at = (name: string) => join(folder, name);

/** Makes all shares of the site. */
function parts(of: number): string[] {
  return Array.from({ length: of }, (_none, index) => {
    const out = at(`part-${index + 1}-of-${of}`);
    const { status, stderr } = build('--shard', `${index + 1}/${of}`, '--out', out);
    expect(status, stderr).toBe(0);
    return out;
  });
}

let two: string[];
beforeAll(() => {
  const { status, stderr } = build('--out', at('whole'));
  expect(status, stderr).toBe(0);
  two = parts(2);
});

test('two shares put together are the site of one build, byte for byte', () => {
  const { status, stderr } = run('--merge', ...two, '--out', at('joined'));
  expect(status, stderr).toBe(0);
  expect(differences(at('whole'), at('joined'))).toEqual([]);
});

test('a share makes its own pages and images only', () => {
  const made = (part: string) =>
    [...outputFiles(join(part, 'site'))].map(({ path }) => path).filter((path) => /\.html$|^share\//.test(path));
  const [one, other] = two.map(made) as [string[], string[]];
  expect(one.length).toBeGreaterThan(20);
  expect(other.length).toBeGreaterThan(20);
  expect(one.filter((path) => other.includes(path))).toEqual([]);
});

test.runIf(process.env['FLAMBEAU_FULL'])('and so are five', () => {
  expect(run('--merge', ...parts(5), '--out', at('five')).status).toBe(0);
  expect(differences(at('whole'), at('five'))).toEqual([]);
});

test('a broken part is one error, and what was published stays', () => {
  const before = readFileSync(join(at('whole'), 'index.html'), 'utf8');
  const broken = [...outputFiles(join(two[1]!, 'site'))].find(({ path }) => path.endsWith('.html'))!;
  writeFileSync(join(two[1]!, 'site', broken.path), broken.bytes.subarray(0, 100));
  const { status, stderr, stdout } = run('--merge', ...two, '--out', at('whole'));
  writeFileSync(join(two[1]!, 'site', broken.path), broken.bytes);
  expect(status).toBe(2);
  expect(stderr).toContain('is not whole');
  expect(stdout + stderr).not.toMatch(/\bat .*\.ts:\d+/);
  expect(readFileSync(join(at('whole'), 'index.html'), 'utf8')).toBe(before);
});

test.each([
  [['--shard', '0/3'], 'such as 2/4'],
  [['--shard', '4/3'], 'such as 2/4'],
  [['--shard', 'x/y'], 'such as 2/4'],
  [['--shard', '1/2'], 'name a folder for it with --out'],
  [['--shard', '1/2', '--merge', '--out', '/tmp/x'], 'do not go together'],
  [['--merge', '--out', '/tmp/x'], '--merge needs the folders'],
  [['stray'], 'is no option of build'],
])('%j is one clear error', (args, message) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/\bat .*\.ts:\d+/);
});
