import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
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
