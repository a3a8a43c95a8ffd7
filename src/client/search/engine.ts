import { normalizeQuery } from '../../domain/text/words.ts';
import type { Filters, Outcome, SearchEngine } from '../../domain/search/types.ts';
import { startPagefind } from './engine-pagefind.ts';
import { startRanked } from './engine-ranked.ts';

/** How many hits are read at once. The first lot is read with the search itself, since a hidden file shows only then. */
export const pageSize = 10;

function canRunPagefind(): boolean {
  return location.protocol !== 'file:' && typeof WebAssembly === 'object';
}

/** Calls `make` once at most; a failure may be tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/**
 * One ranking answers, the same wherever the site lies: that of the sections’ index. Pagefind has every word of every
 * page, which the index of a large site does not: it answers when asked to, when the index has nothing, and when the
 * index did not come.
 */
export function createEngine(root: URL, language: string): SearchEngine {
  const ranked = once(() => startRanked(root, language));
  const pagefind = once(() => startPagefind(root, language));

  async function everywhere(text: string, filters: Filters): Promise<Outcome> {
    const found = await (await pagefind()).search(normalizeQuery(text, language), filters);
    await found.load(0, pageSize);
    return found;
  }

  return {
    async search(text, filters) {
      const outcome = await ranked().then(
        (engine) => engine.search(text, filters),
        (error: unknown) => {
          if (canRunPagefind()) return everywhere(text, filters);
          throw error;
        },
      );
      if (!text || !canRunPagefind()) return outcome;
      if (outcome.unfiltered === 0) return everywhere(text, filters).catch(() => outcome);
      return { ...outcome, everywhere: () => everywhere(text, filters) };
    },
  };
}
