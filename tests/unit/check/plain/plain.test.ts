import { expect, test } from 'vitest';
import { inWords } from '../../../../src/check/index.ts';
import { loadContent } from '../../../../src/check/load.ts';
import { Messages } from '../../../../src/check/messages.ts';
import { plainWarnings } from '../../../../src/check/plain/index.ts';
import { append, changedTree, swap, type Change } from '../tree.ts';

const [english, french] = ['guide/en/charter.mdx', 'guide/fr/charter.mdx'];

/** What is said of one file, by its code and its line; and all messages in both languages. */
async function warned(changes: Record<string, Change>) {
  const findings = await plainWarnings(await loadContent(await changedTree(changes), '2026-11-30'));
  for (const language of ['en', 'fr'] as const)
    for (const { message } of inWords(findings, new Messages(language)))
      expect(message).toMatch(language === 'en' ? /^note: / : /^note\u00A0: /);
  return findings;
}

const codes = async (file: string, text: string) => (await warned({ [file]: append(`\n${text}\n`) })).map(({ code }) => code);
const long = (word: string, count: number) =>
  `${word.slice(0, 1).toUpperCase()}${Array.from({ length: count }, () => word)
    .join(' ')
    .slice(1)}.`;

test('a clean tree is plain', async () => {
  expect(await warned({})).toEqual([]);
});

test.each([
  ['a long sentence', english!, long('word', 31), 'plain-long'],
  ['a long sentence', french!, long('mot', 31), 'plain-long'],
  ['a heavy word', english!, 'We utilize a new tool.', 'plain-simpler'],
  ['a heavy word', french!, 'Nous écrivons afin de partager.', 'plain-simpler'],
  ['a heavy word with another apostrophe', french!, "Par l'intermédiaire de la messagerie.", 'plain-simpler'],
  ['what sells', english!, 'A truly world-class team.', 'plain-selling'],
  ['what sells', french!, 'Nous sommes fiers d’annoncer une nouvelle.', 'plain-selling'],
  ['passives in a row', english!, 'The text was written and the photo was taken.', 'plain-passive'],
  ['passives in a row', french!, 'Le texte est relu par le guichet et la photo a été choisie par une collègue.', 'plain-passive'],
  ['a heading that says nothing', english!, '## Overview', 'plain-heading'],
  ['a heading that says nothing', french!, '## Généralités', 'plain-heading'],
  ['a description that repeats the caption', french!, '![Le guichet du doute](./desk.svg "Le guichet du doute")', 'plain-alt'],
  ['a charter of more than a page', french!, Array.from({ length: 61 }, () => long('mot', 10)).join(' '), 'plain-charter'],
])('%s in %s', async (_what, file, text, code) => {
  expect(await codes(file, text)).toEqual([code]);
});

test.each([
  ['thirty words', english!, long('word', 30)],
  ['thirty words', french!, long('mot', 30)],
  ['one passive', french!, 'Le texte est relu par le guichet.'],
  ['a journey is no passive', french!, 'Elle est venue par le train et il est parti par la route.'],
  ['an abbreviation', french!, `${long('mot', 16).slice(0, -1)} M. Diop ${long('mot', 12)}`],
  ['code and addresses', english!, '`utilize` and [here](https://utilize.example/utilize).'],
  ['a telephone number is one word', french!, `${long('mot', 28).slice(0, -1)} +33 1 99 00 12 12.`],
])('%s: nothing to say (%s)', async (_what, file, text) => {
  expect(await codes(file, text)).toEqual([]);
});

test('the words of the settings, with what to say instead, at their line', async () => {
  const findings = await warned({
    'settings/site.yaml': append(
      'jargon:\n  - words: { en: [advocacy], fr: [employee advocacy] }\n    instead: { fr: le programme, en: the programme }\n',
    ),
    [french!]: append('\nL’Employee Advocacy avance.\n'),
    [english!]: swap('See [your', 'Advocacy: see [your'),
  });
  expect(findings.map(({ file, code, values }) => [file, code, values?.['instead']])).toEqual([
    [english, 'plain-jargon', 'the programme'],
    [french, 'plain-jargon', 'le programme'],
  ]);
  expect(findings[0]?.line).toBe(14);
});
