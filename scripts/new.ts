import { join, relative } from 'node:path';
import { knownContent } from './lib/new/known.ts';
import { makeFiles } from './lib/new/make.ts';
import { askForMissing } from './lib/new/questions.ts';
import { NEW } from './lib/new/request.ts';
import { helpText, readOptions } from './lib/command-line.ts';
import { siteOptions, text } from './lib/site-options.ts';
import { inYourLanguage } from './lib/words.ts';

/** Exit codes: 0 written; 2 the options, the machine, or a file that is there already; 130 the questions were left. */
export async function main(args: string[]): Promise<number> {
  const values = readOptions(NEW, args);
  if (values['help'] === true) {
    console.log(helpText(NEW));
    return 0;
  }
  const { content, now } = siteOptions(values);
  const given = { kind: text(values, 'kind'), title: text(values, 'title'), language: text(values, 'lang') };
  const asked = await askForMissing(given, knownContent(content));
  if (asked === undefined) return 130;
  const wish = { ...asked, kind: asked.kind ?? '', both: values['both'] === true, module: text(values, 'module') };
  const files = await makeFiles(wish, content, now);
  console.log(files.map((path) => relative('', join(content, path))).join('\n'));
  console.error(
    inYourLanguage({
      en: '\nOpen it and replace what says “Replace”. npm run dev shows it, npm run check says what is still wrong.',
      fr: '\nOuvrez-le et remplacez ce qui dit « Remplacez ». npm run dev le montre, npm run check dit ce qui ne va pas encore.',
    }),
  );
  return 0;
}
