import { expect, test } from 'vitest';
import { check, swap } from '../tree.ts';

const file = 'guide/fr/doubt.mdx';
const top =
  '---\ntitle: Le doute\nsummary: x\nowner: x\nreview: 2027-01-01\norder: 2\nshort: Doute\nreviewed: { on: 2026-09-01, by: x }\n---\n';

test.each([
  ['un mot \u202Eturned', '10:8', 'U+202E'],
  ['un mot \uFEFFafter a mark', '10:8', 'U+FEFF'],
  ['un mot\u2028of another line', '10:7', 'U+2028'],
  ['un mot \uE000of a symbol font', '10:8', 'U+E000'],
  ['un mot\u{E0041} with a tag', '10:7', 'U+E0041'],
  ['## \u200D', '10:1', 'this heading is empty'],
  ['[x](https://ana:secret@a.example/)', '10:1', 'change the password'],
])('%j is refused at its place, once', async (body, place, advice) => {
  const { en, fr } = await check({ [file]: `${top}${body}\n` });
  expect(en.map((line) => line.replace(`${file}:`, ''))).toEqual([
    expect.stringMatching(new RegExp(`^${place} .*${advice.replace('+', '\\+')}`)),
  ]);
  expect(fr).toHaveLength(1);
});

test.each([
  ['title: Le doute', 'title: "\\u200b"', 'invisible'],
  ['owner: x', 'owner: "\\u2060\\u3164"', 'invisible'],
])('a field that shows nothing is refused: %s', async (before, after, code) => {
  const { problems } = await check({ [file]: swap(before, after)(`${top}mots\n`) });
  expect(problems.map((problem) => problem.code)).toEqual([code]);
});

test('joiners and marks that a script or an emoji needs are let through', async () => {
  const body = '## 🎉 Fête\n\nمی‌خواهم, क्‍ष, 👩‍👩‍👧, 🏴󠁧󠁢󠁥󠁮󠁧󠁿, a\u00ADb\n\n[x](https://a.example/@ana)';
  expect((await check({ [file]: `${top}${body}\n` })).en).toEqual([]);
});

test.each([
  ['phone: +33 1 99 00 12 12', 'phone: call me', 'dialled'],
  ['phone: +33 1 99 00 12 12', 'phone: "+33 1 99 00 12 12;ext=1"', 'dialled'],
  ['intranet.orvane.example]', '"*.orvane.example"]', 'without https:// and *'],
])('settings that no link could use are refused: %s', async (before, after, advice) => {
  const { en } = await check({ 'settings/site.yaml': swap(before, after) });
  expect(en).toEqual([expect.stringContaining(advice)]);
});
