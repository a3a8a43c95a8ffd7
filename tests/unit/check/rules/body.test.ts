import { expect, test } from 'vitest';
import { check, visibleSpaces } from '../tree.ts';
import { cases } from './body-cases.ts';

const file = 'guide/fr/doubt.mdx';
const top =
  '---\ntitle: Le doute\nsummary: x\nowner: x\nreview: 2027-01-01\norder: 2\nshort: Doute\nreviewed: { on: 2026-09-01, by: x }\n---\n';

/** The lines for a chapter with this body; its first line is line 10 of the file. */
async function linesOf(body: string, language: 'en' | 'fr' = 'en'): Promise<string[]> {
  const lines = (await check({ [file]: top + body }))[language];
  return lines.map((line) => line.replace(`${file}:`, ''));
}

test.each(cases)('%s', async (_, body, lines) => {
  expect(await linesOf(body)).toEqual(lines);
});

test('tags that cross', async () => {
  const inside = '<Exercise title="x">\n\n<Answer summary="x">\n\nx\n\n</Exercise>\n';
  expect(await linesOf(inside)).toEqual([
    '16:1 <Answer> (line 12) must be closed before </Exercise>; add </Answer> above, or correct this tag',
  ]);
  const mistyped = '<DoDont>\n\n<Do>\n\nx\n\n</Dont>\n\n</DoDont>\n';
  expect(await linesOf(mistyped)).toContain('16:1 <Do> (line 12) must be closed before </Dont>; add </Do> above, or correct this tag');
});

test('several mistakes of the parser and of the policy come in one run', async () => {
  const body = 'a { b\n\n<Callout kind="tip">\n\n[x](doubt.mdx) {y}\n\n<!-- z -->\n';
  expect(await linesOf(body)).toEqual([
    '10:3 a brace { or } is read as program code; remove it',
    '12:1 <Callout> is not closed; add </Callout>, or write <Callout … /> if nothing goes inside',
    '14:1 “doubt.mdx” is not an address of this site; write “/guide/doubt/”',
    '14:16 what stands in braces ({y}) is program code; write text instead',
    '16:1 HTML comments do not work here; remove it',
  ]);
});

test('a missing photo', async () => {
  const { en } = await check({ 'champions/awa-mbaye.svg': undefined });
  expect(en).toEqual([
    'champions/awa-mbaye.yaml:16:8 photo: the file “champions/awa-mbaye.svg” does not exist; put it there, or correct the name',
  ]);
});

test('French', async () => {
  expect((await linesOf('<callout>\n\n{x}\n\n</callout>\n\n![x](./dest.svg)\n', 'fr')).map(visibleSpaces)).toEqual([
    '10:1 callout: <callout> est du HTML~; vouliez-vous écrire <Callout>~?',
    '12:1 ce qui est entre accolades ({x}) est du code informatique~; écrivez du texte à la place',
    '16:1 le fichier «~guide/fr/dest.svg~» n’existe pas~; vouliez-vous écrire «~./desk.svg~»~?',
  ]);
});
