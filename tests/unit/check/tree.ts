import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { inspect, inWords, type LoadedContent, type Problem } from '../../../src/check/index.ts';
import { loadContent } from '../../../src/check/load.ts';
import { Messages } from '../../../src/check/messages.ts';
import { problemLine } from '../../../src/check/problem.ts';

/** The clean content tree that every test starts from. */
export const cleanTree = join(import.meta.dirname, '../../fixtures/check/clean');

/** What a test does to a file: new text or bytes, nothing (removed), or a change of its text. */
export type Change = string | Uint8Array | undefined | ((text: string) => string);

const english = new Messages('en');
const french = new Messages('fr');
const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A copy of the clean tree with some changes, in a folder that is removed after the tests. */
export async function changedTree(changes: Record<string, Change>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flambeau-check-'));
  folders.push(folder);
  await cp(cleanTree, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    if (change === undefined) await rm(path, { recursive: true });
    else await writeFile(path, typeof change === 'function' ? change(await readFile(path, 'utf8')) : change);
  }
  return folder;
}

/** The lines that the check prints for a changed tree, in both languages, and the problems themselves. */
export async function check(
  changes: Record<string, Change>,
): Promise<{ en: string[]; fr: string[]; problems: Problem[]; content: LoadedContent }> {
  const content = await loadContent(await changedTree(changes), '2026-11-30');
  const findings = inspect(content);
  const problems = inWords(findings, english);
  return { en: problems.map(problemLine), fr: inWords(findings, french).map(problemLine), problems, content };
}

/** Replaces one piece of text; a piece that is not there is a mistake of the test. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`“${from}” is not in the text`);
    return text.replace(from, () => to);
  };
}

/** Appends text to a file. */
export function append(more: string): (text: string) => string {
  return (text) => text + more;
}

/** French no-break spaces as they are hard to see: `~` for U+202F, `_` for U+00A0. */
export function visibleSpaces(text: string): string {
  return text.replaceAll('\u202F', '~').replaceAll('\u00A0', '_');
}
