import { watchFolders } from './watch-folders.ts';
import { checkContent, type LoadedContent } from '../../src/check/index.ts';
import type { Problem } from '../../src/check/problem.ts';
import { commandLanguage } from './words.ts';

/** What the check says of a content folder while somebody writes in it. */
export interface ContentWatch {
  /** What is wrong now; waits for a check that has still to be made. */
  problems(): Promise<readonly Problem[]>;
  /** The content as it was last read. */
  content(): Promise<LoadedContent>;
  /** Whether the settings can be read: without them no page can be made. */
  hasSettings(): Promise<boolean>;
  close(): void;
}

interface Look {
  problems: readonly Problem[];
  content: LoadedContent;
}

/** Checks a content folder on a day, and again whenever something in it changes. `onChange` hears when other things are wrong than before. */
export function watchContent(folder: string, now: string, onChange: (problems: readonly Problem[]) => void): ContentWatch {
  let isStale = true;
  let told: string | undefined;
  let running: Promise<Look> | undefined;

  const look = async (): Promise<Look> => {
    let result: Look;
    do {
      isStale = false;
      const { problems, content } = await checkContent(folder, { language: commandLanguage(), now });
      result = { problems, content };
      // A file that was saved meanwhile is looked at too.
    } while (isStale);
    const words = JSON.stringify(result.problems);
    if (told !== undefined && told !== words) onChange(result.problems);
    told = words;
    return result;
  };

  const current = (): Promise<Look> => {
    if (running === undefined || isStale) {
      const before = running;
      running = (async () => {
        await before?.catch(() => undefined);
        return look();
      })();
    }
    return running;
  };

  const folders = watchFolders(folder, () => {
    isStale = true;
    // Editors write a file in several steps: what follows at once is part of the same change.
    setTimeout(() => void current().catch(() => undefined), 120).unref();
  });
  return {
    problems: async () => (await current()).problems,
    content: async () => (await current()).content,
    hasSettings: async () => (await current()).content.settings !== undefined,
    close: folders.close,
  };
}
