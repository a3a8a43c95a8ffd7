import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { errorCode, ExpectedError } from './lib/expected-error.ts';
import { kinds } from './lib/new/kinds.ts';
import { knownContent } from './lib/new/known.ts';
import { assertPlainTitle } from './lib/new/plain-title.ts';
import { askForMissing } from './lib/new/questions.ts';
import { kindOf, languagesOf, NEW, titleOf } from './lib/new/request.ts';
import { type Scaffold, scaffold } from './lib/new/scaffold.ts';
import { helpText, readOptions } from './lib/command-line.ts';
import { siteOptions, text } from './lib/site-options.ts';
import { keepForUndo, undoable } from './lib/undo/record.ts';
import { inYourLanguage } from './lib/words.ts';

/** Exit codes: 0 written; 2 the options, the machine, or a file that is there already; 130 the questions were left. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(NEW, args);
  if (values['help'] === true) {
    console.log(helpText(NEW));
    return 0;
  }
  const { content, now } = siteOptions(values);
  const known = knownContent(content);
  const asked = await askForMissing({ kind: text(values, 'kind'), title: text(values, 'title'), language: text(values, 'lang') }, known);
  if (asked === undefined) return 130;
  const kind = kindOf(asked.kind ?? '');
  const title = titleOf(asked.title, kind);
  const languages = languagesOf(asked.language, values['both'] === true && kinds[kind].translated, known);
  await assertPlainTitle(title, languages, known.words);
  const files = languages.map((language) => scaffold({ kind, title, language, module: text(values, 'module'), now }, known, content));
  await undoable('new', content, () => {
    for (const file of files) write(content, file);
  });
  console.log(files.map(({ path }) => relative('', join(content, path))).join('\n'));
  console.error(
    inYourLanguage({
      en: '\nOpen it and replace what says “Replace”. npm run dev shows it, npm run check says what is still wrong.',
      fr: '\nOuvrez-le et remplacez ce qui dit « Remplacez ». npm run dev le montre, npm run check dit ce qui ne va pas encore.',
    }),
  );
  return 0;
}

/** Writes a file that was not there: what somebody wrote is never replaced. */
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
