import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Edition, editions } from '../../src/schemas/edition.ts';
import { errorCode, ExpectedError } from './expected-error.ts';
import type { Words } from './words.ts';

/** The content folder, absolute and with links followed, so that one folder always has one name. */
export function contentFolder(typed: string, base: string): string {
  const path = resolve(base, typed);
  try {
    if (statSync(path).isDirectory()) return realpathSync(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) throw error;
    throw new ExpectedError({
      en: `The content folder ${path} does not exist. --content names the folder that holds settings/, guide/, posts/…`,
      fr: `Le dossier de contenu ${path} n’existe pas. --content nomme le dossier qui contient settings/, guide/, posts/…`,
    });
  }
  throw new ExpectedError({
    en: `${path} is a file; --content names a folder.`,
    fr: `${path} est un fichier ; --content nomme un dossier.`,
  });
}

/** Whom each edition is for, as an error says it. */
const readers: Readonly<Record<Edition, Words>> = {
  internal: { en: 'internal (for employees)', fr: 'internal (pour les salariés)' },
  public: { en: 'public (only what says that it is public)', fr: 'public (seulement ce qui se dit public)' },
};

export function edition(typed: string): Edition {
  const found = editions.find((known) => known === typed);
  if (found !== undefined) return found;
  throw new ExpectedError({
    en: `There is no edition “${typed}”; it is ${editions.map((known) => readers[known].en).join(' or ')}.`,
    fr: `L’édition « ${typed} » n’existe pas ; c’est ${editions.map((known) => readers[known].fr).join(' ou ')}.`,
  });
}

/** A day of the calendar, `2027-03-10`. */
export function day(typed: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : undefined;
  // JavaScript moves 30 February to 2 March.
  if (date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed)) return typed;
  throw new ExpectedError({
    en: `“${typed}” is not a day; --now takes year-month-day, such as 2027-03-10.`,
    fr: `« ${typed} » n’est pas un jour ; --now attend année-mois-jour, par exemple 2027-03-10.`,
  });
}

/** Today where the machine is. */
export function today(date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function port(typed: string): number {
  const number = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= 1 && number <= 65_535) return number;
  throw new ExpectedError({
    en: `“${typed}” is no port; --port takes a number from 1 to 65535, such as 4321.`,
    fr: `« ${typed} » n’est pas un port ; --port attend un nombre de 1 à 65535, par exemple 4321.`,
  });
}

/** The path below which the preview stands, with a slash at both ends: `/a/b/`. */
export function basePath(typed: string): string {
  if (/[?#]/.test(typed)) {
    throw new ExpectedError({
      en: `--base is a path such as /a/b/; “${typed}” is none.`,
      fr: `--base est un chemin comme /a/b/ ; « ${typed} » n’en est pas un.`,
    });
  }
  return `/${typed}/`.replace(/\/+/g, '/');
}
