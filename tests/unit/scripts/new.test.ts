import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../../scripts/new.ts';
import { kindNames } from '../../../scripts/lib/new/kinds.ts';
import { checkContent } from '../../../src/check/index.ts';
import { project } from '../project/imports.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'flambeau-new-'));
  cpSync(join(project, 'src/content'), content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const begin = (...args: string[]) => main([...args, '--content', content, '--now', '2027-03-10']);
const problems = async () => (await checkContent(content, { language: 'en', now: '2027-03-10' })).problems;

describe.each(['en', 'fr'])('in %s', (lang) => {
  test('every kind is valid as it was written, whatever the title holds', async () => {
    for (const kind of kindNames) {
      expect(await begin(kind, '--lang', lang, '--title', `“Plain: words”, #1 & [it’s] {${kind}} – été`)).toBe(0);
    }
    expect(await problems()).toEqual([]);
  });
});

test('a title of the greatest length is valid too, and its short name is cut at a word', async () => {
  expect(await begin('chapter', '--lang', 'en', '--title', 'word '.repeat(18).trim())).toBe(0);
  expect(await problems()).toEqual([]);
});

test('a title without Latin letters still gets a file name', async () => {
  expect(await begin('post', '--lang', 'en', '--title', '你好')).toBe(0);
  expect(existsSync(join(content, 'posts/en/post-2027-03-10.mdx'))).toBe(true);
});

test('--both makes the twin in every language of the site', async () => {
  expect(await begin('post', '--lang', 'fr', '--title', 'Une nouvelle', '--both')).toBe(0);
  expect(existsSync(join(content, 'posts/fr/une-nouvelle.mdx'))).toBe(true);
  expect(readFileSync(join(content, 'posts/en/une-nouvelle.mdx'), 'utf8')).toContain('Replace with the news');
  expect(await problems()).toEqual([]);
});

test('what is there is never replaced', async () => {
  await begin('account', '--title', 'The press');
  const before = readFileSync(join(content, 'accounts/the-press.yaml'), 'utf8');
  await expect(begin('account', '--title', 'The  press')).rejects.toThrow('the-press.yaml');
  expect(readFileSync(join(content, 'accounts/the-press.yaml'), 'utf8')).toBe(before);
});

test.each([
  [['chaptre', '--title', 'x'], 'chapter'],
  [['post', '--title', 'x', '--lang', 'xx'], 'en'],
  [['post'], '--title'],
  [['post', '--title', 'x'.repeat(91)], '91'],
  [['lesson', '--title', 'x', '--module', 'nowhere'], 'nowhere'],
  [[], 'account'],
])('%j says what would be right', async (args, said) => {
  await expect(begin(...args)).rejects.toThrow(said);
});

test('a new account and a new person are published nowhere until somebody says so', async () => {
  await begin('champion', '--title', 'Ada Example');
  await begin('account', '--title', 'Press');
  expect(readFileSync(join(content, 'champions/ada-example.yaml'), 'utf8')).not.toMatch(/^consent:/m);
  expect(readFileSync(join(content, 'accounts/press.yaml'), 'utf8')).toMatch(/^draft: true/m);
});

test('the command asks nothing where there is no terminal, and prints the path alone on its output', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'new', 'story', '--title', 'A day', '--lang', 'en', '--content', content],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  expect(status).toBe(0);
  expect(stdout.trim().endsWith(join('stories', 'en', 'a-day.mdx'))).toBe(true);
});

test.each([
  ['Orvane 2.0: what changes', 'orvane-2-0-what-changes'],
  ['24/7, on/off', '24-7-on-off'],
  ['../../settings/site', 'settings-site'],
  ['3.5 million', '3-5-million'],
  ['Aux', 'aux-2'],
  ['Index', 'index-2'],
  ['word '.repeat(18).trim(), 'word-word-word-word-word-word-word-word-word-word-word-word'],
])('“%s” makes one file in each folder, and the check takes it', async (title, stem) => {
  for (const kind of kindNames) expect(await begin(kind, '--lang', 'en', '--title', title.slice(0, 80))).toBe(0);
  expect(existsSync(join(content, `posts/en/${stem}.mdx`))).toBe(true);
  expect(existsSync(join(content, `champions/${stem}.yaml`))).toBe(true);
  expect(await problems()).toEqual([]);
});

test('a name that a section of the site has taken gets a number', async () => {
  for (const [kind, title] of [
    ['champion', 'Join'],
    ['session', 'Archive'],
    ['module', 'Check'],
    ['lesson', 'Done'],
  ] as const)
    expect(await begin(kind, '--lang', 'en', '--title', title)).toBe(0);
  expect(await problems()).toEqual([]);
});

test.each([
  ['<b>Hi</b>', '“Hi”'],
  ['Tom &amp; Co', '“Tom & Co”'],
  ['**bold**', '“bold”'],
  ['[a](https://x.example)', '“a”'],
  ['CafÃ© news', '“Café news”'],
  ['bell \u0007', '“bell”'],
  ['https://me@x.example', '“x.example”'],
  ['\u200B', 'in words alone.'],
  ['((nope))', '((nope))'],
  ['((( x )))', '((x))'],
  ['glyph 𓀀', 'no font'],
])('a title that the check would refuse is refused at once: %j', async (title, said) => {
  const before = readdirSync(content, { recursive: true }).length;
  await expect(begin('post', '--lang', 'en', '--title', title)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(said) as string,
  });
  expect(readdirSync(content, { recursive: true })).toHaveLength(before);
});

test('a title may name a word of the settings, and holds what is no sign of another notation', async () => {
  for (const title of ['News of ((organisation))', '{x}', 'a < b > c', '((a) (b))'])
    expect(await begin('post', '--lang', 'en', '--title', title)).toBe(0);
  expect(await problems()).toEqual([]);
});
