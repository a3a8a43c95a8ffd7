import { normalizeQuery } from '../../domain/text/words.ts';
import type { SearchEngine } from '../../domain/search/types.ts';
import { startFallback } from './engine-fallback.ts';
import { startPagefind } from './engine-pagefind.ts';

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
 * Pagefind where it runs, else the small index, with no difference to see. The small index also answers when Pagefind
 * finds nothing: it forgives misspellings, and some hosts hide Pagefind’s files one by one, which looks like no result.
 */
export function createEngine(root: URL, language: string): SearchEngine {
  const fallback = once(() => startFallback(root, language));
  let pagefind: Promise<SearchEngine | undefined> | undefined;
  const primary = () => {
    pagefind ??= canRunPagefind() ? startPagefind(root, language).catch(() => undefined) : Promise.resolve(undefined);
    return pagefind;
  };

  return {
    async search(text, filters) {
      const term = normalizeQuery(text, language);
      const engine = await primary();
      const outcome = await engine
        ?.search(term, filters)
        .then(async (found) => {
          await found.load(0, pageSize);
          return found;
        })
        .catch(() => {
          pagefind = Promise.resolve(undefined);
          return undefined;
        });
      if (!outcome) return (await fallback()).search(term, filters);
      if (outcome.total > 0 || outcome.unfiltered > 0 || !term) return outcome;
      return fallback().then(
        (small) => small.search(term, filters),
        () => outcome,
      );
    },
  };
}
