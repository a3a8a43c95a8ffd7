import { expect, test } from 'vitest';
import { inWords } from '../../../src/check/index.ts';
import { Messages } from '../../../src/check/messages.ts';
import { notices } from '../../../src/check/notices.ts';
import { problemLine } from '../../../src/check/problem.ts';
import { check, swap } from './tree.ts';

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
