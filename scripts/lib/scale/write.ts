import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolders } from '../../../src/check/places.ts';
import { ExpectedError } from '../expected-error.ts';
import type { GeneratedFile } from './document.ts';

/** The first line of the folder’s README.md, by which the next run knows that the folder may be replaced. */
const MARK = '# Generated content';

/** A note for whoever opens the folder; the check and the site pass it by. */
const NOTE = `${MARK}\n\nWritten by \`npm run demo:scale\`, for tests and trials. People, towns’ news and texts are invented. The next run may replace it.\n`;

/** Refuses a folder in which something else stands. */
export function assertOurs(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new ExpectedError({ en: `${folder} is a file; --out names a folder.`, fr: `${folder} est un fichier ; --out nomme un dossier.` });
  }
  const names = namesIn(folder);
  if (names.length === 0) return;
  if (names.includes('README.md') && readFileSync(join(folder, 'README.md'), 'utf8').startsWith(`${MARK}\n`)) return;
  throw new ExpectedError({
    en: `${folder} holds files that this command has not written. Nothing was changed. Name a new folder, or empty this one.`,
    fr: `${folder} contient des fichiers que cette commande n’a pas écrits. Rien n’a changé. Nommez un nouveau dossier, ou videz celui-ci.`,
  });
}

/** Writes the files into the folder, in place of those of an earlier run. Gives how many there are. */
export async function writeContent(folder: string, files: AsyncIterable<GeneratedFile>): Promise<number> {
  assertOurs(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'README.md'), NOTE);
  for (const name of contentFolders) rmSync(join(folder, name), { recursive: true, force: true });
  const made = new Set<string>();
  let count = 0;
  for await (const [path, content] of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, content, { flag: 'wx' });
    count += 1;
  }
  return count;
}

function namesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder);
}
