import { visible } from '../../../src/domain/text/visible.ts';
import { catalogue, type SaidValues } from '../catalogue.ts';
import { ExpectedError } from '../expected-error.ts';

export const WORDS = catalogue(new URL('./messages/', import.meta.url));

/** A line of the command, in the language of whoever runs it. */
export const say = (code: string, values?: SaidValues): string => WORDS.say(code, printable(values));

/** An error of the command. Exit code 1: what was to be published, or where, is at fault; 2: the options or the machine. */
export function refused(code: string, values?: SaidValues, options: { exitCode?: 1 | 2; cause?: unknown } = {}): ExpectedError {
  return new ExpectedError(WORDS.words(code, printable(values)), { exitCode: 1, ...options });
}

/** Names of files and what a list at the target says are anybody’s: they may not steer the terminal. */
const printable = (values: SaidValues = {}): SaidValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value.split('\n').map(visible).join('\n') : value]),
  );
