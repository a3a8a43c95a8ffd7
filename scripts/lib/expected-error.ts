import { inYourLanguage, type Words } from './words.ts';

/** What went wrong, for whoever runs a command: said in a sentence, with the repair, and without a stack trace. */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError';
  /** 1: the content or the result is at fault; 2: the options or the machine. */
  readonly exitCode: 1 | 2;

  constructor(words: Words, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(inYourLanguage(words), { cause: options.cause });
    this.exitCode = options.exitCode ?? 2;
  }
}

/** The code of an error of the operating system, such as ENOENT. */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
