import { mkdtempSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/index.ts';
import { problemLine } from '../../../src/check/problem.ts';
import { guideInputs, guides } from '../../corpus/guides.ts';

const content = mkdtempSync(join(tmpdir(), 'flambeau-guides-'));
cpSync('tests/fixtures/check/clean', content, { recursive: true });
afterAll(() => rmSync(content, { recursive: true, force: true }));

let count = 0;
const files = guideInputs(() => (count += 1)).map((input) => Object.entries(input.files)[0]!);
for (const [file, text] of files) writeFileSync(join(content, file), text);
const { problems } = await checkContent(content, { language: 'en', now: '2026-11-30' });

test('there are more than a hundred', () => expect(guides.length).toBeGreaterThan(150));

test.each(guides.map((guide, index) => ({ ...guide, path: files[index]![0] })))(
  '$from: the first complaint is what an editor needs',
  ({ says, path }) => {
    const [first] = problems.filter(({ file }) => file === path).map(problemLine);
    if (says) expect(first).toMatch(says);
    else expect(first).toBeUndefined();
  },
);

test('what the advice says to write is let through', async () => {
  const body = [
    '<Callout kind="note">\n\nBe kind.\n\n</Callout>',
    '1. Ask\n2. Post',
    'Her Majesty’s Revenue and Customs (HMRC).',
    'CO₂ and m², 10 % of people, 50 ^ 2, a//b, `x::y` and C:\\users\\ana.',
    '[the desk](https://a.example/), https://a.example/a//b',
    'One\\\ntwo',
    '(1) one thing, and (2) another; a) or b) in a line.',
    '→ One line with an arrow.',
    '✅ One line with a mark.',
    '*words* in italics, and “quoted”: https://a.example/',
    'Au menu : 10. En 2026\t3 personnes.',
    '[Note de la rédaction : vérifié]',
    'Écrivez à @ana ou à [Ana].',
  ].join('\n\n');
  const file = 'guide/fr/mended.mdx';
  writeFileSync(
    join(content, file),
    `---\ntitle: Mended\nsummary: x\nowner: x\nreview: 2027-06-01\norder: 5000\nshort: Mended\n---\n\n${body}\n`,
  );
  const again = await checkContent(content, { language: 'en', now: '2026-11-30' });
  expect(again.problems.filter((problem) => problem.file === file).map(problemLine)).toEqual([]);
});
