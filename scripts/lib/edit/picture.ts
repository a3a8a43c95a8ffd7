import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, posix } from 'node:path';
import { inWords, type LoadedEntry, type Problem } from '../../../src/check/index.ts';
import type { Messages } from '../../../src/check/messages.ts';
import { openPictureCache } from '../../../src/check/picture-cache.node.ts';
import { pictureKind } from '../../../src/check/picture-kind.ts';
import { readPictures } from '../../../src/check/pictures.ts';
import { pictureFindings } from '../../../src/check/rules/pictures.ts';
import { fileStem } from '../../../src/schemas/file-name.ts';
import { isRecord } from '../../../src/check/schema-walk.ts';
import { writeWhole } from '../champions/write-file.ts';
import { undoable } from '../undo/record.ts';

/** A picture as the page sends it. */
export interface SentPicture {
  /** The file that is to show it, below the content folder. */
  file: string;
  /** What it is called on the disk that it comes from: `IMG 2041.JPG`. */
  name: string;
  bytes: Buffer;
}

/** The picture of a request of the page; nothing for anything else. */
export function sentPicture(sent: unknown): SentPicture | undefined {
  if (!isRecord(sent)) return undefined;
  const { file, name, data } = sent;
  if (typeof file !== 'string' || typeof name !== 'string' || typeof data !== 'string') return undefined;
  return { file, name, bytes: Buffer.from(data, 'base64') };
}

export type Added = { kind: 'added'; address: string } | { kind: 'picture'; problems: readonly Problem[] } | { kind: 'unknown' };

/**
 * Puts a picture beside the file that is to show it, under a name that suits, unless the check would refuse it: then
 * nothing is written. A picture that lies there already is taken as it is, and no other file is replaced.
 * @returns how the file names it: `./window-light.jpg`
 */
export async function addPicture(
  folder: string,
  { file }: LoadedEntry,
  { name, bytes }: SentPicture,
  messages: Messages,
  undoRoot?: string,
): Promise<Added> {
  const beside = posix.dirname(file);
  const right = { png: '.png', jpeg: '.jpg', webp: '.webp', avif: '.avif', svg: '.svg' }[pictureKind(bytes) as string];
  const stem = fileStem(name.slice(0, name.length - extname(name).length));
  const wanted = `${stem}${right ?? extname(name).toLowerCase()}`;
  const problems = await problemsOf(`${beside}/${wanted}`, bytes, messages);
  if (problems === undefined) return { kind: 'unknown' };
  if (problems.length > 0) return { kind: 'picture', problems };
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? wanted : `${stem}-${number}${extname(wanted)}`;
    const path = join(folder, beside, free);
    const isThere = existsSync(path);
    if (isThere && !readFileSync(path).equals(bytes)) continue;
    if (!isThere) await undoable('edit', folder, () => writeWhole(path, bytes), undoRoot);
    return { kind: 'added', address: `./${free}` };
  }
}

/** What the check says of a picture at a place of the content, before it lies there; nothing where it is no picture by its name and bytes. */
async function problemsOf(file: string, bytes: Buffer, messages: Messages): Promise<Problem[] | undefined> {
  const trial = mkdtempSync(join(tmpdir(), 'flambeau-picture-'));
  try {
    mkdirSync(join(trial, dirname(file)), { recursive: true });
    writeFileSync(join(trial, file), bytes);
    const pictures = await readPictures([file], (one) => join(trial, one), await openPictureCache());
    return pictures.length === 0 ? undefined : inWords(pictures.flatMap(pictureFindings), messages);
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}
