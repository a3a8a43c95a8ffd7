import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanDrawing } from '../domain/drawings/clean.ts';
import { listFiles } from './files.ts';

/**
 * Rewrites every drawing of a built site from the allow-list, so that nothing of an editor’s file gets out that is not
 * drawn: no comment, no author’s name, no programme. Whatever the check let through, only what is clean is published.
 * @returns how many files changed
 */
export async function cleanDrawings(folder: string): Promise<number> {
  let changed = 0;
  for (const path of await listFiles(folder)) {
    if (!path.endsWith('.svg')) continue;
    const file = join(folder, path);
    const text = await readFile(file, 'utf8');
    const { svg } = cleanDrawing(text);
    if (svg === text) continue;
    await writeFile(file, svg);
    changed += 1;
  }
  return changed;
}
