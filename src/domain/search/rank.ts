import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchType } from '../../schemas/addresses.ts';
import type { IndexedPage, Section } from './compact-index.ts';
import { conceptsOf, type Concept, type Synonyms } from './concepts.ts';
import { boost, fields, isNamed, likeness, unitsOf, type Unit } from './units.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** A page that answers, the section of it that answers best, and the words that do. */
export interface Ranked {
  page: IndexedPage;
  /** The section that answers best; nothing when the page’s own lead does. */
  section: Section | undefined;
  /** The other sections that have what was asked, best first. */
  others: Section[];
  /** Stems of the words that were found there, without those that only hold a question together. */
  found: ReadonlySet<string>;
  score: number;
  /** How much of what was asked was found there, from 0 to 1; rare words count more. */
  coverage: number;
}

export interface Ranking {
  pages: Ranked[];
  /** True when a word had to be read as another one, or the best page has less than half of what was asked. */
  approximate: boolean;
}

/** What a page weighs by its kind: the guide answers; people and posts come first only when their name or place is typed. */
const weights: Record<SearchType, number> = {
  guide: 1.25,
  page: 1.1,
  training: 0.95,
  event: 0.7,
  story: 0.6,
  post: 0.55,
  champion: 0.5,
};

/** What a person weighs whose name or place was typed. */
const namedPerson = 2;

/** Words in more than this share of the entries say little: “work”, the company’s own name. A small site has none. */
const everywhere = { share: 0.2, entries: 200 };

/** What a section’s own words count beside the question that comes nearest: an editor wrote it for this. */
const ownWords = 0.4;

/** Pages are left out below these shares of the best one’s score and coverage; sections, below this share of their page’s best. */
const keep = { score: 0.05, coverage: 0.46, section: 0.3 };

/** What one section has gathered while the words are looked up one after the other. */
interface Tally {
  page: number;
  section: number;
  own: number;
  /** For each question of the section: what its words that were found are worth, and how many they are. */
  questions: Map<number, { score: number; words: number }>;
  found: Set<string>;
  concepts: Set<number>;
  named: boolean;
}

interface Hits {
  best: Map<number, { result: SearchResult; score: number }>;
  /** Whether the word had to be read as another one. */
  guessed: boolean;
}

