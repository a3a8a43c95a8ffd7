import { scriptWords } from '../i18n/script-words.ts';
import type { UiKey } from '../i18n/keys.ts';
import type { PluralForms } from '../i18n/fill.ts';
import { searchTypes, type SearchType } from '../schemas/addresses.ts';

/** The words that the browser needs while searching; they travel in the `data-words` attribute of the panel. */
export interface SearchWords {
  types: Record<SearchType, string>;
  /** With `{term}`: the pages that have the words. */
  results: PluralForms;
  /** The pages that the filters alone let through. */
  pages: PluralForms;
  /** With `{term}`: no page has the very words, these have near ones. */
  near: PluralForms;
  /** How many filters are on. */
  filtersOn: PluralForms;
  /** With `{term}`. */
  none: string;
  /** Before the link to the ask-first desk, under a rule. */
  unsure: string;
  /** When every word of every page was searched, and no page came of it; when it cannot be. */
  nowhereElse: string;
  noFullText: string;
  searching: string;
  failed: string;
  forgotten: string;
}

/** Taking plurals apart is slow, and every page has a panel. */
const known = new Map<string, SearchWords>();

/** The words of a language, from the interface’s translations, at build time. `{term}` stays for the browser to fill. */
export function searchWords(language: string): SearchWords {
  const made = known.get(language) ?? collect(language);
  known.set(language, made);
  return made;
}

function collect(language: string): SearchWords {
  const { word, plural, under } = scriptWords(language);
  // A form that says the same as the general one need not travel.
  const forms = (key: UiKey) => {
    const all = plural(key);
    return Object.fromEntries(Object.entries(all).filter(([category, form]) => category === 'other' || form !== all['other']));
  };
  return {
    types: under('search.type', searchTypes),
    results: forms('search.results'),
    pages: forms('search.pages'),
    near: forms('search.near'),
    filtersOn: forms('search.filters.on'),
    none: word('search.none'),
    unsure: word('search.unsure'),
    nowhereElse: word('search.nowhereElse'),
    noFullText: word('search.noFullText'),
    searching: word('search.searching'),
    failed: word('search.failed'),
    forgotten: word('search.recent.forgotten'),
  };
}
