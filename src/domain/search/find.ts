import { lettersOf, nearWords } from '../text/misspelt.ts';
import { conceptsOf, type Concept, type Synonyms } from './concepts.ts';

/** For each stem, the entries of a list that have it, by their places. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** How well each entry answers, above 0 and up to 1; those that do not are left out. */
export type Answers = ReadonlyMap<number, number>;

export interface FindOptions {
  /** Takes entries with all that was asked, in its own words or their synonyms, and nothing less. */
  strict?: boolean;
}

/** What a word counts that is only begun, or that was read as another one. */
const weights = { begun: 0.8, slipped: 0.6 } as const;

/** What is left of an answer when it lacks something: no less than this of all that was asked, and of the best one. */
const keep = { ofAll: 0.4, ofBest: 0.7 } as const;

/** A word that nobody has counts this much of the others’ mean: a sentence holds words that no list answers. */
const unknownShare = 0.5;

/** A stem of one letter begins nearly everything. */
const shortestBeginning = 2;

/**
 * Searches a list of short texts, such as people’s help lines or posts, by words or by a whole sentence, with the words of
 * the site’s search: folded, stemmed, without those that hold a sentence together, with synonyms. Rare words count more. Entries
 * that have everything that was asked come alone; where none has, those that have most of it.
 * @param size how many entries the list has
 */
export function createFinder(postings: Postings, size: number, language: string, synonyms: Synonyms = []) {
  const stems = [...postings.keys()].sort().map((text) => ({ text, letters: lettersOf(text) }));
  const rarity = (entries: number) => Math.log(1 + size / Math.max(1, entries));

  const withAll = (terms: readonly string[]): readonly number[] => {
    const [first = [], ...others] = terms.map((term) => postings.get(term) ?? []);
    return first.filter((entry) => others.every((own) => own.includes(entry)));
  };

  /** The entries that have one thing that was asked, and what each of them counts. */
  function entriesOf({ wordings, isLast }: Concept, strict: boolean): Map<number, number> {
    const best = new Map<number, number>();
    const note = (entries: readonly number[], weight: number) => {
      for (const entry of entries) best.set(entry, Math.max(weight, best.get(entry) ?? 0));
    };
    for (const { terms, weight } of wordings) note(withAll(terms), weight);
    if (strict) return best;
    const [typed = ''] = wordings[0]?.terms ?? [];
    if (isLast && typed.length >= shortestBeginning)
      for (const { text } of stems) if (text.startsWith(typed)) note(postings.get(text)!, weights.begun);
    if (best.size === 0) for (const { text } of nearWords(typed, stems)) note(postings.get(text)!, weights.slipped);
    return best;
  }

  return function find(text: string, { strict = false }: FindOptions = {}): Answers {
    const found = conceptsOf(text, language, synonyms, (term) => postings.has(term)).map((concept) => entriesOf(concept, strict));
    const known = found.filter((entries) => entries.size > 0);
    if (known.length === 0 || (strict && known.length < found.length)) return new Map();
    const sum = known.reduce((total, entries) => total + rarity(entries.size), 0);
    const total = sum * (1 + (unknownShare * (found.length - known.length)) / known.length);

    const scores = new Map<number, number>();
    const counts = new Map<number, number>();
    for (const entries of known) {
      for (const [entry, weight] of entries) {
        scores.set(entry, (scores.get(entry) ?? 0) + (weight * rarity(entries.size)) / total);
        counts.set(entry, (counts.get(entry) ?? 0) + 1);
      }
    }
    const whole = [...scores].filter(([entry]) => counts.get(entry) === found.length);
    if (strict || whole.length > 0) return new Map(whole);
    const best = Math.max(...scores.values());
    return new Map([...scores].filter(([, score]) => score >= keep.ofAll && score >= keep.ofBest * best));
  };
}

/** The postings of a list: for each entry, its stems. */
export function postingsOf(entries: readonly Iterable<string>[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  entries.forEach((terms, entry) => {
    for (const term of new Set(terms)) {
      const own = postings.get(term);
      if (own) own.push(entry);
      else postings.set(term, [entry]);
    }
  });
  return postings;
}
