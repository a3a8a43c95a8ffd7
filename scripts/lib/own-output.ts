import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ExpectedError } from './expected-error.ts';
import { followed, TAKEN, within } from './out-folder.ts';
import { PROJECT } from './project.ts';
import type { Words } from './words.ts';

/**
 * Refuses to write what a command makes over a file that it has not made, or among an editor’s texts. To be called before
 * any long work, for each file that would be written.
 * @param option what the command calls it: `--out`
 * @param isOurs whether a file that stands there is an earlier one of the same command
 */
export function assertOwnOutput(option: string, files: readonly string[], isOurs: (file: string) => boolean): void {
  for (const file of files) {
    assertPlace(option, file);
    if (statSync(file, { throwIfNoEntry: false }) !== undefined && !isOurs(file))
      throw refused(option, file, {
        en: 'something stands there that this command has not written. Name another place, or move it away first',
        fr: 'quelque chose s’y trouve que cette commande n’a pas écrit. Nommez un autre endroit, ou déplacez-le d’abord',
      });
  }
}

/** Refuses a place inside a content folder, whichever, or inside the project’s own code. */
export function assertPlace(option: string, file: string): void {
  const path = followed(resolve(file));
  if (contentAround(dirname(path)) !== undefined)
    throw refused(option, file, {
      en: 'it is inside a content folder, which holds what editors write. Name another place',
      fr: 'c’est dans un dossier de contenu, qui contient ce qu’écrivent les rédacteurs. Nommez un autre endroit',
    });
  const taken = TAKEN.find((name) => within(path, join(PROJECT, name)));
  if (taken !== undefined)
    throw refused(option, file, {
      en: `it is inside the project’s ${taken}. Name another place`,
      fr: `c’est dans ${taken}, dans le projet. Nommez un autre endroit`,
    });
}

/** The content folder that a folder is, or lies in: one with the settings of a site. */
function contentAround(folder: string): string | undefined {
  if (statSync(join(folder, 'settings', 'site.yaml'), { throwIfNoEntry: false }) !== undefined) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : contentAround(parent);
}

function refused(option: string, file: string, why: Words): ExpectedError {
  return new ExpectedError({
    en: `${option} cannot be ${file}: ${why.en}. Nothing was changed.`,
    fr: `${option} ne peut pas être ${file} : ${why.fr}. Rien n’a changé.`,
  });
}

/** What a file holds; nothing where it cannot be read as one. */
export function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The mark that our pages carry, as in a booklet or a newsletter. */
export const GENERATOR = '<meta name="generator" content="Flambeau">';

/** Whether a page carries the mark, in HTML or, as e-mails are written, in XHTML. */
export const isMarked = (html: string): boolean => /<meta name="generator" content="Flambeau"\s*\/?>/.test(html);

/** Whether a file is a page that one of our commands has made. */
export const isOurPage = (file: string): boolean => isMarked(textIn(file));
