import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/index.ts';
import { checkLanguages, Messages } from '../src/check/messages.ts';
import { problemLine } from '../src/check/problem.ts';
import { isDay } from '../src/domain/day.ts';
import { ExpectedError } from './lib/expected-error.ts';
import { commandLanguage } from './lib/words.ts';
import { assertWorkable } from './lib/workable-path.ts';

const options = {
  content: { type: 'string' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Checks all the content and prints what is wrong with it, one line a mistake.
 * Resolves to the exit code: 0 nothing wrong, 1 mistakes in the content, 2 wrong options.
 */
export async function main(args: string[]): Promise<number> {
  const guess = commandLanguage();
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    return refuse(new Messages(guess), 'cli-options', { detail: error instanceof Error ? error.message : String(error) });
  }
  const language = values.lang === undefined ? guess : checkLanguages.find((known) => known === values.lang);
  if (language === undefined) return refuse(new Messages(guess), 'cli-language', { value: values.lang, allowed: checkLanguages });
  const messages = new Messages(language);
  if (values.help) {
    console.log(messages.format('cli-help'));
    return 0;
  }
  if (values.now !== undefined && !isDay(values.now)) return refuse(messages, 'cli-now', { value: values.now });
  const folder = values.content === undefined ? resolve(import.meta.dirname, '../src/content') : resolve(values.content);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder || values.content === '') return refuse(messages, 'cli-folder', { folder: values.content ?? folder });

  try {
    // What a build could not work with is no good content, wherever it stands.
    assertWorkable(folder, 'content');
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    console.error(error.message);
    return error.exitCode;
  }

  let checked;
  try {
    checked = await checkContent(folder, { language, ...(values.now !== undefined && { now: values.now }) });
  } catch (error) {
    return refuse(messages, 'cli-failure', { detail: error instanceof Error ? error.message : String(error) });
  }
  const { problems, notices, content } = checked;
  if (values.json) {
    console.log(JSON.stringify(problems, undefined, 2));
  } else {
    for (const problem of [...notices, ...problems]) console.log(problemLine(problem));
    console.log(
      messages.format('cli-count', {
        problems: problems.length,
        files: new Set(problems.map(({ file }) => file)).size,
        all: content.scanned.files.length,
      }),
    );
  }
  return problems.length === 0 ? 0 : 1;
}

function refuse(messages: Messages, code: string, values: Parameters<Messages['format']>[1]): number {
  console.error(messages.format(code, values));
  return 2;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
