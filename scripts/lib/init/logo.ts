import { statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { Messages } from '../../../src/check/messages.ts';
import { openPictureCache } from '../../../src/check/picture-cache.node.ts';
import { readPictures } from '../../../src/check/pictures.ts';
import { logoExtensions, logoFaults } from '../../../src/check/rules/logos.ts';
import { pictureFindings } from '../../../src/check/rules/pictures.ts';
import type { Words } from '../words.ts';

/** A logo as typed: where it lies, and its name beside the settings. */
export interface NewLogo {
  path: string;
  name: string;
}

/** A path as one types it or drops it into a terminal, between quotes perhaps. */
export function newLogo(typed: string, cwd = process.cwd()): NewLogo {
  const path = resolve(cwd, typed.trim().replace(/^(['"])(.*)\1$/, '$2'));
  return { path, name: `logo${extname(path).toLowerCase()}` };
}

/** What is wrong before one looks into the file. */
export function logoPathFault(typed: string, cwd = process.cwd()): Words | undefined {
  const { path } = newLogo(typed, cwd);
  if (typed.trim() === '' || !isFile(path))
    return { en: `--logo “${typed}”: there is no such file.`, fr: `--logo « ${typed} » : ce fichier n’existe pas.` };
  if (!logoExtensions.includes(extname(path).toLowerCase()))
    return {
      en: `--logo “${typed}” is no logo that a page can show: export it as SVG, PNG or WebP.`,
      fr: `--logo « ${typed} » n’est pas un logo qu’une page peut montrer : exportez-le en SVG, PNG ou WebP.`,
    };
  return undefined;
}

/** What the check would say of the file once it lies beside the settings. Its path has been looked at before. */
export async function logoFileFaults(typed: string, cwd = process.cwd()): Promise<Words[]> {
  if (logoPathFault(typed, cwd)) return [];
  const { path, name } = newLogo(typed, cwd);
  const [picture] = await readPictures([`settings/${name}`], () => path, await openPictureCache());
  if (picture === undefined) return [];
  const catalogues = { en: new Messages('en'), fr: new Messages('fr') };
  const findings = pictureFindings(picture);
  return (findings.length > 0 ? findings : logoFaults(picture)).map(({ code, values, ...at }) => {
    const { line = 1, column = 1 } = at as { line?: number; column?: number };
    const place = path.endsWith('.svg') && line > 1 ? `:${line}:${column}` : '';
    const where = `--logo ${basename(path)}${place}`;
    return { en: `${where}: ${catalogues.en.format(code, values)}`, fr: `${where} : ${catalogues.fr.format(code, values)}` };
  });
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
