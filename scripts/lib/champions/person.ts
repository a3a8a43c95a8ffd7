import { posix } from 'node:path';
import type { LoadedContent, LoadedEntry } from '../../../src/check/load.ts';
import { suggest } from '../../../src/domain/text/suggest.ts';
import { wordsOf } from '../../../src/domain/text/fold.ts';
import type { Champion } from '../../../src/schemas/champion.ts';
import { ExpectedError } from '../expected-error.ts';

/** A champion’s photo, relative to the content folder; nothing where it lies outside of it: no command touches that. */
export function photoOf({ photo }: Champion): string | undefined {
  const path = photo === undefined ? undefined : pictureAt('champions', photo);
  return path === undefined || path.startsWith('../') ? undefined : path;
}

/** Where a picture’s address in a file of a folder leads to. */
export function pictureAt(folder: string, address: string): string {
  let decoded = address;
  try {
    decoded = decodeURI(address);
  } catch {
    // A percent sign of its own: the name is as it is written.
  }
  return posix.normalize(posix.join(folder, decoded));
}

/** A champion by identifier. Throws with who may be meant; a name is no identifier, since two people may bear it. */
export function personOf(content: LoadedContent, id: string): { entry: LoadedEntry<'champions'>; data: Champion } {
  const entry = content.keys('champions').get(id)?.[0];
  if (entry === undefined) {
    const named = content
      .of('champions')
      .filter(({ raw }) => wordsOf(String(raw?.['name'] ?? '')) === wordsOf(id))
      .map((one) => one.id);
    const near = named.length > 0 ? named.join(', ') : suggest(id, content.keys('champions').keys());
    throw new ExpectedError({
      en: `There is no champion “${id}” in ${content.folder}/champions/.${near === undefined ? ' An ID is the name of a file without .yaml.' : ` Did you mean ${near}?`}`,
      fr: `Il n’y a pas de champion « ${id} » dans ${content.folder}/champions/.${near === undefined ? ' Un ID est le nom d’un fichier sans .yaml.' : ` Vouliez-vous dire ${near} ?`}`,
    });
  }
  if (entry.data === undefined) {
    throw new ExpectedError(
      {
        en: `${entry.file} has mistakes. Run npm run check and correct it first.`,
        fr: `${entry.file} a des erreurs. Lancez npm run check et corrigez-le d’abord.`,
      },
      { exitCode: 1 },
    );
  }
  return { entry, data: entry.data as Champion };
}
