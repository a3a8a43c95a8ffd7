import { expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { driftOf } from '../../../../src/check/drift.ts';
import { loadContent } from '../../../../src/check/load.ts';
import { notices } from '../../../../src/check/notices.ts';
import { markDone } from '../../../../scripts/lib/drift/mark-done.ts';
import { changedTree, cleanTree, check, swap } from '../tree.ts';

const now = '2026-11-30';
const [french, english] = ['guide/fr/charter.mdx', 'guide/en/charter.mdx'];
const { 'guide/fr/charter.mdx': source, 'guide/en/charter.mdx': settled } = await settledPair();

/** The clean chapter and its translation, marked as up to date. */
async function settledPair(): Promise<Record<string, string>> {
  const folder = await changedTree({});
  const content = await loadContent(folder, now);
  markDone(folder, [driftOf(content, content.entryAt('guide/en/charter.mdx')!)!]);
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  return { 'guide/fr/charter.mdx': await read('guide/fr/charter.mdx'), 'guide/en/charter.mdx': await read('guide/en/charter.mdx') };
}

const after = (change: (text: string) => string, translation = settled!) => check({ [french!]: change(source!), [english!]: translation });

test('what was marked is clean, and only one field was written', async () => {
  expect((await after((text) => text)).en).toEqual([]);
  const before = await readFile(join(cleanTree, english!), 'utf8');
  expect(settled!.replace(/^translated: >-\n(?: {2}.*\n)+/m, '')).toBe(before);
});

test.each([
  ['a number', swap('Deux exemples', '3 exemples')],
  ['a rule', swap('J’ai réparé une antenne.', 'Vous ne devez pas réparer une antenne.')],
  ['a link', swap('https://www.orvane.example/', 'https://www.orvane.example/autre/')],
  ['a day in a field', swap('Une page pour publier l’esprit tranquille.', 'Une page pour publier avant le 3 mars.')],
  ['a new paragraph with a rule', (text: string) => text.replace('## Qui', 'Jamais de prix.\n\n## Qui')],
  ['a point with a rule that is gone', swap('- Relu\n', '- Relu\n- Sans prix\n')],
])('%s that changed in the source is an error in the translation, in both languages', async (_what, change) => {
  const { en, fr, problems } = await after(change);
  expect(problems.map(({ file, code }) => [file, code])).toEqual([[english, 'drift-facts']]);
  expect(en[0]).toContain('npm run translated -- guide/en/charter.mdx --block');
  expect(fr[0]).toContain('npm run translated -- guide/en/charter.mdx --block');
});

test('the error stands at the paragraph of the translation that is to be changed', async () => {
  const { problems } = await after(swap('Qui êtes-vous ?\n', 'Qui êtes-vous en 2 lignes ?\n'));
  const line = settled!.split('\n').findIndex((text) => text.includes('## Who you are')) + 1;
  expect(line).toBeGreaterThan(0);
  expect(problems.filter(({ code }) => code === 'drift-facts').map((problem) => problem.line)).toEqual([line]);
});

test('other words are a note and no error; a moved paragraph and another layout are nothing', async () => {
  const reworded = await after(swap('J’ai réparé une antenne.', 'Hier, j’ai réparé une antenne.'));
  expect(reworded.en).toEqual([]);
  expect(notices(reworded.content).map(({ code, file }) => [code, file])).toEqual([['drift-words', english]]);
  const moved = await after((text) =>
    text.replace(/(<Steps>[^]*<\/Steps>)\n\n(<Checklist>[^]*<\/Checklist>)/, '$2\n\n$1').replace('Voir [le', 'Voir\n[le'),
  );
  expect(moved.en).toEqual([]);
  expect(notices(moved.content).filter(({ code }) => code === 'drift-words')).toEqual([]);
});

test('marking the one block settles it, and leaves another one open', async () => {
  const folder = await changedTree({
    [french!]: source!.replace('Deux exemples', '3 exemples').replace('- Relu', '- Relu 2 fois'),
    [english!]: settled!,
  });
  const open = async () => {
    const content = await loadContent(folder, now);
    const drift = driftOf(content, content.entryAt(english!)!)!;
    return { drift, numbers: drift.comparison.blocks.flatMap(({ state }, index) => (state === 'facts' ? [index + 1] : [])) };
  };
  const first = await open();
  expect(first.numbers).toHaveLength(2);
  markDone(folder, [first.drift], first.numbers[0]);
  const second = await open();
  expect(second.numbers).toEqual([first.numbers[1]]);
  markDone(folder, [second.drift]);
  expect((await open()).numbers).toEqual([]);
  expect(() => markDone(folder, [first.drift], 999)).toThrow(/999/);
});

test('a page without a record is no mistake: nobody knows what it was made from', async () => {
  const { en } = await check({ [french!]: (text) => text.replace('Deux', '3') });
  expect(en).toEqual([]);
});

test('the default language may be the translation', async () => {
  const folder = await changedTree({ [french!]: (text) => text.replace('\n---\n\n', '\ntranslated: en AAAAAA.AAA\n---\n\n') });
  const content = await loadContent(folder, now);
  expect(driftOf(content, content.entryAt(french!)!)?.source.file).toBe(english);
  expect(driftOf(content, content.entryAt(english!)!)).toBeUndefined();
});
