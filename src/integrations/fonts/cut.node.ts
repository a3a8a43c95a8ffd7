import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { packageFile, requirePackage } from '../../config/package-file.node.ts';
import { european, type Face, type FaceName, faces, oneWeight } from './faces.ts';
import { codePoints, EUROPEAN, FIGURES, LATIN, partedLetters, rangesOf } from './letters.ts';
import type { OwnFaces } from './own.ts';

interface Options {
  targetFormat: 'woff2';
  keepFeatures: readonly string[];
  variationAxes?: { wght: number | { min: number; max: number } };
}
type SubsetFont = (font: Buffer, text: string, options: Options) => Promise<Buffer>;

/** What a text is set with; fractions and small figures would bring drawings that no page shows. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'rlig', 'tnum', 'pnum'];
const roles = ['display', 'text'] as const;
const figures = codePoints(FIGURES);

/** A file with some letters of a face. */
export interface Cut {
  face: Face;
  /** Absolute. */
  path: string;
  unicodeRange: string;
}

type OfRoles<Value> = Readonly<Record<(typeof roles)[number], Value>>;

export interface CutFonts {
  /** All of them, as a style sheet has them: of those that have a letter the last counts. */
  cuts: readonly Cut[];
  /** The two that every page loads at once. */
  first: OfRoles<Cut>;
  /** What a page loads at once where a heading, or a text, has a letter of Europe’s other languages. */
  european: OfRoles<Cut | undefined>;
  /** Small enough to stand within a page that can load nothing: letters of the languages alone. */
  embedded: readonly Cut[];
}

/**
 * Cuts each face in two, by the letters that the words have: one file that pages load, and one for the letters that
 * few have; beside them stand the letters of Europe. A text’s figures are those of headings, since the zero of our own has
 * a slash. The same words and packages give the same bytes, kept in a folder under their digest. Of a company’s own
 * typeface come all the letters that it has, and of ours only those that it lacks.
 */
export async function cutFonts(words: string, folder: string, own: OwnFaces = {}): Promise<CutFonts> {
  const parted = partedLetters(words);
  const cutsOf = async (face: Face, points: readonly number[]): Promise<Cut[]> =>
    points.length === 0 ? [] : [{ face, path: await cut(face, points, folder), unicodeRange: rangesOf(points) }];
  const cuts: Cut[] = [];
  const first: Partial<Record<'display' | 'text', Cut>> = {};
  const elsewhere: Partial<Record<'display' | 'text', Cut | undefined>> = {};
  const lendsFigures = own.display === undefined && own.text === undefined;
  for (const name of Object.keys(faces) as FaceName[]) {
    const role = name === 'italic' ? 'text' : name;
    // An italic of another typeface would be taken before the slanted letters of the company’s own.
    if (name === 'italic' && own.text !== undefined) continue;
    const taken = new Set([...(own[role]?.flatMap(({ points }) => points) ?? []), ...(role === 'text' && lendsFigures ? figures : [])]);
    const free = (points: readonly number[]) => points.filter((point) => !taken.has(point));
    const ours = [...(await cutsOf(faces[name], free(parted.likely))), ...(await cutsOf(faces[name], free(parted.others)))];
    cuts.push(...ours);
    if (name === 'italic') continue;
    first[name] = ours[0]!;
    const [cut] = await cutsOf(european[name], free(codePoints(EUROPEAN)));
    elsewhere[name] = cut;
    if (cut !== undefined) cuts.push(cut);
  }
  if (lendsFigures)
    for (const face of [faces.text, faces.italic]) cuts.push({ face, path: first.display!.path, unicodeRange: rangesOf(figures) });
  const latin = new Set(codePoints(LATIN));
  const partsOf = ({ points }: { points: readonly number[] }) => {
    const has = new Set(points);
    return [
      parted.likely.filter((point) => has.has(point)),
      parted.others.filter((point) => has.has(point)),
      points.filter((point) => !latin.has(point)),
    ];
  };
  for (const role of roles)
    for (const face of own[role] ?? []) {
      const made = await Promise.all(partsOf(face).map((points) => cutsOf(face, points)));
      cuts.push(...made.flat());
      if (face === mainOf(own, role)) first[role] = made[0]![0]!;
    }
  const embedded = roles.map((role) => {
    const face = mainOf(own, role);
    return cutsOf(
      face ?? { display: oneWeight, text: faces.text }[role],
      face ? parted.letters.filter((point) => face.points.includes(point)) : parted.letters,
    );
  });
  return {
    cuts,
    first: first as CutFonts['first'],
    european: elsewhere as CutFonts['european'],
    embedded: (await Promise.all(embedded)).flat(),
  };
}

/** The company’s own face that most of a text is set with. */
const mainOf = (own: OwnFaces, role: (typeof roles)[number]) =>
  own[role]?.find(({ style, points }) => style === 'normal' && points.includes(0x61));

async function cut(
  { file, weights, drawn: [min, max] = weights, isVariable, points: all }: Face & { points?: readonly number[] },
  points: readonly number[],
  folder: string,
): Promise<string> {
  const source = await readFile(isAbsolute(file) ? file : packageFile(file));
  const wght = min === max ? min : { min, max };
  const options: Options = { targetFormat: 'woff2', keepFeatures, ...(isVariable && { variationAxes: { wght } }) };
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
