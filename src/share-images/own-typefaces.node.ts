import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { create } from 'fontkitten';
import { packageFile } from '../config/package-file.node.ts';
import { parseRanges, type Parts } from './unicode-ranges.ts';

/** What a typeface is for: headings, or what is read. */
export type TypefaceRole = 'display' | 'text';

/** One file of a company’s own typeface. */
export interface OwnFace {
  /** Absolute. */
  path: string;
  style: 'normal' | 'italic';
  /** From the thinnest to the boldest that it draws. */
  weights: readonly [least: number, greatest: number];
  isVariable: boolean;
  /** The letters that it has, in order. */
  points: readonly number[];
}

/** A file or a package that cannot serve. */
export interface TypefaceFault {
  code: 'font-package' | 'font-missing' | 'font-unreadable';
  name: string;
}

/** The weights of which static files are taken, for want of a variable one. */
const WANTED: Readonly<Record<TypefaceRole, readonly number[]>> = { display: [750], text: [400, 700] };

/** Pages draw signs with what the system has. */
const SIGNS = new Set(['math', 'symbols', 'emoji']);

/**
 * The files of a typeface as the settings name it: a package of Fontsource, or files beside the settings.
 * @param folder the folder of the settings, absolute
 */
export function ownTypeface(
  named: string | readonly string[],
  role: TypefaceRole,
  folder: string,
): { faces: OwnFace[]; faults: TypefaceFault[] } {
  const faces: OwnFace[] = [];
  const faults: TypefaceFault[] = [];
  for (const name of typeof named === 'string' ? [named] : named) {
    const paths = name.startsWith('@') ? packagePaths(name, role) : [{ path: join(folder, name), ranges: undefined }];
    if (paths === undefined) faults.push({ code: 'font-package', name });
    for (const { path, ranges } of paths ?? []) {
      const face = readFace(path, ranges);
      if (typeof face === 'string') faults.push({ code: face, name });
      else if (role === 'text' || face.style === 'normal') faces.push(face);
    }
  }
  return { faces, faults };
}

/** Nothing where the package is not installed. */
function packagePaths(name: string, role: TypefaceRole): { path: string; ranges: string | undefined }[] | undefined {
  try {
    const read = (file: string): unknown => JSON.parse(readFileSync(packageFile(`${name}/${file}`), 'utf8'));
    const { weights, styles } = read('metadata.json') as { weights: number[]; styles: string[] };
    const nearest = (wanted: number) => [...weights].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
    const cuts = name.startsWith('@fontsource-variable/') ? ['wght'] : [...new Set(WANTED[role].map(nearest))];
    const short = name.slice(name.indexOf('/') + 1);
    return Object.entries(read('unicode.json') as Parts)
      .filter(([part]) => !SIGNS.has(part))
      .flatMap(([part, ranges]) =>
        cuts.flatMap((cut) =>
          styles.map((style) => ({ path: packageFile(`${name}/files/${short}-${part}-${cut}-${style}.woff2`), ranges })),
        ),
      );
  } catch {
    return undefined;
  }
}

function readFace(path: string, ranges: string | undefined): OwnFace | TypefaceFault['code'] {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch {
    return 'font-missing';
  }
  try {
    const font = create(bytes as Buffer<ArrayBuffer>);
    if (font.isCollection) return 'font-unreadable';
    const { wght } = font.variationAxes;
    const own = font['OS/2'].usWeightClass;
    const within = ranges === undefined ? undefined : parseRanges(ranges);
    return {
      path,
      // Some italics of Fontsource say of themselves that they are upright.
      style: font.italicAngle === 0 && !font['OS/2'].fsSelection.italic && !/italic/i.test(basename(path)) ? 'normal' : 'italic',
      weights: wght ? [wght.min, wght.max] : [own, own],
      isVariable: wght !== undefined,
      points: font.characterSet
        .filter((point) => within?.some(([first, last]) => point >= first && point <= last) ?? true)
        .sort((a, b) => a - b),
    };
  } catch {
    return 'font-unreadable';
  }
}
