import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, ExpectedError } from './expected-error.ts';
import type { Edition } from '../../src/schemas/edition.ts';

/** The file in every finished site that says where it comes from. It names no path, no person and no machine. */
export const MARKER = 'flambeau.json';

export interface Marker {
  generator: 'flambeau';
  version: string;
  edition: Edition;
  now: string;
  languages: readonly string[];
}

export function writeMarker(folder: string, marker: Marker): void {
  writeFileSync(join(folder, MARKER), `${JSON.stringify(marker, undefined, 2)}\n`);
}

/** Refuses a folder that publishing would replace and that no build of ours has made. */
export function assertReplaceable(path: string): void {
  const names = namesIn(path);
  if (names.length === 0) return;
  if (!isOurs(path)) {
    throw new ExpectedError({
      en: `${path} holds files, and no build of Flambeau made it (it has no ${MARKER}). Nothing was changed. Name another folder, or empty this one.`,
      fr: `${path} contient des fichiers, et aucune construction de Flambeau ne l’a fait (il n’a pas de ${MARKER}). Rien n’a changé. Nommez un autre dossier, ou videz celui-ci.`,
    });
  }
  if (names.includes('.git')) {
    throw new ExpectedError({
      en: `${path} holds a .git, which publishing would remove. Nothing was changed. Build into another folder and copy it from there.`,
      fr: `${path} contient un .git, que la publication effacerait. Rien n’a changé. Construisez dans un autre dossier, puis copiez-le.`,
    });
  }
}

/** Whether one of our builds has made this folder. */
export function isOurs(path: string): boolean {
  if (!existsSync(join(path, MARKER))) return false;
  try {
    const marker: unknown = JSON.parse(readFileSync(join(path, MARKER), 'utf8'));
    return typeof marker === 'object' && marker !== null && 'generator' in marker && marker.generator === 'flambeau';
  } catch {
    return false;
  }
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
