import { ExpectedError } from './expected-error.ts';
import { watchFolders } from './watch-folders.ts';
import { inYourLanguage } from './words.ts';

/** Editors write a file in several steps: what follows this soon, in milliseconds, is part of the same change. */
const SETTLE = 200;

/**
 * Builds, then builds again after every change of the content, until it is stopped. A mistake is said, and waits for
 * its repair. What changes while a build runs is built right after it.
 * @param once one build; says itself what has come of it
 */
export async function again(content: string, once: (signal: AbortSignal) => Promise<number>, signal: AbortSignal): Promise<number> {
  let changed = false;
  let wake: (() => void) | undefined;
  const folders = watchFolders(content, () => {
    changed = true;
    wake?.();
  });
  const stop = () => wake?.();
  signal.addEventListener('abort', stop);
  try {
    while (true) {
      changed = false;
      await saying(() => once(signal));
      signal.throwIfAborted();
      console.log(inYourLanguage({ en: '\nWaiting for a change… (Ctrl+C ends)', fr: '\nEn attente d’un changement… (Ctrl+C pour finir)' }));
      while (!changed) {
        await new Promise<void>((resolve) => (wake = resolve));
        signal.throwIfAborted();
      }
      await new Promise((resolve) => setTimeout(resolve, SETTLE));
    }
  } finally {
    folders.close();
    signal.removeEventListener('abort', stop);
  }
}

/** What was foreseen is said, and does not end the watch: the next change may repair it. */
async function saying(task: () => Promise<number>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    console.error(error.message);
  }
}
