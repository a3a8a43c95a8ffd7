import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { checkContent, inspect, inWords } from '../../../src/check/index.ts';
import { Messages } from '../../../src/check/messages.ts';
import { notices } from '../../../src/check/notices.ts';
import { problemLine } from '../../../src/check/problem.ts';
import { changedTree, check, swap } from './tree.ts';

const noted = async (changes: Parameters<typeof check>[0]) => {
  const { en, content } = await check(changes);
  expect(en).toEqual([]);
  return (['en', 'fr'] as const).map((language) => inWords(notices(content), new Messages(language)).map(problemLine));
};

test('what is derived of a brand is told, and any colour passes', async () => {
  const [en, fr] = await noted({ 'settings/site.yaml': (text) => swap('"#ff6a2b"', '"#e30613"')(swap('"#1a1440"', '"#e30613"')(text)) });
  expect(en).toEqual([
    'settings/site.yaml:7:10 brand.night: note: #e30613 is kept; dark backgrounds are #ad000a, on which text is read (contrast 7.27, APCA Lc 81)',
    'settings/site.yaml:8:10 brand.ember: note: #e30613 is kept; text on it is #ffffff (contrast 4.88, APCA Lc -77)',
  ]);
  expect(fr?.[1]).toContain('(contraste 4,88, APCA Lc -77)');
});

test('a language whose interface has no words yet may lack texts of the settings: said once a file', async () => {
  const [en] = await noted({ 'settings/site.yaml': swap('languages: [fr, en]', 'languages: [fr, en, eo]') });
  expect(en?.filter((line) => line.startsWith('settings/topics.yaml'))).toEqual([
    expect.stringMatching(
      /^settings\/topics\.yaml:\d+:\d+ topics\[0\]\.label: note: \d+ texts of this file have no “eo” yet and come in “fr”; this is the first$/,
    ),
  ]);
});

test.each([
  ['display: "@fontsource-variable/roboto"', []],
  [
    'text: ./acme.woff2',
    ['settings/site.yaml:13:11 brand.fonts.text: there is no font “./acme.woff2” beside the settings; did you mean “./acne.woff2”?'],
  ],
  ['text: ["@fontsource/not-there"]', [expect.stringContaining('the package “@fontsource/not-there” is not installed; run “npm install')]],
  ['display: ./acne.woff2', [expect.stringContaining('brand.fonts.display: “./acne.woff2” is no font that a browser reads')]],
  ['display: ./a/b.woff2', [expect.stringContaining('brand.fonts.display')]],
  ['display: https://fonts.example/a.woff2', [expect.stringContaining('brand.fonts.display')]],
])('a typeface of one’s own: %s', async (fonts, expected) => {
  const folder = await changedTree({
    'settings/site.yaml': swap('  sky: "#2c4bb8"\n', `  sky: "#2c4bb8"\n  fonts:\n    ${fonts}\n`),
    'settings/acne.woff2': 'no font',
  });
  const { problems } = await checkContent(folder, { language: 'en', now: '2026-11-30' });
  expect(problems.filter(({ code }) => code !== 'stray-file').map(problemLine)).toEqual(expected);
});

test('letters that a typeface lacks are told', async () => {
  const { content } = await check({
    'settings/site.yaml': swap('  sky: "#2c4bb8"\n', '  sky: "#2c4bb8"\n  fonts: { text: ./ext.woff2 }\n'),
    'settings/ext.woff2': readFileSync('node_modules/@fontsource/commissioner/files/commissioner-vietnamese-800-normal.woff2'),
  });
  expect(inspect(content)).toEqual([]);
  expect(inWords(notices(content), new Messages('en')).map(problemLine)[0]).toMatch(
    /fonts\.text: note: this typeface lacks B C D .*; these letters come in Flambeau’s$/,
  );
});

test('a language of the site gives way to others of them, and the notes say to which', async () => {
  const withThree = swap('languages: [fr, en]', 'languages: [fr, en, eo]');
  const [en] = await noted({ 'settings/site.yaml': (text) => `${withThree(text)}fallbacks: { eo: [en, fr] }\n` });
  expect(en?.[0]).toContain('have no “eo” yet and come in “en”');
  expect(en?.find((line) => line.includes('buttons and headings'))).toContain('come in “en” for “eo”');
  const { en: faults } = await check({ 'settings/site.yaml': (text) => `${withThree(text)}fallbacks: { eo: [es, eo], de: [fr] }\n` });
  expect(faults.map((line) => line.replace(/^\S+ /, ''))).toEqual([
    expect.stringMatching(/^fallbacks\.eo\[0\]: “es” cannot take a place here; a language of “languages” \(“fr”, “en” or “eo”\)/),
    expect.stringContaining('fallbacks.eo[1]: “eo” cannot'),
    expect.stringContaining('fallbacks.de: “de” cannot'),
  ]);
});
