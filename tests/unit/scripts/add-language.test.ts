import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, expect, test } from 'vitest';
import { withItem, withLanguage } from '../../../scripts/lib/init/add-texts.ts';
import { addLanguage } from '../../../scripts/lib/init/language.ts';
import { checkContent } from '../../../src/check/index.ts';
import { uiKeys } from '../../../src/i18n/keys.ts';

const root = mkdtempSync(join(tmpdir(), 'flambeau-language-'));
afterAll(() => rmSync(root, { recursive: true }));

const init = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'init', ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_GB.UTF-8' } });
const checked = (folder: string) => checkContent(folder, { language: 'en', now: '2030-01-02' });

test('German, Spanish and Arabic: the interface and each text of a new site’s settings speak them from the start', async () => {
  const folder = join(root, 'acme');
  expect(init(folder, '--name', 'Acme', '--languages', 'en,de,es,ar').stderr).toBe('');
  const { problems, notices } = await checked(folder);
  expect(problems).toEqual([]);
  expect(notices.map(({ code }) => code)).not.toContain('interface-language');
  expect(notices.map(({ code }) => code)).not.toContain('texts-to-come');
  const home = parse(readFileSync(join(folder, 'settings/home.yaml'), 'utf8')) as { headline: Record<string, string> };
  expect(home.headline).toEqual({
    en: 'Your work, in *your own words*.',
    de: 'Ihre Arbeit, in *Ihren Worten*.',
    es: 'Su trabajo, con *sus propias palabras*.',
    ar: 'عملكم *بكلماتكم أنتم*.',
  });
});

test('a language that nobody has prepared: a sheet to fill, which the command puts in its places, and the interface’s words', async () => {
  const folder = join(root, 'lusitana');
  expect(init(folder, '--name', 'Lusitana', '--languages', 'en').stderr).toBe('');
  const sheet = join(root, 'texts-pt.yaml');
  const before = readFileSync(join(folder, 'settings/site.yaml'), 'utf8');
  const first = await addLanguage('pt', folder, root);
  expect(first.en).toMatch(/\d\d texts of the settings are in .*texts-pt\.yaml/);
  const site = readFileSync(join(folder, 'settings/site.yaml'), 'utf8');
  expect(site).toBe(before.replace(/^languages: .*$/m, 'languages: [en, pt]'));
  expect(readFileSync(sheet, 'utf8')).toContain('# Your work, in *your own words*.\nsettings/home.yaml headline:\n');
  expect((await checked(folder)).problems).toEqual([]);

  const words = join(folder, 'settings/words/pt.yaml');
  expect(Object.keys(parse(readFileSync(words, 'utf8')) as object).sort()).toEqual(Object.keys(uiKeys).sort());
  expect(readFileSync(words, 'utf8')).toContain('# Guide\nnav.guide:\n');
  writeFileSync(words, readFileSync(words, 'utf8').replace('nav.guide:', 'nav.guide: Guia'));

  writeFileSync(
    sheet,
    readFileSync(sheet, 'utf8').replace(
      'settings/home.yaml headline:',
      'settings/home.yaml headline: "O seu trabalho: *com as suas palavras*."',
    ),
  );
  const second = await addLanguage('pt', folder, root);
  expect(second.en).toContain('1 texts of the settings were put');
  const home = parse(readFileSync(join(folder, 'settings/home.yaml'), 'utf8')) as { headline: Record<string, string> };
  expect(home.headline['pt']).toBe('O seu trabalho: *com as suas palavras*.');
  expect(readFileSync(sheet, 'utf8')).not.toContain('home.yaml headline');
  // What somebody has written in the file of words stays.
  expect(readFileSync(words, 'utf8')).toContain('nav.guide: Guia');

  writeFileSync(
    sheet,
    readFileSync(sheet, 'utf8')
      .replace(/^(settings\/\S+(?: \S+)* phrases):$/gm, '$1: [um, dois]')
      .replace(/^(settings\/[^:]*):$/gm, '$1: Texto'),
  );
  const third = await addLanguage('pt', folder, root);
  expect(third.en).toContain('No text of the settings is left to write.');
  expect(existsSync(sheet)).toBe(false);
  const { problems, notices } = await checked(folder);
  expect(problems).toEqual([]);
  expect(notices.map(({ code }) => code)).not.toContain('texts-to-come');
});

test('a language is added to a file sign for sign, however its maps are written', () => {
  const yaml = `# Ours.
a: # said
  fr: Un # one
  en: One # 1

b: { fr: Deux, en: Two } # two
c:
  - name:
      en: |
        Three
        lines
    n: 3
  - phrases:
      en:
        - x
        - y
# End`;
  const added = withLanguage(yaml, 'pt', [
    { path: ['a'], text: 'Um: "1"' },
    { path: ['b'], text: 'Dois' },
    { path: ['c', 0, 'name'], text: 'Três' },
    { path: ['c', 1, 'phrases'], text: ['x', 'z'] },
    { path: ['nowhere'], text: '?' },
  ]);
  expect(parse(added)).toEqual({
    a: { fr: 'Un', en: 'One', pt: 'Um: "1"' },
    b: { fr: 'Deux', en: 'Two', pt: 'Dois' },
    c: [{ name: { en: 'Three\nlines\n', pt: 'Três' }, n: 3 }, { phrases: { en: ['x', 'y'], pt: ['x', 'z'] } }],
  });
  const lines = (text: string) => text.split('\n');
  expect(lines(added).filter((line) => !lines(yaml).includes(line))).toEqual([
    '  pt: "Um: \\"1\\""',
    'b: { fr: Deux, en: Two, pt: "Dois" } # two',
    '      pt: "Três"',
    '      pt: ["x","z"]',
  ]);
  expect(withItem('languages: [en]\n', ['languages'], 'pt')).toBe('languages: [en, pt]\n');
  expect(withItem('languages:\n  - en # first\n', ['languages'], 'pt')).toBe('languages:\n  - en # first\n  - pt\n');
});

test('a sheet that is no YAML, and a tag that is none, are told', async () => {
  const folder = join(root, 'acme');
  writeFileSync(join(root, 'texts-it.yaml'), 'settings/home.yaml headline: "Il lavoro\n');
  await expect(addLanguage('it', folder, root)).rejects.toThrow(/Line \d of the sheet cannot be read/);
  await expect(addLanguage('italian!', folder, root)).rejects.toThrow(/no language tag/);
});
