import { sep } from 'node:path';
import { ExpectedError } from './expected-error.ts';

/** Signs that mean something in an address. Vite and Astro make addresses of paths, and a file below such a folder is then another one, or none. */
const SIGNS = sep === '\\' ? /[#?%\p{Cc}]/u : /[#?%\\\p{Cc}]/u;

/** How a sign is named in a sentence: one that cannot be seen by its number. */
const named = (sign: string) => (/\p{Cc}/u.test(sign) ? `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : sign);

/**
 * Refuses a folder whose path a build could not work with, before it begins.
 * @param path absolute
 * @param what the project’s folder, or that of the content
 */
export function assertWorkable(path: string, what: 'project' | 'content'): void {
  const sign = SIGNS.exec(path)?.[0];
  if (sign === undefined) return;
  const folder = {
    project: { en: 'The project’s folder', fr: 'Le dossier du projet' },
    content: { en: 'The content folder', fr: 'Le dossier de contenu' },
  }[what];
  const shown = path.replace(/\p{Cc}/gu, '�');
  throw new ExpectedError({
    en: `${folder.en} ${shown} has a “${named(sign)}” in its path, which a build would take for a part of an address. Rename that folder: spaces and accents are fine; # ? % \\ and line ends are not.`,
    fr: `${folder.fr} ${shown} a un « ${named(sign)} » dans son chemin, qu’une construction prendrait pour un morceau d’adresse. Renommez ce dossier : les espaces et les accents conviennent ; # ? % \\ et les fins de ligne, non.`,
  });
}
