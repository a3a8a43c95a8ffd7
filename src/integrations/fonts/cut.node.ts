import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { packageFile, requirePackage } from '../../config/package-file.node.ts';
import { type Face, type FaceName, faces } from './faces.ts';
import { partedLetters, rangesOf } from './letters.ts';

interface Options {
  targetFormat: 'woff2';
  variationAxes: { wght: { min: number; max: number } };
}
type SubsetFont = (font: Buffer, text: string, options: Options) => Promise<Buffer>;

/** A file with some letters of a face. */
export interface Cut {
  face: Face;
  /** Absolute. */
  path: string;
  unicodeRange: string;
}

/**
 * Cuts each face in two, by the letters that the words have: one file that pages load, and one for the letters that
 * few have. The same words and packages give the same bytes, kept in a folder under their digest.
 */
export async function cutFonts(words: string, folder: string): Promise<{ likely: Record<FaceName, Cut>; others: Cut[] }> {
  const parted = partedLetters(words);
  const names = Object.keys(faces) as FaceName[];
  const cutOf = async (face: Face, points: readonly number[]) => ({
    face,
    path: await cut(face, points, folder),
    unicodeRange: rangesOf(points),
  });
  const likely = await Promise.all(names.map(async (name) => [name, await cutOf(faces[name], parted.likely)] as const));
  const others = await Promise.all(names.map((name) => cutOf(faces[name], parted.others)));
  return { likely: Object.fromEntries(likely) as Record<FaceName, Cut>, others };
}

async function cut({ file, weights: [min, max] }: Face, points: readonly number[], folder: string): Promise<string> {
  const source = await readFile(packageFile(file));
  const options: Options = { targetFormat: 'woff2', variationAxes: { wght: { min, max } } };
  const { version } = JSON.parse(await readFile(join(dirname(packageFile('subset-font')), 'package.json'), 'utf8')) as { version: string };
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([points, options, version]))
    .digest('hex')
    .slice(0, 16);
  const path = join(folder, key, basename(file));
  if (await stat(path).catch(() => undefined)) return path;
  const bytes = await (requirePackage('subset-font') as SubsetFont)(source, String.fromCodePoint(...points), options);
  await mkdir(dirname(path), { recursive: true });
  // Another build may cut the same font at the same time.
  const whole = `${path}.${process.pid}`;
  await writeFile(whole, bytes);
  await rename(whole, path);
  return path;
}
