import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, utimesSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bring, isMissing, makeBeside, restore, swap } from '../../../scripts/lib/swap.ts';
import { makeTree } from '../output/tree.ts';

const folder = (path: string) => ({ path, parent: dirname(path), name: basename(path) });
const read = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

test('the new site stands where the old one was, and the old one has a name to be removed by', async () => {
  const root = makeTree({ 'www/index.html': 'old', 'new/index.html': 'new' });
  const out = folder(join(root, 'www'));
  const beside = makeBeside(out);
  await bring(join(root, 'new'), beside);
  const old = swap(beside, out);
  expect([read(out.path), read(old ?? '')]).toEqual(['new', 'old']);
  expect(basename(old ?? '')).toMatch(/^\.www\.flambeau-\d+-[0-9a-f]{8}$/);
});

test('where the new site is not there, the old one stays', () => {
  const root = makeTree({ 'www/index.html': 'old' });
  const out = folder(join(root, 'www'));
  expect(() => swap(join(root, 'nope'), out)).toThrow();
  expect(read(out.path)).toBe('old');
  expect(readdirSync(root)).toEqual(['www']);
});

test('after a cut between the renames the old site comes back', () => {
  const root = makeTree({ 'www/index.html': 'old' });
  const out = folder(join(root, 'www'));
  expect([isMissing(out), restore(out)]).toEqual([false, false]);
  renameSync(out.path, join(root, '.www.flambeau-old'));
  expect([isMissing(out), restore(out), isMissing(out)]).toEqual([true, true, false]);
  expect(read(out.path)).toBe('old');
});

test('after a cut behind the second rename the new site stays and the old one goes', () => {
  const root = makeTree({ 'www/index.html': 'new', '.www.flambeau-old/index.html': 'old' });
  expect(restore(folder(join(root, 'www')))).toBe(false);
  expect(read(join(root, 'www'))).toBe('new');
  expect(readdirSync(root)).toEqual(['www']);
});

test('what dead processes have left goes; what lives or is somebody else’s stays', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const root = makeTree({ 'www/index.html': 'x' });
  const keep = [
    'www',
    `.www.flambeau-${process.pid}-0123abcd`,
    `.other.flambeau-${dead}-0123abcd`,
    `.www.flambeau-${dead}-mine`,
    '.www.backup',
  ];
  for (const name of [...keep, `.www.flambeau-${dead}-0123abcd`, `.www.flambeau-${process.pid}-deadbeef`])
    mkdirSync(join(root, name), { recursive: true });
  const longAgo = new Date(Date.now() - 48 * 3600 * 1000);
  utimesSync(join(root, `.www.flambeau-${process.pid}-deadbeef`), longAgo, longAgo);
  restore(folder(join(root, 'www')));
  expect(readdirSync(root).sort()).toEqual(keep.sort());
});

test.skipIf(!existsSync('/dev/shm'))('a mount point cannot be replaced, and the repair is said', () => {
  expect(() => makeBeside(folder('/dev/shm'))).toThrow(
    expect.objectContaining({ name: 'ExpectedError', message: expect.stringContaining('/dev/shm/site') }),
  );
});

test.skipIf(process.platform === 'win32')('the new folder has the mode of any new folder, and its parents are made', () => {
  const root = makeTree({});
  const path = makeBeside(folder(join(root, 'a', 'www')));
  expect(dirname(path)).toBe(join(root, 'a'));
  expect(statSync(path).mode & 0o777).toBe(0o777 & ~process.umask());
});
