import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { packageFile, requirePackage } from '../../config/package-file.node.ts';
import { type Face, type FaceName, faces } from './faces.ts';
import { codePoints, LATIN, partedLetters, rangesOf } from './letters.ts';
import type { OwnFaces } from './own.ts';

interface Options {
  targetFormat: 'woff2';
  variationAxes?: { wght: { min: number; max: number } };
}
type SubsetFont = (font: Buffer, text: string, options: Options) => Promise<Buffer>;

/** A file with some letters of a face. */
export interface Cut {
  face: Face;
  /** Absolute. */
  path: string;
  unicodeRange: string;
}

/** All cuts, and the two that every page loads at once. */
export interface CutFonts {
  first: Readonly<Record<'display' | 'text', Cut>>;
  cuts: readonly Cut[];
}

/**
 * Cuts each face in two, by the letters that the words have: one file that pages load, and one for the letters that
 * few have. The same words and packages give the same bytes, kept in a folder under their digest. Of a company’s own
 * typeface come all the letters that it has, and of ours only those that it lacks.
 */
export async function cutFonts(words: string, folder: string, own: OwnFaces = {}): Promise<CutFonts> {
  const parted = partedLetters(words);
  const cutsOf = async (face: Face, points: readonly number[]): Promise<Cut[]> =>
    points.length === 0 ? [] : [{ face, path: await cut(face, points, folder), unicodeRange: rangesOf(points) }];
  const cuts: Cut[] = [];
  const first: Partial<Record<'display' | 'text', Cut>> = {};
  for (const name of Object.keys(faces) as FaceName[]) {
    const role = name === 'italic' ? 'text' : name;
    // An italic of another typeface would be taken before the slanted letters of the company’s own.
    if (name === 'italic' && own.text !== undefined) continue;
    const taken = new Set(own[role]?.flatMap(({ points }) => points));
    const free = (points: readonly number[]) => points.filter((point) => !taken.has(point));
    const ours = [...(await cutsOf(faces[name], free(parted.likely))), ...(await cutsOf(faces[name], free(parted.others)))];
    cuts.push(...ours);
    if (name !== 'italic') first[name] = ours[0]!;
  }
  const latin = new Set(codePoints(LATIN));
  const partsOf = ({ points }: { points: readonly number[] }) => {
    const has = new Set(points);
    return [
      parted.likely.filter((point) => has.has(point)),
      parted.others.filter((point) => has.has(point)),
      points.filter((point) => !latin.has(point)),
    ];
  };
  for (const role of ['display', 'text'] as const)
    for (const face of own[role] ?? []) {
      const made = await Promise.all(partsOf(face).map((points) => cutsOf(face, points)));
      cuts.push(...made.flat());
      if (face === own[role]?.find(({ style, points }) => style === 'normal' && points.includes(0x61))) first[role] = made[0]![0]!;
    }
  return { first: first as CutFonts['first'], cuts };
}

async function cut(
  { file, weights: [min, max], isVariable, points: all }: Face & { points?: readonly number[] },
  points: readonly number[],
  folder: string,
): Promise<string> {
  const source = await readFile(isAbsolute(file) ? file : packageFile(file));
  const options: Options = { targetFormat: 'woff2', ...(isVariable && { variationAxes: { wght: { min, max } } }) };
  const { version } = JSON.parse(await readFile(join(dirname(packageFile('subset-font')), 'package.json'), 'utf8')) as { version: string };
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([points, options, version]))
    .digest('hex')
    .slice(0, 16);
  const path = join(folder, key, `${basename(file).replace(/\.\w+$/, '')}.woff2`);
  if (await stat(path).catch(() => undefined)) return path;
  // A file of which all is taken, such as Fontsource's of one alphabet, goes out as it is.
  const isWhole = points.length === all?.length && file.endsWith('.woff2');
  const bytes = isWhole ? source : await (requirePackage('subset-font') as SubsetFont)(source, String.fromCodePoint(...points), options);
  await mkdir(dirname(path), { recursive: true });
  // Another build may cut the same font at the same time.
  const whole = `${path}.${process.pid}`;
  await writeFile(whole, bytes);
  await rename(whole, path);
  return path;
}
