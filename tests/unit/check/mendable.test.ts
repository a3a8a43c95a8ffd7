import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planRepairs } from '../../../src/check/repair/plan.ts';
import { inspect } from '../../../src/check/index.ts';
import { loadContent } from '../../../src/check/load.ts';
import { otherCollections } from '../../corpus/mendable/base.ts';
import { bodyDamages, byteDamages } from '../../corpus/mendable/bodies.ts';
import { fieldDamages } from '../../corpus/mendable/fields.ts';
import type { Damage } from '../../corpus/mendable/input.ts';
import { changedTree, cleanTree } from './tree.ts';

const now = '2026-11-30';
const damages = [...fieldDamages, ...bodyDamages];

test('more than two hundred damages, of more than forty kinds, in every collection', () => {
  expect(damages.length).toBeGreaterThanOrEqual(200);
  expect(new Set(damages.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(40);
});

test('each is found at its line, and is right once the proposed repair is made', async () => {
  const folder = await changedTree(otherCollections);
  expect(inspect(await loadContent(folder, now))).toEqual([]);
  const wrong: unknown[] = [];
  for (const together of rounds(damages)) {
    const cases = await Promise.all(together.map(async (damage, index) => damagedFile(await textOf(damage.file), damage, index)));
    const tree = await changedTree({ ...otherCollections, ...Object.fromEntries(cases.map(({ file, text }) => [file, text])) });
    const found = inspect(await loadContent(tree, now));
    const { files, left } = await planRepairs(tree, { now, likely: true });
    for (const { damage, file, text, first, last } of cases) {
      const isAtLine = found.some((one) => one.file === file && one.line >= first && one.line <= last);
      const still = left.filter((one) => one.file === file);
      if (isAtLine && still.length === 0) continue;
      wrong.push({
        kind: damage.kind,
        file,
        damaged: text
          .split('\n')
          .slice(first - 1, last)
          .join('\n'),
        found: found.filter((one) => one.file === file).map(({ line, code }) => `${line} ${code}`),
        left: still.map(({ line, code, values }) => `${line} ${code} ${JSON.stringify(values)}`),
        after: files.find((one) => one.file === file)?.after,
      });
    }
    if (wrong.length === 0) expect(left).toEqual([]);
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('files that were no text are read as they were meant', async () => {
  for (const damage of byteDamages) {
    const text = await textOf(damage.file);
    const folder = await changedTree({ [damage.file]: (damage.to as (text: string) => string | Uint8Array)(text) });
    expect(inspect(await loadContent(folder, now)), damage.kind).not.toEqual([]);
    const { files, left } = await planRepairs(folder, { now, likely: true });
    expect({ kind: damage.kind, left }).toEqual({ kind: damage.kind, left: [] });
    if (['UTF-16', 'BOM', 'old Mac line ends'].includes(damage.kind)) expect(files[0]?.after).toBe(text);
  }
}, 60_000);

async function textOf(file: string): Promise<string> {
  return otherCollections[file] ?? (await readFile(join(cleanTree, file), 'utf8'));
}

/** What other files read from these would be damaged with them: each alone. */
const alone = (file: string): boolean => /^(?:settings|networks)\//.test(file);
/** Of a chapter there may be any number beside each other. */
const chapter = 'guide/fr/charter.mdx';

/** Damages that can stand in one tree: one to a file, and any number of chapters of their own. */
function rounds(all: readonly Damage[]): Damage[][] {
  const done: Damage[][] = [];
  for (const damage of all) {
    const place = done.find(
      (round) =>
        damage.file === chapter ||
        (!round.some(({ file }) => file === damage.file) && !(alone(damage.file) && round.some(({ file }) => alone(file)))),
    );
    if (place === undefined) done.push([damage]);
    else place.push(damage);
  }
  return done;
}

/** The damaged file, and the lines from the first to the last that differ. */
function damagedFile(right: string, damage: Damage, number: number) {
  const isChapter = damage.file === chapter;
  const own = isChapter ? right.replaceAll('La charte', `Chapitre ${number}`).replace('order: 1', `order: ${100 + number}`) : right;
  const text = own.replace(damage.from, damage.to as string);
  if (text === own) throw new Error(`nothing was damaged: ${damage.file} ${String(damage.from)}`);
  const [before, after] = [own.split('\n'), text.split('\n')];
  const first = after.findIndex((line, index) => line !== before[index]);
  const sameAtEnd = [...after].reverse().findIndex((line, index) => line !== before.at(-1 - index));
  const file = isChapter ? `guide/fr/damaged-${number}.mdx` : damage.file;
  // A block that is not closed is named where it opens.
  const from = damage.kind === 'front matter not closed' ? 1 : Math.max(1, first);
  return { damage, file, text, first: from, last: Math.max(first + 1, after.length - sameAtEnd) };
}
