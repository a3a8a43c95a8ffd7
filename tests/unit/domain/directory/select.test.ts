import { expect, test } from 'vitest';
import { decodeDirectory } from '../../../../src/domain/directory/decode.ts';
import { encodeDirectory, type Person } from '../../../../src/domain/directory/encode.ts';
import { createMatcher } from '../../../../src/domain/directory/match.ts';
import { type Choices, select } from '../../../../src/domain/directory/select.ts';
import { type FacetName, facetNames } from '../../../../src/domain/directory/types.ts';
import { words } from '../../../../src/domain/text/words.ts';
import { context, manyPeople } from './people.ts';

const people = manyPeople(3000, 11);
const directory = decodeDirectory(encodeDirectory(people, context('en')), new Date('2026-11-18T10:00:00Z'));
const match = createMatcher(directory);

/** The keys of a person in a facet, told from the person themselves. */
const keysOf: Record<Exclude<FacetName, 'time'>, (person: Person) => string[]> = {
  topic: ({ data }) => data.topics.map(({ topic }) => topic),
  country: ({ data }) => [data.country],
  city: ({ data }) => [words(`${data.country} ${data.city}`).join('-')],
  language: ({ data }) => data.languages,
  torch: ({ data }) => [...(data.sponsoring ? ['ready'] : []), ...(data.seeking ? ['seeking'] : [])],
  entity: ({ data }) => [words(data.entity).join('-')],
};
const facets = Object.keys(keysOf) as (keyof typeof keysOf)[];

type Asked = Partial<Record<keyof typeof keysOf, string[]>>;

/** The same, one person after the other and as plainly as can be. */
function plainly(asked: Asked, beginning: string, except?: string): Person[] {
  return people.filter(
    (person) =>
      (beginning === '' || words(`${person.data.name} ${person.id}`).some((word) => word.startsWith(beginning))) &&
      facets.every((facet) => facet === except || !asked[facet] || asked[facet].some((key) => keysOf[facet](person).includes(key))),
  );
}

test.each<[Asked, string]>([
  [{}, ''],
  [{ country: ['SN', 'PL'] }, ''],
  [{ topic: ['audio'], language: ['fr', 'wo'] }, ''],
  [{ topic: ['audio', 'video'], country: ['FR'], torch: ['ready'] }, ''],
  [{ torch: ['seeking', 'ready'], language: ['pl'] }, 'kata'],
  [{ country: ['SN'], city: ['sn-dakar'] }, ''],
  [{}, 'łukasz'],
])('%j and “%s”: who is found, and the numbers of every value', (asked, beginning) => {
  const typed = words(beginning)[0] ?? '';
  const choices = Object.fromEntries(
    Object.entries(asked).map(([facet, keys]) => [facet, keys.map((key) => directory.facets[facet as FacetName].keys.indexOf(key))]),
  ) as Choices;
  const { found, size, counts } = select(directory, match(typed), choices);
  expect(people.filter((_, row) => found[row]).map(({ id }) => id)).toEqual(plainly(asked, typed).map(({ id }) => id));
  expect(size).toBe(plainly(asked, typed).length);
  expect(size).toBeGreaterThan(0);
  for (const facet of facets) {
    const own = plainly(asked, typed, facet);
    const expected = directory.facets[facet].keys.map((key) => own.filter((person) => keysOf[facet](person).includes(key)).length);
    expect([...counts[facet]], facet).toEqual(expected);
  }
});

test('every facet is counted', () => {
  expect(Object.keys(select(directory, undefined, {}).counts)).toEqual([...facetNames]);
});
