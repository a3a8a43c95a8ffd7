import { collatorOf } from '../../i18n/intl.ts';
import { byLetterKey, letterOf } from './initial-letters.ts';

/** The ways in which everybody is listed. */
export const listKinds = ['country', 'topic', 'letter'] as const;
export type ListKind = (typeof listKinds)[number];

/** What a list has to know of a person; whatever else a card holds comes out as it went in. */
export interface Listed {
  /** By what they are sorted: the family name first where it is known. */
  sortName: string;
  city: string;
  /** In the reader’s language. */
  country: string;
  countryCode: string;
  topics: readonly { id: string }[];
}

/** A list of people: all of a country, on a topic, under a letter. */
export interface PeopleList<Person extends Listed = Listed> {
  kind: ListKind;
  /** Its part of the address, the same in every language: `sn`, `audio`, `a`. */
  key: string;
  people: Person[];
}

/** People under one heading: a town in a country’s list, a country in a topic’s. */
export interface PeopleGroup<Person = Listed> {
  /** Left out where the list is not divided. */
  heading?: string | undefined;
  people: Person[];
}

/** How many people a page of a list holds. */
export const peoplePerPage = 100;

/** What divides each kind of list. */
const headingOf: Record<ListKind, (person: Listed) => string | undefined> = {
  country: ({ city }) => city,
  topic: ({ country }) => country,
  letter: () => undefined,
};

/** Everybody, by country, by topic and by first letter. Nobody is in none. */
export function peopleLists<Person extends Listed = Listed>(people: readonly Person[], language: string): PeopleList<Person>[] {
  const collator = collatorOf(language, { sensitivity: 'base' });
  const byName = [...people].sort((a, b) => collator.compare(a.sortName, b.sortName));
  const listed = (kind: ListKind, groups: Map<string, Person[]>) =>
    [...groups].map(([key, own]): PeopleList<Person> => {
      const heading = headingOf[kind];
      return { kind, key, people: kind === 'letter' ? own : own.sort((a, b) => collator.compare(heading(a) ?? '', heading(b) ?? '')) };
    });
  const topics = new Map<string, Person[]>();
  for (const person of byName) {
    for (const id of new Set(person.topics.map((topic) => topic.id))) {
      const own = topics.get(id) ?? [];
      topics.set(id, own);
      own.push(person);
    }
  }
  return [
    ...listed(
      'country',
      Map.groupBy(byName, ({ countryCode }) => countryCode.toLowerCase()),
    ),
    ...listed('topic', topics),
    ...listed(
      'letter',
      Map.groupBy(byName, (person) => letterOf(person.sortName)),
    ).sort((a, b) => byLetterKey(a.key, b.key)),
  ];
}

/** The pages of a list, each with its people under their headings. */
export function listPages<Person extends Listed = Listed>(
  { kind, people }: PeopleList<Person>,
  size = peoplePerPage,
): PeopleGroup<Person>[][] {
  return Array.from({ length: Math.ceil(people.length / size) }, (_, page) => {
    const own = people.slice(page * size, (page + 1) * size);
    return [...Map.groupBy(own, headingOf[kind])].map(([heading, group]) => ({ heading, people: group }));
  });
}

/** The address of a page of a list, without the language. The first one has no number. */
export const listPath = (kind: ListKind, key: string, page = 0) => `/champions/${kind}/${key}/${page === 0 ? '' : `${page + 1}/`}`;
