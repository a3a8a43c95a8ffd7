import { realpathSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { outFolder } from '../../../scripts/lib/out-folder.ts';
import { makeTree } from '../output/tree.ts';

let root = '';
let project = '';
let content = '';
beforeEach(() => {
  root = realpathSync(
    makeTree({ 'project/src/content/x': '', 'project/package.json': '', 'other/content/posts/x': '', 'other/file.txt': '' }),
  );
  project = join(root, 'project');
  content = join(root, 'other', 'content');
});
const at = (typed: string) => outFolder(typed, project, { project, content });

test.each([
  'dist',
  'n'.repeat(220),
  './dist/',
  '../elsewhere/site',
  'build/public',
  '.cache/tests/internal',
  '../other/content-of-another',
])('%s may be used', (typed) => expect(at(typed)).toMatchObject({ path: join(project, typed).replace(/\/$/, '') }));

test('a path that no disk takes is refused', () =>
  expect(() => at('a/'.repeat(2100))).toThrow(expect.objectContaining({ name: 'ExpectedError' })));

describe('what publishing would destroy is refused', () => {
  test.each([
    ['/', 'root of the disk|racine du disque'],
    ['.', 'the project|le projet'],
    ['..', 'the project|le projet'],
    [homedir(), 'home folder|dossier personnel'],
    [dirname(homedir()), 'home folder|dossier personnel|root of the disk|racine'],
    ['../other/content', 'the content folder|dossier de contenu'],
    ['../other', 'the content folder|dossier de contenu'],
    ['../other/content/posts', 'inside the content|dans le dossier de contenu'],
    ['../other/content/new', 'inside the content|dans le dossier de contenu'],
    ['../other/file.txt', 'a file|un fichier'],
    ['../other/file.txt/x', 'a file|un fichier'],
    ['n'.repeat(250), 'too long|trop long'],
    [`${'é'.repeat(120)}`, 'too long|trop long'],
    [`a/${'n'.repeat(300)}/b`, 'too long|trop long'],
    ['src', 'inside the project|dans src'],
    ['src/pages/new', 'inside the project|dans src'],
    ['public/site', 'inside the project|dans public'],
    ['.cache', 'working files|fichiers de travail'],
    ['.cache/build/x', 'working files|fichiers de travail'],
  ])('%s', (typed, why) =>
    expect(() => at(typed)).toThrow(expect.objectContaining({ name: 'ExpectedError', message: expect.stringMatching(why) })),
  );

  test('through a link as well', () => {
    symlinkSync(content, join(root, 'innocent'));
    expect(() => at('../innocent')).toThrow(/content|contenu/);
    expect(() => at('../innocent/x')).toThrow(/content|contenu/);
  });

  test('a link that leads to itself', () => {
    symlinkSync('loop', join(root, 'loop'));
    expect(() => at('../loop')).toThrow(expect.objectContaining({ name: 'ExpectedError' }));
  });
});
