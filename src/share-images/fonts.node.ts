import { readFile } from 'node:fs/promises';
import { fontFiles, readFonts, type Fonts } from './fonts.ts';
import { packageFile } from '../config/package-file.node.ts';

let fonts: Promise<Fonts> | undefined;

/** The fonts of the share images, read once from the installed packages. */
export function loadFonts(): Promise<Fonts> {
  fonts ??= Promise.all(
    fontFiles.map(async ({ name, weight, path }) => {
      // A copy with its own memory: readFile’s buffers may share one.
      const data = Uint8Array.from(await readFile(packageFile(path))).buffer;
      return { name, weight, data };
    }),
  ).then(readFonts);
  return fonts;
}
