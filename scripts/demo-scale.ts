import { join, resolve } from 'node:path';
import { ExpectedError } from './lib/expected-error.ts';
import { type CommandSpec, helpText, readOptions } from './lib/command-line.ts';
import { assertPlace } from './lib/own-output.ts';
import { PROJECT } from './lib/project.ts';
import { scaleContent } from './lib/scale/content.ts';
import { SCALE_OPTIONS, scaleOptions } from './lib/scale/options.ts';
import { writeContent } from './lib/scale/write.ts';
import { text } from './lib/site-options.ts';
import { inYourLanguage } from './lib/words.ts';

const COMMAND: CommandSpec = {
  name: 'demo:scale',
  summary: {
    en: 'Writes a whole content folder of any size, with invented people and texts, for tests and trials.',
    fr: 'Écrit un dossier de contenu entier de toute taille, avec des personnes et des textes inventés, pour des essais.',
  },
  options: SCALE_OPTIONS,
};

/** Exit codes: 0 written; 2 the options or the folder are at fault. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(COMMAND, args);
  if (values['help'] === true) {
    console.log(helpText(COMMAND));
    return 0;
  }
  const options = scaleOptions(values);
  const typed = text(values, 'out');
  if (typed === undefined) throw new ExpectedError({ en: 'Say where to write it: --out DIR.', fr: 'Dites où l’écrire : --out DIR.' });
  const out = resolve(typed);
  assertPlace('--out', out);
  const count = await writeContent(out, scaleContent(options, join(PROJECT, 'src', 'content')));
  console.log(
    inYourLanguage({
      en: `${count} files are in ${out}. Look at them with: npm run check -- --content ${typed}`,
      fr: `${count} fichiers sont dans ${out}. Regardez-les avec : npm run check -- --content ${typed}`,
    }),
  );
  return 0;
}
