import MiniSearch from 'minisearch';
import { loadScript } from '../lib/load-script.ts';
import { decodeIndex, indexGlobal, type CompactIndex, type IndexedPage } from '../../domain/search/compact-index.ts';
import { excerptAround, markWords, type IsMatch } from '../../domain/search/mark.ts';
import { today } from '../../domain/day.ts';
import { fold, words } from '../../domain/text/words.ts';
import { facets, type Counts, type Facet, type Filters, type Hit, type Outcome, type SearchEngine } from '../../domain/search/types.ts';

declare global {
  interface Window {
    [indexGlobal]?: Record<string, CompactIndex>;
  }
}

/** A page that matches, and its words that do. */
interface Match {
  page: IndexedPage;
  found: ReadonlySet<string>;
}

function valuesOf(page: IndexedPage, facet: Facet): readonly string[] {
  if (facet === 'type') return [page.type];
  return facet === 'topic' ? page.topics : page.countries;
}

function passes(page: IndexedPage, filters: Filters): boolean {
  return facets.every((facet) => filters[facet] === undefined || valuesOf(page, facet).includes(filters[facet]));
}

/** As with Pagefind, a facet’s numbers leave out its own filter. */
export function countFacets(pages: readonly IndexedPage[], filters: Filters): Counts {
  const counts: Counts = { type: {}, topic: {}, country: {} };
  for (const facet of facets) {
    const { [facet]: _own, ...others } = filters;
    for (const page of pages) {
      if (!passes(page, others)) continue;
      for (const value of valuesOf(page, facet)) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts;
}

function hitOf({ page, found }: Match, root: URL): Hit {
  const isMatch: IsMatch = (word) => found.has(word);
  const url = new URL(page.url, root).href;
  const has = (text: string) => words(text).some(isMatch);
  const texts = [page.summary, ...page.sections.map((section) => section.text)];
  return {
    url,
    title: markWords(page.title, isMatch),
    type: page.type,
    countries: page.countries,
    excerpt: excerptAround(texts.find(has) ?? texts.find(Boolean) ?? '', isMatch),
    sections: page.sections
      .filter((section) => section.id && (has(section.title) || has(section.text)))
      .slice(0, 3)
      .map((section) => ({
        url: `${url}#${encodeURIComponent(section.id)}`,
        title: markWords(section.title, isMatch),
        excerpt: excerptAround(section.text, isMatch),
      })),
  };
}

/** Searches a list of pages in memory: words and beginnings of words first, then misspelt ones, then some of the words. */
export function createFallbackEngine(all: readonly IndexedPage[], root: URL, day = today()): SearchEngine {
  const pages = all.filter(({ until }) => until === undefined || until >= day);
  const index = new MiniSearch<{ id: number; page: IndexedPage }>({
    fields: ['title', 'headings', 'labels', 'summary', 'text'],
    extractField: ({ id, page }, field) => {
      if (field === 'id') return String(id);
      if (field === 'title') return page.title;
      if (field === 'summary') return page.summary;
      if (field === 'labels') return [...page.topics, ...page.countries].join(' ');
      return page.sections.map((section) => (field === 'headings' ? section.title : section.text)).join(' ');
    },
    processTerm: (term) => fold(term) || null,
    searchOptions: { boost: { title: 5, headings: 3, summary: 2, labels: 2 }, prefix: (term) => term.length > 1 },
  });
  index.addAll(pages.map((page, id) => ({ id, page })));

  const fuzzy = (term: string) => (term.length > 3 ? 0.25 : false);

  const find = (term: string): { matches: Match[]; approximate: boolean } => {
    if (!term) return { matches: pages.map((page) => ({ page, found: new Set<string>() })), approximate: false };
    const typed = words(term);
    // Short words (“à”, “de”) may be missing from shortened texts: the second try does without them.
    const long = typed.filter((word) => word.length > 2);
    const useful = (long.length > 0 ? long : typed).join(' ');
    const tries = [
      { query: typed.join(' '), options: { combineWith: 'AND' }, approximate: false },
      { query: useful, options: { combineWith: 'AND' }, approximate: false },
      { query: useful, options: { combineWith: 'AND', fuzzy }, approximate: true },
      { query: useful, options: { combineWith: 'OR', fuzzy }, approximate: true },
    ] as const;
    for (const { query, options, approximate } of tries) {
      const matches = index.search(query, options).flatMap((result): Match[] => {
        const page = pages[Number(result.id)];
        return page ? [{ page, found: new Set(result.terms) }] : [];
      });
      if (matches.length > 0) return { matches, approximate };
    }
    return { matches: [], approximate: false };
  };

  return {
    async search(term, filters): Promise<Outcome> {
      const { matches, approximate } = find(term);
      const shown = matches.filter(({ page }) => passes(page, filters));
      return {
        total: shown.length,
        unfiltered: matches.length,
        counts: countFacets(
          matches.map(({ page }) => page),
          filters,
        ),
        approximate,
        load: async (start, end) => shown.slice(start, end).map((match) => hitOf(match, root)),
      };
    },
  };
}

/** Loads the small index by a classic script, the one way that works on `file:` too. */
export async function startFallback(root: URL, language: string): Promise<SearchEngine> {
  await loadScript(new URL(`search-index/${language}.js`, root).href);
  const index = window[indexGlobal]?.[language];
  if (!index) throw new Error('The small search index is not for this language');
  return createFallbackEngine(decodeIndex(index), root);
}
