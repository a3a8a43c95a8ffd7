import type { Synonyms } from '../../domain/search/concepts.ts';
import type { createFinder } from '../../domain/search/find.ts';
import { loadScript } from '../lib/load-script.ts';

export const finderGlobal = 'flambeauFinder';

declare global {
  interface Window {
    /** Set by filter-words.ts: makes a search over some texts of a language. */
    [finderGlobal]?: (texts: readonly string[], language: string, synonyms: Synonyms) => ReturnType<typeof createFinder>;
  }
}

/** Fetches the search over a list’s texts, once somebody begins to type. Without it, the beginnings of words are all that is compared. */
export async function loadFinder({ dataset }: HTMLElement, texts: readonly string[]) {
  await loadScript(dataset['src'] ?? '');
  return window[finderGlobal]!(texts, document.documentElement.lang, JSON.parse(dataset['synonyms'] ?? '[]') as Synonyms);
}
