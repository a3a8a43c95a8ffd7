import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode, ExpectedError } from '../expected-error.ts';
import { keepForUndo, undoable } from '../undo/record.ts';
import { kinds } from './kinds.ts';
import { knownContent } from './known.ts';
import { assertPlainTitle } from './plain-title.ts';
import { kindOf, languagesOf, titleOf } from './request.ts';
import { type Scaffold, scaffold } from './scaffold.ts';

/** What somebody wants to begin, as they typed it. */
export interface Wish {
  kind: string;
  title: string | undefined;
  /** Otherwise the site’s default one. */
  language: string | undefined;
  /** In every language of the site, where the kind has languages. */
  both: boolean;
  /** Of a lesson; otherwise the first one. */
  module: string | undefined;
}

/**
 * Writes the files that somebody wants to begin, valid from the first; `npm run undo` takes them back.
 * Throws an ExpectedError where the wish cannot be met, or a file is there already: what somebody wrote is never replaced.
 * @param now `2027-03-10`
 * @param undoRoot where the step is kept, for tests; otherwise where npm run undo looks
 * @returns their paths below the content folder, the chosen language first
 */
export async function makeFiles(wish: Wish, content: string, now: string, undoRoot?: string): Promise<string[]> {
  const known = knownContent(content);
  const kind = kindOf(wish.kind);
  const title = titleOf(wish.title, kind);
  const languages = languagesOf(wish.language, wish.both && kinds[kind].translated, known);
  await assertPlainTitle(title, languages, known.words);
  const files = languages.map((language) => scaffold({ kind, title, language, module: wish.module, now }, known, content));
  await undoable(
    'new',
    content,
    () => {
      for (const file of files) write(content, file);
    },
    undoRoot,
  );
  return files.map(({ path }) => path);
}

function write(content: string, { path, text: own }: Scaffold): void {
  const file = join(content, path);
  keepForUndo(file);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, own, { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    throw new ExpectedError({
      en: `${path} is there already, and nothing was changed. Choose another title, or edit that file.`,
      fr: `${path} existe déjà, et rien n’a été changé. Choisissez un autre titre, ou modifiez ce fichier.`,
    });
  }
}
