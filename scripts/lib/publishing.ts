import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { restored } from './build-messages.ts';
import { takeLock } from './lock.ts';
import type { OutFolder } from './out-folder.ts';
import { isMissing, restore } from './swap.ts';
import { inYourLanguage } from './words.ts';

const noteFile = (cacheRoot: string) => join(cacheRoot, 'publishing.json');

/**
 * Notes which folder is being replaced, for the moment in which a kill or a power cut could leave its site under another name.
 * @returns what takes the note away
 */
export function notePublishing(cacheRoot: string, out: OutFolder): () => void {
  writeFileSync(noteFile(cacheRoot), JSON.stringify({ path: out.path }));
  return () => rmSync(noteFile(cacheRoot), { force: true });
}

/**
 * Puts a site back that a build was replacing when it was cut short. Every command does so first: whoever sees that the site is gone will run one.
 * @returns what to say of it; nothing where there was nothing to do
 */
export async function restoreCutPublishing(cacheRoot: string): Promise<string | undefined> {
  if (!existsSync(noteFile(cacheRoot))) return undefined;
  const lock = await takeLock(join(cacheRoot, 'build.lock'));
  try {
    const out = noted(cacheRoot);
    rmSync(noteFile(cacheRoot), { force: true });
    return out && isMissing(out) && restore(out) ? inYourLanguage(restored(out)) : undefined;
  } finally {
    lock.release();
  }
}

/** The folder of the note; nothing where the note itself was cut. */
function noted(cacheRoot: string): OutFolder | undefined {
  try {
    const { path } = JSON.parse(readFileSync(noteFile(cacheRoot), 'utf8')) as { path?: unknown };
    return typeof path === 'string' ? { path, parent: dirname(path), name: basename(path) } : undefined;
  } catch {
    return undefined;
  }
}
