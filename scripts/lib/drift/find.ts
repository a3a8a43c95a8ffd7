import { relative, resolve, sep } from 'node:path';
import { driftOf, type Drift } from '../../../src/check/drift.ts';
import type { LoadedContent } from '../../../src/check/load.ts';
import { suggest } from '../../../src/domain/text/suggest.ts';
import { ExpectedError } from '../expected-error.ts';

/** The translation that somebody names: by its path from here, or below the content folder. */
export function driftNamed(content: LoadedContent, name: string): Drift {
  const plain = name.split(sep).join('/').replace(/^\.\//, '');
  const fromHere = relative(content.folder, resolve(name)).split(sep).join('/');
  const entry = content.entryAt(plain) ?? content.entryAt(fromHere);
  if (entry === undefined) {
    const near = suggest(
      plain,
      content.entries.map(({ file }) => file),
    );
    throw new ExpectedError({
      en: `There is no file ${name} in the content. ${near === undefined ? '' : `Did you mean ${near}?`}`,
      fr: `Il n’y a pas de fichier ${name} dans le contenu. ${near === undefined ? '' : `Vouliez-vous dire ${near} ?`}`,
    });
  }
  const drift = driftOf(content, entry);
  if (drift !== undefined) return drift;
  throw new ExpectedError({
    en: `${entry.file} is an original, or has no twin in another language: name the translation.`,
    fr: `${entry.file} est un original, ou n’a pas de jumeau dans une autre langue : nommez la traduction.`,
  });
}
