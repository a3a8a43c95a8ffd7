import { readFile } from 'node:fs/promises';
import { negateAccentHeights } from './accent-heights.ts';
import type { CutWeight } from './faces.ts';
import { packageFolder } from './font-store.ts';
import { packageFile, requirePackage } from '../config/package-file.node.ts';
import { createScriptFonts, type FontStore, type ScriptFonts } from './script-fonts.ts';
import { parseRanges, type Parts } from './unicode-ranges.ts';

/** The fonts of installed @fontsource packages. */
export const packageFonts: FontStore = {
  parts: async (name) => ranges[name] ?? (JSON.parse(await readFile(packageFile(`${name}/unicode.json`), 'utf8')) as Parts),
  cut: async (name, part, weight) => {
    const variable = name.startsWith('@fontsource-variable/');
    const cut = variable || ranges[name] ? await lettersCut(name, part, weight, variable) : await staticCut(name, part, weight);
    // A copy with its own memory: buffers may share theirs.
    return negateAccentHeights(Uint8Array.from(cut).buffer);
  },
};

/**
 * What is used of two fonts of signs, which have thousands. The unicode.json of Noto Sans Math says less than its one
 * file has.
 */
const ranges: Record<string, Parts> = {
  '@fontsource/noto-sans-math': { latin: 'U+2016,U+2020-2021,U+2032-2034,U+2190-22FF,U+25A0-25FF,U+2605-2606,U+27C0-27FF,U+2900-297F' },
  '@fontsource/noto-sans-symbols-2': { symbols: 'U+2300-23FF,U+2500-27BF,U+2B00-2BFF' },
};

/** The fonts of other scripts than Latin, read when a card needs them. One for the whole process. */
export const loadScriptFonts: ScriptFonts = createScriptFonts(packageFonts);

type SubsetFont = (
  font: Buffer,
  text: string,
  options: { targetFormat: 'sfnt'; keepAllGlyphs?: true; variationAxes?: Record<string, number> },
) => Promise<Buffer>;

/** Loaded with the first font: most sites need none of these. */
const subsetFont: SubsetFont = (...given) => (requirePackage('subset-font') as SubsetFont)(...given);

/** A file of a package, unpacked: its accents cannot be moved in WOFF2. */
async function staticCut(name: string, part: string, weight: CutWeight): Promise<Buffer> {
  return subsetFont(await fontFile(name, part, String(weight)), '', { keepAllGlyphs: true, targetFormat: 'sfnt' });
}

/**
 * A part’s own letters, of a variable font in one weight: Satori would draw the
 * default, which is the thinnest. Some parts have Latin letters and digits too: these are
 * left out, since ours are to be taken from our own typefaces.
 */
async function lettersCut(name: string, part: string, weight: CutWeight, variable: boolean): Promise<Buffer> {
  const parts = await packageFonts.parts(name);
  const points = parseRanges(parts[part] ?? '').flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const text = points
    .filter((point) => point > lastLatin)
    .map((point) => String.fromCodePoint(point))
    .join('');
  const file = await fontFile(name, part, variable ? 'wght' : String(weight));
  return subsetFont(file, text, { targetFormat: 'sfnt', ...(variable && { variationAxes: { wght: weight } }) });
}

/** The last letter of Latin Extended-B, U+024F. */
const lastLatin = 0x24f;

function fontFile(name: string, part: string, cut: string): Promise<Buffer> {
  return readFile(packageFile(`${name}/files/${packageFolder(name)}-${part.replace(/[[\]]/g, '')}-${cut}-normal.woff2`));
}
