import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { outputFiles } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-warm-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(content: string, out: string) {
  const args = ['scripts/run.mjs', 'build', '--content', join(folder, content), '--out', join(folder, out), '--now', '2027-03-10'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
  return { reused: Number(/^pages +\d+, (\d+) reused$/m.exec(stdout)?.[1] ?? 0), pages: Number(/^pages +(\d+)/m.exec(stdout)?.[1]) };
}

/** Each file of a site with its bytes. */
const site = (name: string) =>
  Object.fromEntries([...outputFiles(join(folder, name))].map(({ path, bytes }) => [path, bytes.toString('base64')]));

test('what is kept from an earlier build changes no byte: texts changed, added and gone, a person changed', () => {
  cpSync('tests/fixtures/check/clean', join(folder, 'a'), { recursive: true });
  const charter = readFileSync(join(folder, 'a/guide/fr/charter.mdx'), 'utf8');
  const added = charter.replace(/^(title|short): .*$/gm, '$1: De passage').replace(/^order: .*$/m, 'order: 7');
  writeFileSync(join(folder, 'a/guide/fr/passing.mdx'), added);
  expect(build('a', 'first').reused).toBe(0);

  // A word alone: only the page that shows it is made again.
  writeFileSync(join(folder, 'a/guide/fr/charter.mdx'), `${charter}\nUn mot.\n`);
  const word = build('a', 'word');
  expect(word.reused).toBeGreaterThan(word.pages * 0.8);
  const html = (name: string, path: string) => readFileSync(join(folder, name, path), 'utf8');
  expect(html('word', 'fr/guide/charter/index.html')).toContain('Un mot.');
  expect(html('word', 'fr/guide/passing/index.html')).toBe(html('first', 'fr/guide/passing/index.html'));

  writeFileSync(join(folder, 'a/guide/fr/charter.mdx'), `${charter}\nUn mot de plus.\n`);
  rmSync(join(folder, 'a/guide/fr/passing.mdx'));
  writeFileSync(join(folder, 'a/guide/fr/new.mdx'), added.replace(/De passage/g, 'Tout neuf'));
  const person = join(folder, 'a/champions/awa-mbaye.yaml');
  writeFileSync(person, readFileSync(person, 'utf8').replace(/^name: .*$/m, 'name: Awa Nouvelle'));
  build('a', 'warm');
  cpSync(join(folder, 'a'), join(folder, 'b'), { recursive: true });
  build('b', 'cold');

  const [first, warm, cold] = [site('first'), site('warm'), site('cold')];
  expect(Object.keys(warm)).toEqual(Object.keys(cold));
  expect(Object.keys(warm).filter((path) => warm[path] !== cold[path])).toEqual([]);
  expect(first['fr/guide/passing/index.html']).toBeDefined();
  expect(warm['fr/guide/passing/index.html']).toBeUndefined();
  expect(Buffer.from(warm['fr/guide/charter/index.html']!, 'base64').toString()).toContain('Un mot de plus.');
});
