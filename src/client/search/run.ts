import type { Outcome, SearchEngine } from '../../domain/search/types.ts';
import type { SearchWords } from '../../view-models/search-words.ts';
import { keepAddress } from './address.ts';
import type { filtersView } from './filters-view.ts';
import type { outcomeView } from './outcome-view.ts';

/** Milliseconds after which a search that is still running says so. */
const slow = 400;

export interface PanelParts {
  field: HTMLInputElement;
  words: SearchWords;
  say: (message: string) => void;
  clear: HTMLElement;
  filters: ReturnType<typeof filtersView>;
  view: ReturnType<typeof outcomeView>;
  /** Whether the search stands in the page’s address. */
  inAddress: boolean;
  showRecent: () => void;
}

/** Searches for what a panel holds. Only the latest search shows anything. */
export function createRun(engine: SearchEngine, { field, words, say, clear, filters, view, inAddress, showRecent }: PanelParts) {
  let latest = 0;
  let outcome: Outcome | undefined;
  let offered = false;

  async function offer(): Promise<void> {
    if (offered) return;
    const { counts } = await engine.search('', {});
    if (offered) return;
    filters.offer(counts);
    filters.count(counts);
    offered = true;
  }

  /** What is shown before the engine answers; gives the end of the wait. */
  function begin(isLatest: () => boolean, isEmpty: boolean): () => void {
    clear.hidden = field.value === '';
    filters.summarize();
    if (isEmpty) {
      say('');
      showRecent();
      view.show('empty');
      return () => undefined;
    }
    const waiting = setTimeout(() => {
      if (!isLatest()) return;
      view.show('wait');
      say(words.searching);
    }, slow);
    return () => clearTimeout(waiting);
  }

  async function search(): Promise<void> {
    const token = ++latest;
    const isLatest = () => token === latest;
    const term = field.value.trim();
    const chosen = filters.values();
    const isFiltered = Object.keys(chosen).length > 0;
    const isEmpty = !term && !isFiltered;
    if (inAddress) keepAddress({ term, filters: chosen });
    const end = begin(isLatest, isEmpty);
    try {
      await offer();
      const found = await engine.search(term, chosen);
      if (!isLatest()) return;
      filters.count(found.counts);
      filters.show(isEmpty || isFiltered || found.total > 0);
      if (isEmpty) return;
      outcome = found;
      await view.hits(found, 0, isLatest);
      if (!isLatest()) return;
      say(view.count(found, term, isFiltered));
      view.show(found.total > 0 ? 'found' : 'none');
    } catch {
      if (!isLatest() || isEmpty) return;
      say(words.failed);
      view.show('failed');
    } finally {
      end();
      if (isLatest()) view.settled();
    }
  }

  async function more(): Promise<void> {
    if (!outcome) return;
    const token = latest;
    const first = await view.hits(outcome, view.shown(), () => token === latest).catch(() => say(words.failed));
    first?.focus();
  }

  /** Shows the pages that have the words anywhere in their text, in place of those that answer best. */
  async function everywhere(): Promise<void> {
    const token = latest;
    const isLatest = () => token === latest;
    const [before, term] = [outcome, field.value.trim()];
    const found = await before?.everywhere?.().catch(() => undefined);
    if (!isLatest() || !before) return;
    if (!found || found.total === 0) {
      outcome = { ...before, everywhere: undefined };
      view.ends(found ? words.nowhereElse : words.noFullText, say);
      return;
    }
    outcome = found;
    filters.count(found.counts);
    const first = await view.hits(found, 0, isLatest);
    say(view.count(found, term, Object.keys(filters.values()).length > 0));
    first?.focus();
  }

  return { search, offer, more, everywhere };
}
