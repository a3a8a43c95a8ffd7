import { pick } from '../../i18n/pick.ts';
import type { Synonyms } from '../search/concepts.ts';
import { createFinder, postingsOf } from '../search/find.ts';
import { stopWords } from '../search/stop-words.ts';
import { termGroups, termsOf } from '../search/terms.ts';
import { pack, unpack } from './columns.ts';
import type { Directory, FacetTable } from './decode.ts';
import type { Person } from './encode.ts';
import { type Dictionary, helpGlobal } from './types.ts';

/** What people say that they help with, as it travels beside the directory: the stems of their lines. */
export interface EncodedHelp {
  /** Whom it is of: {@link signatureOf} the directory. */
  of: string;
  /** All stems, with a space between them. */
  terms: string;
  /** How many stems each person has, up to `most`; then the places of all of them in a row, packed. */
  most: number;
  counts: string;
  values: string;
  /** Words that mean the same in the reader’s language. */
  synonyms: Synonyms;
}

/** Tells two directories apart, so that lines are never given to others after an update. */
export const signatureOf = (names: readonly string[]): string => `${names.length} ${names.join('').length}`;

interface HelpContext {
  language: string;
  defaultLanguage: string;
  synonyms?: Synonyms | undefined;
}

/** The stems of everybody’s help lines, in the reader’s language where they have it; people in the directory’s order. */
export function encodeHelp(
  people: readonly { data: Pick<Person['data'], 'name' | 'topics'> }[],
  { language, defaultLanguage, synonyms = [] }: HelpContext,
): EncodedHelp {
  const skipped = stopWords(language);
  const own = people.map(({ data: { topics } }) => {
    const text = topics.map(({ help }) => pick(help, language, defaultLanguage)).join('. ');
    return [...new Set(termGroups(text, language, skipped).flat())];
  });
  const terms = [...new Set(own.flat())].sort();
  const places = new Map(terms.map((term, place) => [term, place]));
  const most = Math.max(0, ...own.map(({ length }) => length));
  return {
    of: signatureOf(people.map(({ data }) => data.name.replace(/\s+/g, ' '))),
    terms: terms.join(' '),
    most,
    counts: pack(
      own.map(({ length }) => length),
      most + 1,
    ),
    values: pack(
      own.flatMap((all) => all.map((term) => places.get(term)!)),
      terms.length,
    ),
    synonyms,
  };
}

/** The classic script that brings the help lines: assigning to a global works from a disk as well. */
export const helpScript = (help: EncodedHelp): string => `window.${helpGlobal}=${JSON.stringify(help)};\n`;

/**
 * Finds people by what they help with, told in words or a sentence; their topics, jobs and places count with it.
 * Nobody where the lines are those of another directory.
 */
export function helpFinder(directory: Directory, help: EncodedHelp, language: string) {
  if (help.of !== signatureOf(directory.names)) return undefined;
  const terms = help.terms.split(' ');
  const counts = unpack(help.counts, help.most + 1);
  const values = unpack(help.values, terms.length);
  let at = 0;
  const lines = Array.from(counts, (count) => Array.from(values.subarray(at, (at += count)), (place) => terms[place]!));

  const ofFacet = ({ keys, offsets, values: held }: FacetTable, { labels, also }: Dictionary) => {
    const stems = keys.map((_, place) => termsOf(`${labels[place]} ${also[place]}`, language));
    return (row: number) => Array.from(held.subarray(offsets[row], offsets[row + 1])).flatMap((place) => stems[place]!);
  };
  const jobs = directory.jobs.labels.map((label) => termsOf(label, language));
  const { facets, topics, cities, countries, languages } = directory;
  const facetsOf = [
    ofFacet(facets.topic, topics),
    ofFacet(facets.city, cities),
    ofFacet(facets.country, countries),
    ofFacet(facets.language, languages),
  ];
  const entries = lines.map((own, row) => [...own, ...jobs[directory.job[row]!]!, ...facetsOf.flatMap((of) => of(row))]);
  return createFinder(postingsOf(entries), directory.size, language, help.synonyms);
}
