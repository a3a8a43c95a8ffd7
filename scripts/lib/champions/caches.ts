import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Empties every cache of the project. A share image lies there under the digest of what it shows and nobody can tell
 * whose it is; Astro’s store holds the texts of all entries, and its pictures those of all people. Rather too much than
 * one too few: the next build makes them again, at some 45 ms an image. Files that running builds and previews keep
 * beside them stay, and so does the record of withdrawals.
 * @param cacheRoot the one of cacheRootOf(): `.cache/build`
 */
export function dropCaches(cacheRoot: string): void {
  const cache = dirname(cacheRoot);
  for (const name of children(cache)) {
    const path = join(cache, name);
    if (path === cacheRoot) {
      for (const inner of children(path)) if (isFolder(join(path, inner))) rmSync(join(path, inner), { recursive: true, force: true });
    } else if (isFolder(path)) {
      // A cache may be a link to a disk with more room: it is emptied, and stays.
      for (const inner of children(path)) rmSync(join(path, inner), { recursive: true, force: true });
    }
  }
  // Where Astro’s preview keeps the texts that it has read.
  rmSync(join(dirname(cache), '.astro', 'data-store.json'), { force: true });
}

/** The digests of every picture that was made from a photo and lies in a folder: Astro keeps the first part of its name. */
export function picturesMadeFrom(stem: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    !existsSync(folder)
      ? []
      : readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((path) => basename(path).startsWith(`${stem}.`) && /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(path))
          .map((path) => digestOf(join(folder, path))),
  );
}

export function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

const children = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
