import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Empties Astro's data store when the schemas, the readers of content or the packages are no longer those it was filled
 * with: an unchanged file's data and text are reused as older code read them.
 * @param project the project's folder
 * @param astroCache Astro's cacheDir
 */
export function dropStaleStore(project: string, astroCache: string): void {
  const mark = join(astroCache, 'readers.sha256');
  const digest = readersDigest(project);
  if (read(mark) === digest) return;
  rmSync(astroCache, { recursive: true, force: true });
  mkdirSync(astroCache, { recursive: true });
  writeFileSync(mark, digest);
}

/**
 * Tells whenever the preview’s data store has been written, and Astro makes pages of what is now in it. That comes after the
 * check has said its word, and a page that was loaded in between shows what was there before.
 */
export function watchDevStore(project: string, onWritten: () => void): { close(): void } {
  const folder = join(project, '.astro');
  mkdirSync(folder, { recursive: true });
  // Astro writes it beside, renames it and then forgets what it had read: a moment later pages are new.
  const watcher = watch(folder, (_, name) => {
    if (name === 'data-store.json') setTimeout(onWritten, 100).unref();
  });
  watcher.on('error', () => watcher.close());
  return { close: () => watcher.close() };
}

/** What an entry of the store is made by, below the project's folder. */
const READERS = ['src/schemas', 'src/collections', 'src/mdx', 'src/check', 'src/domain/text', 'src/domain/named-words'];

function readersDigest(project: string): string {
  const files = [
    join(project, 'package-lock.json'),
    join(project, 'src', 'content.config.ts'),
    ...READERS.flatMap((folder) => names(join(project, folder))),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.slice(project.length)}\n${read(file) ?? ''}\n`);
  return hash.digest('hex');
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
