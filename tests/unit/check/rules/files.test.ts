import sharp from 'sharp';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/index.ts';
import { problemLine } from '../../../../src/check/problem.ts';
import { repairName } from '../../../../src/check/rules/names.ts';
import { changedTree, check, visibleSpaces, type Change } from '../tree.ts';

const page = (title: string): string => `---\ntitle: ${title}\nsummary: x\nowner: x\nreview: 2027-01-01\n---\n\nx\n`;

const cases: [name: string, changes: Record<string, Change>, lines: string[]][] = [
  [
    'a folder that is not there yet',
    { 'archive/a.yaml': 'x: 1' },
    [
      'archive:1:1 the folder “archive” is not used; the folders are “settings”, “networks”, “champions”, “guide”, “training”, “stories”, “posts”, “events”, “communities”, “accounts”, “timeline”, “kit”, “newsletters”, “challenges”, “thanks”, “milestones”, “results” and “pages”',
    ],
  ],
  ['a misspelt folder', { 'storys/fr/a.mdx': page('A') }, ['storys:1:1 the folder “storys” is not used; did you mean “stories”?']],
  [
    'a language that the site does not have',
    { 'guide/de/privacy.txt': '' },
    ['guide/de:1:1 “de” is not a language of this site; add it to “languages” in settings/site.yaml, or use “fr” or “en”'],
  ],
  [
    'Markdown without components',
    { 'pages/fr/legal.md': page('Legal') },
    ['pages/fr/legal.md:1:1 no page is made of this file; rename it to “legal.mdx”'],
  ],
  ['.yml', { 'champions/zoe.yml': 'x: 1' }, ['champions/zoe.yml:1:1 no page is made of this file; rename it to “zoe.yaml”']],
  [
    'a page outside a language',
    { 'pages/legal.mdx': page('Legal') },
    ['pages/legal.mdx:1:1 no page is made of this file; here go files such as “pages/fr/privacy.mdx” and images'],
  ],
  [
    'a file on top',
    { 'notes.txt': 'x' },
    [
      'notes.txt:1:1 no page is made of this file; move it into one of the folders “settings”, “networks”, “champions”, “guide”, “training”, “stories”, “posts”, “events”, “communities”, “accounts”, “timeline”, “kit”, “newsletters”, “challenges”, “thanks”, “milestones”, “results” or “pages”',
    ],
  ],
  [
    'an index where none belongs',
    { 'stories/fr/index.mdx': page('Index') },
    [
      'stories/fr/index.mdx:1:1 no page is made of this file; a file named “index” goes only into a module’s folder (training/fr/profile/index.mdx); here files are named like “stories/fr/first-post.mdx”',
    ],
  ],
  [
    'a module without its own page',
    { 'training/en/profile/index.mdx': undefined },
    ['training/en/profile:1:1 this module has no page that presents it; add the file “training/en/profile/index.mdx”'],
  ],
  [
    'a name with capitals, accents and spaces',
    { 'pages/fr/À propos.mdx': page('À propos') },
    [
      'pages/fr/À propos.mdx:1:1 the name “À propos.mdx” becomes an address; use small letters without accents, digits and hyphens: “a-propos.mdx”',
    ],
  ],
  [
    'an image’s name',
    { 'guide/fr/Photo 1.PNG': 'x' },
    [
      'guide/fr/Photo 1.PNG:1:1 the name “Photo 1.PNG” becomes an address; use small letters without accents, digits and hyphens: “photo-1.png”',
      'guide/fr/Photo 1.PNG:1:1 no page is made of this file; rename it to “photo-1.png”',
    ],
  ],
  [
    'a name that the site takes',
    { 'pages/fr/search.mdx': page('Find') },
    ['pages/fr/search.mdx:1:1 the name “search” is taken by the site itself; give the file another name'],
  ],
  [
    'a path that is too long',
    { [`pages/fr/${'a'.repeat(107)}.mdx`]: page('Long') },
    [
      `pages/fr/${'a'.repeat(107)}.mdx:1:1 the page’s path would be 121 characters long (fr/${'a'.repeat(107)}/index.html); 120 is the most: shorten the name`,
    ],
  ],
  [
    'settings that are missing',
    { 'settings/site.yaml': undefined },
    ['settings/site.yaml:1:1 this file is missing; the site cannot be made without it'],
  ],
];

test.each(cases)('%s', async (_, changes, lines) => {
  const { en } = await check(changes);
  expect(en).toEqual(lines);
});

test('what systems leave behind, and images beside texts, are no mistakes', async () => {
  const image = sharp({ create: { width: 4, height: 4, channels: 3, background: '#4060a0' } });
  const { en } = await check({
    'guide/fr/.DS_Store': 'x',
    'posts/Thumbs.db': 'x',
    'guide/.gitkeep': '',
    'guide/fr/desk-2.webp': await image.clone().webp().toBuffer(),
    'posts/fr/images/sea.avif': await image.clone().avif().toBuffer(),
  });
  expect(en).toEqual([]);
});

test('a folder named as a file, links in a circle, links to nothing', async () => {
  const folder = await changedTree({});
  await mkdir(join(folder, 'stories/fr/later.mdx'));
  await symlink('..', join(folder, 'training/fr/up'));
  await symlink('nowhere.mdx', join(folder, 'stories/fr/lost.mdx'));
  const { problems } = await checkContent(folder, { language: 'en' });
  expect(problems.map(problemLine)).toEqual([
    'stories/fr/later.mdx:1:1 this is a folder with a file’s name; put the text in a file of this name, or rename the folder',
    'stories/fr/lost.mdx:1:1 this cannot be read; check that it exists and that you may read it',
    'training/fr/up:1:1 this link leads back to a folder that holds it; remove it',
  ]);
});

test('two names that differ in capitals only', async () => {
  const folder = await changedTree({ 'pages/fr/legal.mdx': page('Legal'), 'pages/fr/Legal.mdx': page('Other') });
  const { problems } = await checkContent(folder, { language: 'en' });
  const codes = problems.map(({ file, code }) => [file, code]);
  // A disk that does not tell capitals apart holds one of the two files only.
  expect(codes).toContainEqual(['pages/fr/Legal.mdx', 'bad-name']);
  expect(codes).toContainEqual(['pages/fr/legal.mdx', 'case-collision']);
});

test('a repaired name is right itself', () => {
  expect(repairName('Ça_va-Œuvre.Final.MDX')).toBe('ca-va-oeuvre-final.mdx');
  expect(repairName('Łódź.yaml')).toBe('lodz.yaml');
  expect(repairName('日本.mdx')).toBe('untitled.mdx');
  expect(repairName('e\u0301te\u0301.mdx')).toBe('ete.mdx');
});

test('French', async () => {
  const { fr } = await check({ 'storys/fr/a.mdx': 'x', 'pages/fr/legal.md': 'x' });
  expect(fr.map(visibleSpaces)).toEqual([
    'pages/fr/legal.md:1:1 aucune page n’est faite de ce fichier~; renommez-le en «~legal.mdx~»',
    'storys:1:1 le dossier «~storys~» ne sert à rien ici~; vouliez-vous écrire «~stories~»~?',
  ]);
});
