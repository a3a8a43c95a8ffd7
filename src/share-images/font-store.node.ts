import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { packageFile } from './package-file.node.ts';
import { createScriptFonts, type FontStore, type ScriptFonts } from './script-fonts.ts';
import type { Weight } from './faces.ts';
import type { Parts } from './unicode-ranges.ts';

/** The fonts of installed @fontsource packages. */
export const packageFonts: FontStore = {
  parts: async (name) => JSON.parse(await readFile(packageFile(`${name}/unicode.json`), 'utf8')) as Parts,
  cut: async (name, part, weight) => {
    const variable = name.startsWith('@fontsource-variable/');
    const family = name.replace(/^.*\//, '');
    // Parts without a name have a number, in brackets: “[119]”.
    const file = `${name}/files/${family}-${part.replace(/[[\]]/g, '')}-${variable ? 'wght' : weight}-normal.woff2`;
    const data = await readFile(packageFile(file));
    return ownMemory(variable ? await instance(data, weight) : data);
  },
};

/** A static cut of a variable font. Satori would draw its default weight, the thinnest. */
function instance(variable: Buffer, weight: Weight): Promise<Buffer> {
  return subsetFont(variable, '', { keepAllGlyphs: true, variationAxes: { wght: weight }, targetFormat: 'sfnt' });
}

/** Buffers may share their memory with others. */
function ownMemory(data: Buffer): ArrayBuffer {
  return Uint8Array.from(data).buffer;
}

/** The fonts of other scripts than Latin, read when a card needs them. One for the whole process. */
export const loadScriptFonts: ScriptFonts = createScriptFonts(packageFonts);
