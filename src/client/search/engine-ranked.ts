import { loadScript } from '../lib/load-script.ts';
import { decodeIndex, indexGlobal, type CompactIndex, type IndexedPage, type Section } from '../../domain/search/compact-index.ts';
import { today } from '../../domain/day.ts';
import type { Synonyms } from '../../domain/search/concepts.ts';
import { excerptAround, markWords, type IsMatch } from '../../domain/search/mark.ts';
import { createRanker, type Ranked } from '../../domain/search/rank.ts';
import { stem } from '../../domain/search/stem.ts';
import { words } from '../../domain/text/words.ts';
import { facets, type Counts, type Facet, type Filters, type Hit, type Outcome, type SearchEngine } from '../../domain/search/types.ts';

declare global {
  interface Window {
    [indexGlobal]?: Record<string, CompactIndex>;
  }
}

/** Coverage from which a rule is shown as the answer, and not just as what was found. */
const sure = 0.6;

/** Parts of a page that one result may list besides the one that answers. */
const sectionsShown = 3;

function valuesOf(page: IndexedPage, facet: Facet): readonly string[] {
  if (facet === 'type') return [page.type];
  return facet === 'topic' ? page.topics : page.countries;
}

function passes(page: IndexedPage, filters: Filters): boolean {
  return facets.every((facet) => filters[facet] === undefined || valuesOf(page, facet).includes(filters[facet]));
}

/** A facet’s numbers leave out its own filter, so that the other choices stay comparable. */
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

/** Of a section’s rules, the one that has most of the words; the first where none stands out. */
function ruleOf(section: Section | undefined, isMatch: IsMatch): string | undefined {
  const matches = (rule: string) => words(rule).filter(isMatch).length;
  return section?.rules?.reduce((best, rule) => (matches(rule) > matches(best) ? rule : best));
}

/** Which words of a text were found: by their stem, or as what follows the apostrophe of a name (“mbaye” in “M’Baye”). */
function matchOf(found: ReadonlySet<string>, language: string): IsMatch {
  const afterOneLetter = new Set([...found].filter((term) => term.length > 3).map((term) => term.slice(1)));
  return (word) => {
    const own = stem(word, language);
    return found.has(own) || afterOneLetter.has(own);
  };
}

function hitOf({ page, section, others, found }: Ranked, root: URL, language: string): Hit {
  const isMatch = matchOf(found, language);
  const address = (part?: Section) => new URL(page.url, root).href + (part?.id ? `#${encodeURIComponent(part.id)}` : '');
  const rule = ruleOf(section, isMatch);
  const has = (text: string) => words(text).some(isMatch);
  const lead = page.sections.find(({ id }) => id === '')?.text ?? '';
  const texts = section ? [section.text] : [page.summary, lead];
  return {
    url: address(section),
    title: markWords(section?.title ?? page.title, isMatch),
    ...(section && { page: page.title }),
    type: page.type,
    countries: page.countries,
    ...(rule && { rule: markWords(rule, isMatch) }),
    excerpt: rule ? [] : excerptAround(texts.find(has) ?? texts.find(Boolean) ?? '', isMatch),
    sections: others.slice(0, sectionsShown).map((other) => ({
      url: address(other),
      title: markWords(other.title, isMatch),
      excerpt: excerptAround(other.text, isMatch),
    })),
  };
}

/** Searches a list of pages in memory: the one ranking of the site (`createRanker`), with filters and numbers. */
export function createRankedEngine(
  all: readonly IndexedPage[],
  root: URL,
  language: string,
  synonyms: Synonyms = [],
  day = today(),
): SearchEngine {
  const pages = all.filter(({ until }) => until === undefined || until >= day);
  const ranker = createRanker(pages, language, synonyms);
  const everything = (): Ranked[] =>
    pages.map((page) => ({ page, section: undefined, others: [], found: new Set(), score: 0, coverage: 0 }));
  return {
    async search(term, filters): Promise<Outcome> {
      const ranking = term ? ranker.rank(term) : { pages: everything(), approximate: false };
      const shown = ranking.pages.filter(({ page }) => passes(page, filters));
      const hits = shown.slice(0, 1).map((ranked) => hitOf(ranked, root, language));
      return {
        total: shown.length,
        unfiltered: ranking.pages.length,
        counts: countFacets(
          ranking.pages.map(({ page }) => page),
          filters,
        ),
        approximate: ranking.approximate,
        answers: !ranking.approximate && hits[0]?.rule !== undefined && shown[0]!.coverage >= sure,
        load: async (start, end) => shown.slice(start, end).map((ranked) => hitOf(ranked, root, language)),
      };
    },
  };
}

/** Loads the index of a language by a classic script, the one way that works on `file:` too. */
export async function startRanked(root: URL, language: string): Promise<SearchEngine> {
  await loadScript(new URL(`search-index/${language}.js`, root).href);
  const index = window[indexGlobal]?.[language];
  if (!index) throw new Error('The search index came without its pages.');
  return createRankedEngine(decodeIndex(index), root, language, index.synonyms);
}
