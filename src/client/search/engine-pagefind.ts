import { typeset } from '../../i18n/typography/typeset.ts';
import { answers, markWords, piecesOfExcerpt } from '../../domain/search/mark.ts';
import { words } from '../../domain/text/words.ts';
import {
  facets,
  isSearchType,
  type Counts,
  type Filters,
  type Hit,
  type Outcome,
  type Piece,
  type SearchEngine,
} from '../../domain/search/types.ts';
import { today } from '../../domain/day.ts';

/** What we use of Pagefind’s browser interface, version 1.6 (it ships no types for it). */
interface Fragment {
  url: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  excerpt: string;
  locations: number[];
  sub_results: { url: string; title: string; excerpt: string }[];
}
interface Response {
  results: { data(): Promise<Fragment> }[];
  unfilteredResultCount: number;
  filters: Record<string, Record<string, number> | undefined>;
}
interface Instance {
  init(): Promise<void>;
  filters(): Promise<Response['filters']>;
  search(term: string | null, options: { filters: Allowed }): Promise<Response>;
}
/** What was chosen, and what may no longer be found (https://pagefind.app/docs/js-api-filtering/#using-compound-filters). */
type Allowed = Filters & { none?: { until: string }[] };
interface Module {
  createInstance(options: { basePath: string; baseUrl: string; excerptLength: number; excerptEllipsis: string }): Instance;
}

/** Milliseconds without progress after which a step of the start counts as failed: some hosts never answer. */
const patience = 3000;

/** Parts of a page that one result may list. */
const sectionsShown = 3;

function within<T>(work: Promise<T>, step: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Pagefind: no answer in time (${step})`)), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const textOf = (pieces: Piece[]) => pieces.map((piece) => piece.text).join('');

/** `root` is the site’s own, so that addresses hold at any path. */
function hitOf(fragment: Fragment, typed: readonly string[], root: URL, language: string): Hit {
  // Pagefind was given straight apostrophes, and turns no-break spaces into ordinary ones.
  const pieces = (html: string) => piecesOfExcerpt(typeset(html.replace(/ …$/, '…'), language));
  const excerpt = pieces(fragment.excerpt);
  const found = new Set(words(textOf(excerpt.filter((piece) => piece.marked))));
  const isMatch = (word: string) => found.has(word) || typed.some((start) => word.startsWith(start));
  const mark = (text = '') => markWords(typeset(text, language), isMatch);
  const address = (url: string) => new URL(url.replace(/^\//, ''), root).href;
  const type = fragment.filters['type']?.[0];
  return {
    url: address(fragment.url),
    title: mark(fragment.meta['title']),
    type: isSearchType(type) ? type : 'page',
    countries: fragment.filters['country'] ?? [],
    excerpt: fragment.locations.length > 0 || !fragment.meta['summary'] ? excerpt : mark(fragment.meta['summary']),
    sections: fragment.sub_results
      .filter((section) => section.url.includes('#') && typed.length > 0)
      .slice(0, sectionsShown)
      .map((section) => ({ url: address(section.url), title: mark(section.title), excerpt: pieces(section.excerpt) })),
  };
}

/** Whether one of the hits holds a word that was typed, and not just the beginning of one. */
function answersAny(hits: readonly Hit[], typed: readonly string[]): boolean {
  const marked = hits.flatMap((hit) =>
    words(textOf([...hit.title, ...hit.excerpt, ...hit.sections.flatMap((section) => section.excerpt)].filter((piece) => piece.marked))),
  );
  return typed.some((word) => marked.some((found) => answers(word, found)));
}

type Search = (term: string | null, filters: Filters) => Promise<Response>;

/** A facet’s numbers leave out its own filter, so that the other choices stay comparable: one more search for each. */
async function countsOf(search: Search, term: string | null, filters: Filters, response: Response): Promise<Counts> {
  const entries = facets.map(async (facet) => {
    const { [facet]: own, ...others } = filters;
    const counted = own === undefined ? response : await search(term, others);
    return [facet, counted.filters[facet] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Counts;
}

/** Pagefind counts what it found before any filter, and so what may no longer be found. */
async function unfilteredCount(search: Search, term: string | null, filters: Filters, response: Response): Promise<number> {
  return (Object.keys(filters).length === 0 ? response : await search(term, {})).results.length;
}

function emptyOutcome(unfiltered: number, counts: Counts): Outcome {
  return { total: 0, unfiltered, counts, approximate: false, answers: false, load: async () => [] };
}

/**
 * Starts Pagefind from the site’s `pagefind/` folder. Rejects when it cannot run here: no module scripts, no
 * WebAssembly, a policy that forbids it, files that the host hides or gives a wrong type.
 */
export async function startPagefind(root: URL, language: string): Promise<SearchEngine> {
  const bundle = new URL('pagefind/', root).href;
  const module = (await within(import(`${bundle}pagefind.js`), 'script')) as Module;
  const instance = module.createInstance({ basePath: bundle, baseUrl: '/', excerptLength: 24, excerptEllipsis: '…' });
  await within(instance.init(), 'start');
  const known = await within(instance.filters(), 'filters');
  if (!known['type']) throw new Error('Pagefind: its filters could not be read');
  // The page may be older than its reader’s day: what was allowed until a day that is over is not found.
  const lapsed = Object.keys(known['until'] ?? {}).filter((until) => until < today());
  const none = lapsed.map((until) => ({ until }));
  const search: Search = (term, filters) => instance.search(term, { filters: { ...filters, ...(none.length > 0 && { none }) } });

  return {
    async search(term, filters) {
      const typed = words(term);
      const query = term || null;
      if (!query && Object.keys(filters).length === 0) {
        const offered = none.length > 0 ? (await within(search(null, {}), 'search')).filters : known;
        return emptyOutcome(0, { type: offered['type'] ?? {}, topic: offered['topic'] ?? {}, country: offered['country'] ?? {} });
      }
      const response = await within(search(query, filters), 'search');
      const counts = await countsOf(search, query, filters, response);
      const cache = new Map<number, Promise<Fragment>>();
      const load = (start: number, end: number) =>
        Promise.all(
          response.results.slice(start, end).map(async (result, index) => {
            const data = cache.get(start + index) ?? within(result.data(), 'result');
            cache.set(start + index, data);
            return hitOf(await data, typed, root, language);
          }),
        );
      if (query && response.results.length > 0 && !answersAny(await load(0, 10), typed)) return emptyOutcome(0, counts);
      return {
        total: response.results.length,
        unfiltered: none.length > 0 ? await unfilteredCount(search, query, filters, response) : response.unfilteredResultCount,
        counts,
        approximate: false,
        answers: false,
        load,
      };
    },
  };
}