/** Makes the one ranking of the site’s search: of pages’ sections, by what they say and by the questions that they answer. */
export function createRanker(pages: readonly IndexedPage[], language: string, synonyms: Synonyms = []) {
  const units = unitsOf(pages, language);
  const { index, frequency } = indexOf(units);
  const heldTogether = new Set([...stopWords(language)].map((word) => stem(word, language)));
  const isCommon = (term: string) => units.length >= everywhere.entries && (frequency.get(term) ?? 0) > units.length * everywhere.share;

  /** The entries that have one wording; a word that nobody has, or that may still be being typed, also as a beginning. */
  function lookUp(wording: readonly string[], isLast: boolean): SearchResult[] {
    const text = wording.join(' ');
    if (wording.length > 1) return index.search(text, { combineWith: 'AND' });
    return index.search(text, { prefix: (term) => term.length > 2 && (isLast || !frequency.has(term)) });
  }

  /** One slip in a short word, two in a longer one. */
  const guess = (term: string): SearchResult[] => index.search(term, { fuzzy: () => (term.length < 4 ? false : term.length < 6 ? 1 : 2) });

  function lookUpConcept({ wordings, isLast }: Concept): Hits {
    const best: Hits['best'] = new Map();
    const keepBest = (results: SearchResult[], weight: number) => {
      for (const result of results) {
        const [id, score] = [Number(result.id), result.score * weight];
        if (score > (best.get(id)?.score ?? 0)) best.set(id, { result, score });
      }
    };
    for (const { terms, weight } of wordings) keepBest(lookUp(terms, isLast), weight / terms.length);
    const guessed = best.size === 0;
    if (guessed) for (const { terms, weight } of wordings) if (terms.length === 1) keepBest(guess(terms[0]!), weight);
    return { best, guessed };
  }

  function add(tallies: Map<string, Tally>, concept: number, { best }: Hits): void {
    for (const [id, { result, score }] of best) {
      const { page, section, terms } = units[id]!;
      const key = `${page} ${section}`;
      const tally = tallies.get(key) ?? {
        page,
        section,
        own: 0,
        questions: new Map(),
        found: new Set(),
        concepts: new Set(),
        named: false,
      };
      tallies.set(key, tally);
      tally.concepts.add(concept);
      for (const term of result.terms) if (!heldTogether.has(term)) tally.found.add(term);
      if (isNamed(result)) tally.named = true;
      if (terms.question === undefined) tally.own += score;
      else {
        const before = tally.questions.get(id) ?? { score: 0, words: 0 };
        tally.questions.set(id, { score: before.score + score, words: before.words + 1 });
      }
    }
  }

  function scoreOf(tally: Tally, coverage: number): number {
    const { type } = pages[tally.page]!;
    const questions = [...tally.questions].map(([id, { score, words }]) => score * likeness(words / units[id]!.asks));
    const weight = type === 'champion' && tally.named ? namedPerson : weights[type];
    return (tally.own * ownWords + Math.max(0, ...questions)) * weight * coverage;
  }

  return {
    /** The pages that answer, best first. An empty text finds none. */
    rank(text: string): Ranking {
      const all = conceptsOf(text, language, synonyms, (term) => frequency.has(term));
      const telling = all.filter(({ wordings }) => wordings.some(({ terms }) => !terms.every(isCommon)));
      const asked = telling.length > 0 ? telling : all;
      const tallies = new Map<string, Tally>();
      let guessed = false;
      const worth = asked.map((concept, number) => {
        const hits = lookUpConcept(concept);
        if (hits.best.size === 0) return 0;
        guessed ||= hits.guessed;
        add(tallies, number, hits);
        return Math.sqrt(Math.log(1 + units.length / hits.best.size));
      });
      const total = worth.reduce((sum, value) => sum + value, 0);
      const scored = [...tallies.values()].map((tally) => {
        const coverage = [...tally.concepts].reduce((sum, concept) => sum + worth[concept]!, 0) / total;
        return { tally, coverage, score: scoreOf(tally, coverage) };
      });
      const byPage = Map.groupBy(
        scored.sort((a, b) => b.score - a.score),
        ({ tally }) => tally.page,
      );
      const ordered = [...byPage].map(([place, sections]): Ranked => {
        const page = pages[place]!;
        const [first, ...rest] = sections as [(typeof sections)[number], ...typeof sections];
        const others = rest.filter(({ score, tally }) => score >= first.score * keep.section && tally.section >= 0);
        return {
          page,
          section: page.sections[first.tally.section],
          others: others.map(({ tally }) => page.sections[tally.section]!),
          found: first.tally.found,
          score: first.score,
          coverage: first.coverage,
        };
      });
      const most = Math.max(0, ...ordered.map(({ coverage }) => coverage));
      const full = ordered.filter(({ coverage }) => coverage >= most * keep.coverage);
      const [first] = full;
      return {
        pages: full.filter(({ score }) => score >= first!.score * keep.score),
        approximate: guessed || (first?.coverage ?? 1) < 0.5,
      };
    },
  };
}

/** The entries in MiniSearch, their words as they are, and how many entries have each. */
function indexOf(units: Unit[]) {
  const frequency = new Map<string, number>();
  for (const unit of units) {
    const different = new Set(Object.values(unit.terms).flatMap((terms) => terms.split(' ')));
    for (const term of different) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const index = new MiniSearch<Unit>({
    fields: [...fields],
    extractField: (unit, field) => (field === 'id' ? String(unit.id) : (unit.terms[field as keyof Unit['terms']] ?? '')),
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { boost, weights: { fuzzy: 0.5, prefix: 0.5 } },
  });
  index.addAll(units);
  return { index, frequency };
}
