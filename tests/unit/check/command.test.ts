import { execFile } from 'node:child_process';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { stepsOf } from '../../../scripts/lib/undo/store.ts';
import { takeBack } from '../../../scripts/lib/undo/take-back.ts';
import { changedTree, cleanTree, swap } from './tree.ts';

const root = join(import.meta.dirname, '../../..');

/** Runs the command as a person does, and says what it printed and how it ended. */
async function run(args: string[], lang = 'C'): Promise<{ out: string; err: string; code: number }> {
  const command = promisify(execFile)(join(root, 'node_modules/.bin/node'), [join(root, 'scripts/check.ts'), ...args], {
    env: { ...process.env, LANG: lang },
  });
  try {
    const { stdout, stderr } = await command;
    return { out: stdout, err: stderr, code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number };
    return { out: stdout, err: stderr, code };
  }
}

test('clean content: one line, and 0', async () => {
  expect(await run(['--content', cleanTree])).toEqual({ out: 'No mistake in 22 files.\n', err: '', code: 0 });
});

test('mistakes: a line each, a count, and 1; in French where LANG says so', async () => {
  const folder = await changedTree({ 'posts/fr/wind-farm.mdx': swap('title:', 'titel:') });
  const { out, err, code } = await run(['--content', folder], 'fr_FR.UTF-8');
  expect({ err, code }).toEqual({ err: '', code: 1 });
  expect(out.split('\n')).toEqual([
    'posts/fr/wind-farm.mdx:2:1 titel: champ inconnu «\u202Ftitel\u202F»\u202F; vouliez-vous écrire «\u202Ftitle\u202F»\u202F?',
    '1 erreur dans 1 fichier (22 lus).',
    '',
  ]);
});

test('--json prints a list and nothing else; --lang goes before LANG', async () => {
  const folder = await changedTree({ 'networks/linkedin.yaml': swap('limit:', 'limt:') });
  const { out, code } = await run(['--content', folder, '--json', '--lang', 'en'], 'fr_FR.UTF-8');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual([
    {
      file: 'networks/linkedin.yaml',
      line: 3,
      column: 1,
      field: 'limt',
      code: 'unknown-key',
      message: 'unknown field “limt”; did you mean “limit”?',
    },
  ]);
  expect(JSON.parse((await run(['--content', cleanTree, '--json'])).out)).toEqual([]);
});

test('a folder that is not there: one line, and 2', async () => {
  const nowhere = join(cleanTree, 'nowhere');
  expect(await run(['--content', nowhere])).toEqual({
    out: '',
    err: `There is no folder “${nowhere}”. Give the folder of the content: npm run check -- --content src/content\n`,
    code: 2,
  });
  expect((await run(['--content', join(cleanTree, 'settings/site.yaml')])).code).toBe(2);
});

test('wrong options: one line, and 2', async () => {
  const unknown = await run(['--contents', 'x']);
  expect(unknown).toMatchObject({ out: '', code: 2 });
  expect(unknown.err.trim().split('\n')).toHaveLength(1);
  expect(await run(['--lang', 'de'])).toEqual({ out: '', err: '“de” is not a language of the check; write “en” or “fr”.\n', code: 2 });
});

test.each([
  ['no folder', ['--content', ''], /There is no folder/],
  ['a day that is none', ['--content', cleanTree, '--now', '2026-02-30'], /2026-02-30/],
  ['a path that a build cannot work with', ['--content', '#folder'], /“#” in its path/],
])('%s: one line, and 2, as a build says it', async (_what, [option = '', folder = '', ...rest], words) => {
  const path = folder === '#folder' ? join(await changedTree({}), '..', 'with #sign') : folder;
  if (folder === '#folder') await cp(cleanTree, path, { recursive: true });
  const { err, code } = await run([option, path, ...rest]);
  if (folder === '#folder') await rm(path, { recursive: true });
  expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  expect(err).toMatch(words);
});

test('--help in both languages', async () => {
  expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--content DIR') });
  expect(await run(['--help', '--lang', 'fr'])).toMatchObject({ code: 0, out: expect.stringContaining('le dossier à vérifier') });
});

test('--fix shows a diff, writes only when told to where nobody can be asked, and what it wrote can be taken back', async () => {
  const file = 'pages/fr/privacy.mdx';
  const folder = await changedTree({ [file]: swap('review: 2027-06-01', 'review: 1er juin 2027') });
  const before = await readFile(join(folder, file), 'utf8');
  const shown = await run(['--content', folder, '--fix', '--now', '2026-11-30']);
  expect(shown.code).toBe(1);
  expect(shown.out).toContain('-review: 1er juin 2027\n+review: 2027-06-01\n');
  expect(shown.out).toContain('1 file would change as above. Nothing was written');
  expect(await readFile(join(folder, file), 'utf8')).toBe(before);

  const written = await run(['--content', folder, '--fix', '--yes', '--now', '2026-11-30'], 'fr_FR.UTF-8');
  expect(written.code).toBe(0);
  expect(written.out).toContain('1 fichier a été modifié. npm run undo revient en arrière.\nAucune erreur dans 22 fichiers.');
  expect(await readFile(join(folder, file), 'utf8')).toBe(before.replace('1er juin 2027', '2027-06-01'));

  const [step] = stepsOf(folder);
  expect(step).toMatchObject({ command: 'check -- --fix', files: [{ file }] });
  takeBack(step!);
  expect(await readFile(join(folder, file), 'utf8')).toBe(before);
});

test.each([
  [['--format', 'xml'], /“xml” is not a format of the check/],
  [['--fix', '--json'], /leave out --format and --json/],
  [['--yes'], /--yes goes with --fix only/],
])('%j is refused in one line', async (args, words) => {
  const { err, code } = await run(args);
  expect(code).toBe(2);
  expect(err).toMatch(words);
});

test('--format github: a command a mistake', async () => {
  const folder = await changedTree({ 'networks/linkedin.yaml': swap('limit:', 'limt:') });
  const { out } = await run(['--content', folder, '--format', 'github']);
  expect(out).toMatch(/^::error file=.*networks\/linkedin\.yaml,line=3,col=1,title=limt::limt: unknown field/m);
});
