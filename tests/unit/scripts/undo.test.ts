import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../../scripts/lib/champions/write-file.ts';
import { dropCaches } from '../../../scripts/lib/champions/caches.ts';
import { undoable } from '../../../scripts/lib/undo/record.ts';
import { MOST_STEPS, stepsOf } from '../../../scripts/lib/undo/store.ts';
import { takeBack } from '../../../scripts/lib/undo/take-back.ts';
import { cleanTree } from '../check/tree.ts';

const folders: string[] = [];
let content: string;
let root: string;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'flambeau-undo-'));
  folders.push(folder);
  content = join(folder, 'content');
  root = join(folder, '.cache', 'undo');
  await cp(cleanTree, content, { recursive: true });
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

const write = (command: string, files: Record<string, string>) =>
  undoable(
    command,
    content,
    () => {
      for (const [file, text] of Object.entries(files)) writeWhole(join(content, file), text);
    },
    root,
  );
const last = () => stepsOf(content, root).at(-1)!;

test('a step is taken back byte for byte, and what it made is gone, its folders too', async () => {
  const before = await readFile(join(content, 'guide/fr/charter.mdx'));
  await write('one', { 'guide/fr/charter.mdx': 'other words', 'events/fr/new.mdx': 'new' });
  expect(takeBack(last(), root)).toEqual([
    { file: 'guide/fr/charter.mdx', was: 'restored' },
    { file: 'events/fr/new.mdx', was: 'removed' },
  ]);
  expect(await readFile(join(content, 'guide/fr/charter.mdx'))).toEqual(before);
  expect(existsSync(join(content, 'events'))).toBe(false);
  expect(stepsOf(content, root)).toEqual([]);
});

test('step by step backwards, also where two wrote the same file', async () => {
  await write('one', { 'settings/notes.yaml': 'a: 1' });
  await write('two', { 'settings/notes.yaml': 'a: 2' });
  takeBack(last(), root);
  expect(await readFile(join(content, 'settings/notes.yaml'), 'utf8')).toBe('a: 1');
  takeBack(last(), root);
  expect(existsSync(join(content, 'settings/notes.yaml'))).toBe(false);
});

test('a file that was edited since stays, and so does all of the step', async () => {
  await write('one', { 'guide/fr/charter.mdx': 'by the command', 'pages/fr/privacy.mdx': 'by the command' });
  await writeFile(join(content, 'guide/fr/charter.mdx'), 'by a person');
  expect(() => takeBack(last(), root)).toThrow(/guide\/fr\/charter\.mdx/);
  expect(await readFile(join(content, 'guide/fr/charter.mdx'), 'utf8')).toBe('by a person');
  expect(await readFile(join(content, 'pages/fr/privacy.mdx'), 'utf8')).toBe('by the command');
  expect(stepsOf(content, root)).toHaveLength(1);
});

test('the last ten are kept; nothing outside the content, and nothing of a command that writes nothing', async () => {
  for (let number = 1; number <= MOST_STEPS + 3; number += 1) await write(`step ${number}`, { 'settings/notes.yaml': `a: ${number}` });
  await write('nothing', {});
  await write('outside', { '../elsewhere.txt': 'x' });
  expect(stepsOf(content, root).map(({ command }) => command)).toEqual(Array.from({ length: MOST_STEPS }, (_, at) => `step ${at + 4}`));
});

test('a command that is cut short can be taken back', async () => {
  await expect(
    undoable(
      'cut',
      content,
      () => {
        writeWhole(join(content, 'pages/fr/privacy.mdx'), 'half');
        throw new Error('cut');
      },
      root,
    ),
  ).rejects.toThrow('cut');
  const step = last();
  takeBack({ ...step, files: step.files.map(({ file, copy }) => ({ file, ...(copy !== undefined && { copy }) })) }, root);
  expect(await readFile(join(content, 'pages/fr/privacy.mdx'), 'utf8')).toContain('Le profil, privacy');
});

test('a withdrawal forgets every step: what was replaced may name who withdrew', async () => {
  await write('champions import', { 'champions/awa-mbaye.yaml': 'name: Somebody else' });
  dropCaches(join(root, '..', 'build'));
  expect(stepsOf(content, root)).toEqual([]);
  expect(existsSync(join(root, 'undo'))).toBe(false);
});

test('as a package as well, what a withdrawal empties is where the steps lie: in the company’s own project', () => {
  const at = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../scripts/lib', path)).href);
  const code = `
    const [{ cacheRootOf, HOME }, { CACHE }, { UNDO_ROOT }] = await Promise.all([import(${at('project.ts')}), import(${at('links/cache.ts')}), import(${at('undo/store.ts')})]);
    console.log(JSON.stringify([cacheRootOf(HOME), UNDO_ROOT, CACHE]));`;
  const own = join(root, '..', '..');
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', code], { env: { ...process.env, FLAMBEAU_HOME: own } });
  expect(JSON.parse(String(said))).toEqual(['build', 'undo', 'links/fine.json'].map((path) => join(own, '.cache', path)));
});
