import { stopWords } from './stop-words.ts';
import { termGroups } from './terms.ts';

/** Words that mean the same to someone who searches, a group a line, as `settings/synonyms.yaml` has them. */
export type Synonyms = readonly (readonly string[])[];

/** One way to say what was asked: its stems, which must all be there. */
export interface Wording {
  terms: readonly string[];
  /** What it counts beside the very word that was typed, from 0 to 1. */
  weight: number;
}

/** One thing that was asked for, in all the ways in which a page may say it. */
export interface Concept {
  wordings: Wording[];
  /** Whether it is the last word, which may still be being typed. */
  isLast: boolean;
}

/** What another word for the same thing counts beside the word that was typed. */
const synonymWeight = 0.85;

/** The words that say what a text is about; all of them when it has no other. */
export function usefulGroups(text: string, language: string): string[][] {
  const useful = termGroups(text, language, stopWords(language));
  return useful.length > 0 ? useful : termGroups(text, language);
}

/** Whether the terms stand at this place of the text, in this order. */
const standsAt = (groups: readonly (readonly string[])[], terms: readonly string[], place: number) =>
  terms.every((term, index) => groups[place + index]?.includes(term));

/**
 * What a question asks for: its words, each with its other forms and its synonyms. A group of words that is a synonym
 * (“team leader”) is one thing, and so are two words that pages write as one (“porte parole”).
 */
export function conceptsOf(text: string, language: string, synonyms: Synonyms, isKnown: (term: string) => boolean): Concept[] {
  const groups = usefulGroups(text, language);
  const families = synonyms.map((family) => family.map((phrase) => usefulGroups(phrase, language).map((forms) => forms[0]!)));
  const concepts: Concept[] = [];
  for (let place = 0; place < groups.length; place += 1) {
    const forms = groups[place]!;
    const wordings: Wording[] = forms.map((form) => ({ terms: [form], weight: 1 }));
    let length = 1;
    const next = groups[place + 1]?.[0];
    const joined = next === undefined ? undefined : forms[0]! + next;
    const isOne = joined !== undefined && (isKnown(joined) || families.flat().some((terms) => terms.length === 1 && terms[0] === joined));
    if (isOne) {
      wordings.push({ terms: [joined], weight: 1 });
      length = 2;
    }
    for (const family of families) {
      const own = family
        .filter((terms) => (isOne && terms.length === 1 && terms[0] === joined) || standsAt(groups, terms, place))
        .sort((a, b) => b.length - a.length)[0];
      if (!own) continue;
      length = Math.max(length, own.length);
      if (own.length > 1) wordings.push({ terms: own, weight: 1 });
      for (const terms of family) if (terms !== own) wordings.push({ terms, weight: synonymWeight });
    }
    concepts.push({ wordings, isLast: place + length >= groups.length });
    // The words of a phrase were taken together.
    place += length - 1;
  }
  return concepts;
}
