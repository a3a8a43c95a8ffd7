import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { forEachOf, listFiles } from '../../../src/output/files.ts';
import { editions, type Edition } from '../../../src/schemas/edition.ts';
import { isOurs, MARKER } from '../marker.ts';
import { type FileFacts, isSitePath, MANIFEST } from './manifest.ts';
import { refused } from './words.ts';

/** A finished site on this machine. */
export interface Site {
  folder: string;
  edition: Edition;
  day: string;
  /** By path; the manifest of an earlier publishing is none of them. */
  files: Readonly<Record<string, FileFacts>>;
}

/** Reads every byte of a finished site. Refuses a folder that no build has made, or that lacks what every build makes. */
export async function readSite(folder: string): Promise<Site> {
  if (!existsSync(folder)) throw refused('no-folder', { folder });
  if (!statSync(folder).isDirectory()) throw refused('from-file', { folder });
  if (!isOurs(folder) || !existsSync(join(folder, 'index.html'))) throw refused('no-site', { folder, marker: MARKER });
  const { edition, day } = markerOf(readFileSync(join(folder, MARKER), 'utf8'));
  if (edition === undefined) throw refused('no-edition', { folder, marker: MARKER });
  const paths = await listFiles(folder);
  // A link would be followed, and what it leads to published.
  const odd = paths.find((path) => !isSitePath(path) || !lstatSync(join(folder, path)).isFile());
  if (odd !== undefined) throw refused('odd-file', { folder, file: odd });
  return { folder, edition, day, files: await factsOf(folder, paths) };
}

/** What a marker says; no edition where it says none that there is. */
export function markerOf(text: string): { edition: Edition | undefined; day: string } {
  try {
    const { edition, now } = JSON.parse(text) as { edition?: unknown; now?: unknown };
    return { edition: editions.find((known) => known === edition), day: typeof now === 'string' ? now : '' };
  } catch {
    return { edition: undefined, day: '' };
  }
}

/** Size and digest of every file of a folder, in order of their paths. */
export async function factsOf(folder: string, paths?: readonly string[]): Promise<Record<string, FileFacts>> {
  const wanted = (paths ?? (await listFiles(folder))).filter((path) => path !== MANIFEST);
  const facts = new Map<string, FileFacts>();
  await forEachOf(wanted, async (path) => {
    const bytes = await readFile(join(folder, path));
    facts.set(path, { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  });
  return Object.fromEntries(wanted.map((path) => [path, facts.get(path)!]));
}

/** Copies files from one folder to another; where the disk can, without copying their bytes. */
export async function copyFiles(from: string, to: string, paths: readonly string[], signal?: AbortSignal): Promise<void> {
  const folders = new Set(paths.map((path) => dirname(join(to, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await forEachOf(paths, async (path) => {
    signal?.throwIfAborted();
    await copyFile(join(from, path), join(to, path), constants.COPYFILE_FICLONE);
  });
}

/** Throws where a folder does not hold these files, byte for byte: read back from where they were written. */
export async function assertArrived(folder: string, files: Site['files']): Promise<void> {
  const found = await factsOf(folder, Object.keys(files));
  const wrong = Object.keys(files).filter((path) => found[path]?.sha256 !== files[path]?.sha256);
  if (wrong.length > 0) throw refused('not-arrived', { count: wrong.length, first: wrong[0] ?? '' });
}
