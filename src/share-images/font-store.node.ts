import { readFile } from 'node:fs/promises';
import { negateAccentHeights } from './accent-heights.ts';
import type { Weight } from './faces.ts';
import { packageFolder } from './font-store.ts';
import { packageFile, requirePackage } from '../config/package-file.node.ts';
import { createScriptFonts, type FontStore, type ScriptFonts } from './script-fonts.ts';
import { parseRanges, type Parts } from './unicode-ranges.ts';

/** The fonts of installed @fontsource packages. */
export const packageFonts: FontStore = {
  parts: async (name) => JSON.parse(await readFile(packageFile(`${name}/unicode.json`), 'utf8')) as Parts,
  cut: async (name, part, weight) => {
    const cut = name.startsWith('@fontsource-variable/') ? await easternCut(name, part, weight) : await staticCut(name, part, weight);
    // A copy with its own memory: buffers may share theirs.
    return negateAccentHeights(Uint8Array.from(cut).buffer);
  },
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
async function staticCut(name: string, part: string, weight: Weight): Promise<Buffer> {
  return subsetFont(await fontFile(name, part, String(weight)), '', { keepAllGlyphs: true, targetFormat: 'sfnt' });
}

/**
 * A weight of a variable font, of which Satori would draw the default, which
 * is the thinnest. Some parts have Latin letters and digits too: these are
 * left out, since ours are to be taken from our own typefaces.
 */
async function easternCut(name: string, part: string, weight: Weight): Promise<Buffer> {
  const parts = await packageFonts.parts(name);
  const points = parseRanges(parts[part] ?? '').flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const text = points
    .filter((point) => point > lastLatin)
    .map((point) => String.fromCodePoint(point))
    .join('');
  return subsetFont(await fontFile(name, part, 'wght'), text, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
}

/** The last letter of Latin Extended-B, U+024F. */
const lastLatin = 0x24f;

function fontFile(name: string, part: string, cut: string): Promise<Buffer> {
  return readFile(packageFile(`${name}/files/${packageFolder(name)}-${part.replace(/[[\]]/g, '')}-${cut}-normal.woff2`));
}
