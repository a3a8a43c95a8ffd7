import { checkContent } from '../src/check/index.ts';
import { plainWarnings } from '../src/check/plain/index.ts';
import { fixContent } from './lib/check/fix.ts';
import { checkRequest } from './lib/check/options.ts';
import { printed } from './lib/check/print.ts';
import { ExpectedError } from './lib/expected-error.ts';
import { assertWorkable } from './lib/workable-path.ts';

/**
 * Checks all the content and prints what is wrong with it, one line a mistake; with `--fix` mends first what is certain.
 * Resolves to the exit code: 0 nothing wrong, 1 mistakes in the content, 2 wrong options.
 */
export async function main(args: string[]): Promise<number> {
  const read = await checkRequest(args);
  if (!('request' in read)) {
    (read.code === 0 ? console.log : console.error)(read.text);
    return read.code;
  }
  const { request, messages } = read;
  try {
    // What a build could not work with is no good content, wherever it stands.
    assertWorkable(request.folder, 'content');
    if (request.fix) await fixContent(request, messages);
    const { findings, problems, content } = await checkContent(request.folder, {
      language: messages.language,
      ...(request.now !== undefined && { now: request.now }),
    });
    const warnings = request.plain ? await plainWarnings(content) : [];
    console.log(printed(request.format, { findings, warnings }, content, messages));
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof ExpectedError) {
      console.error(error.message);
      return error.exitCode;
    }
    console.error(messages.format('cli-failure', { detail: error instanceof Error ? error.message : String(error) }));
    return 2;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
