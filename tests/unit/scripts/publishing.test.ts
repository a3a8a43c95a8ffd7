import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { exchange } from '../../../scripts/lib/exchange.ts';
import { notePublishing, restoreCutPublishing } from '../../../scripts/lib/publishing.ts';
import { restore } from '../../../scripts/lib/swap.ts';
import { makeTree } from '../output/tree.ts';

const folder = (path: string) => ({ path, parent: dirname(path), name: basename(path) });
const whole = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

/** Kills a process that publishes again and again, after some rounds, in whatever it does then. */
async function killWhilePublishing(www: string, rounds: number, how = ''): Promise<void> {
  const child = spawn(process.execPath, ['tests/unit/scripts/swap-driver.ts', www, how], { stdio: ['ignore', 'pipe', 'inherit'] });
  let seen = 0;
  child.stdout.on('data', (dots: Buffer) => {
    seen += dots.length;
    if (seen >= rounds) child.kill('SIGKILL');
  });
  await once(child, 'exit');
}

const able = () => {
  const root = makeTree({ 'one/a': '', 'other/b': '' });
  return exchange(join(root, 'one'), join(root, 'other'));
};

test('killed at any moment, a build leaves a whole site in its place', async ({ skip }) => {
  if (!able()) skip('neither mv nor Perl can exchange folders here');
  const www = join(makeTree({ 'www/index.html': 'whole' }), 'www');
  for (let kill = 1; kill <= 12; kill++) {
    await killWhilePublishing(www, kill);
    expect(whole(www)).toBe('whole');
  }
  restore(folder(www));
  expect(readdirSync(dirname(www))).toEqual(['www']);
});

test('where folders cannot be exchanged in one step, the next command brings the site back', async () => {
  const www = join(makeTree({ 'www/index.html': 'whole' }), 'www');
  const cache = makeTree({});
  for (let kill = 1; kill <= 12; kill++) {
    notePublishing(cache, folder(www));
    await killWhilePublishing(www, kill, 'renames');
    await restoreCutPublishing(cache);
    expect(whole(www)).toBe('whole');
  }
});

test('what was cut is put back and said once; a note that was cut itself is nothing', async () => {
  const root = makeTree({ 'www/index.html': 'whole' });
  const www = join(root, 'www');
  const cache = makeTree({});
  notePublishing(cache, folder(www));
  renameSync(www, join(root, '.www.flambeau-old'));
  expect(await restoreCutPublishing(cache)).toContain(www);
  expect([whole(www), await restoreCutPublishing(cache), readdirSync(cache)]).toEqual(['whole', undefined, []]);
  writeFileSync(join(cache, 'publishing.json'), '{"pa');
  expect([await restoreCutPublishing(cache), existsSync(join(cache, 'publishing.json'))]).toEqual([undefined, false]);
});

test('a site that was published has no note left', () => {
  const cache = makeTree({});
  notePublishing(cache, folder('/nowhere/www'))();
  expect(readdirSync(cache)).toEqual([]);
});
