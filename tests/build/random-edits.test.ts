import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences } from './output.ts';
import { chance, type Edited, EDITS } from './random-edits.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-edits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site: Edited = { content: join(folder, 'content'), now: '2027-03-10' };
cpSync('tests/fixtures/check/clean', site.content, { recursive: true });

function build(content: string, out: string): void {
  const args = ['scripts/run.mjs', 'build', '--content', content, '--out', join(folder, out), '--now', site.now, '--quiet'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
}

const kinds = Object.keys(EDITS);
/** In `npm run test:full` 200 edits in 40 rounds, in another order each; else words alone, which leave most pages as they are, then one edit of each kind. */
const isFull = Boolean(process.env['FLAMBEAU_FULL']);
const rounds = isFull ? 40 : 2;

test('whatever was edited, a build with what earlier ones kept is byte for byte one that starts from nothing', () => {
  const random = chance(20_270_310);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  build(site.content, 'warm');
  for (let round = 0; round < rounds; round += 1) {
    const chosen = !isFull ? [['change', 'lesson'], kinds][round]! : Array.from({ length: 5 }, () => pick(kinds));
    const done = chosen.map((kind, index) => `${kind}: ${EDITS[kind]!(site, pick, round * 10 + index)}`);
    build(site.content, 'warm');
    // The same files in another folder: nothing is kept of it.
    const fresh = join(folder, `fresh-${round}`);
    cpSync(site.content, fresh, { recursive: true });
    build(fresh, 'cold');
    expect(differences(join(folder, 'warm'), join(folder, 'cold')), done.join('; ')).toEqual([]);
    rmSync(fresh, { recursive: true });
  }
});
