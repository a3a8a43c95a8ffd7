import { describe, expect, test } from 'vitest';
import { branchNames, branchPath } from '../../../../src/domain/lineage/branch-address.ts';
import { headAbove, type TwinItem, type TwinLimits, twinPages } from '../../../../src/domain/lineage/twin.ts';
import { growTrees, type Person } from '../../../../src/domain/lineage/tree.ts';
import { forest } from './forest.ts';

const limits: TwinLimits = { people: 40, generations: 6, branch: 10 };
const peopleOf = (items: readonly TwinItem[]): Person[] =>
  items.flatMap(({ person, items: below }) => [...(person ? [person] : []), ...peopleOf(below)]);
const heightOf = (items: readonly TwinItem[]): number =>
  items.length === 0 ? 0 : 1 + Math.max(...items.map((item) => heightOf(item.items)));
const star = (center: string | undefined, rays: number) => {
  const people = Array.from({ length: rays }, (_, index): Person => ({
    id: `ray-${index}`,
    name: `Ray ${index}`,
    city: 'X',
    country: 'FR',
    labelled: '2025-01-01',
  }));
  return growTrees(people, new Map(people.map(({ id }) => [id, center])));
};
const chain = (length: number) => {
  const people = Array.from({ length }, (_, index): Person => ({
    id: `p-${index}`,
    name: `P ${index}`,
    city: 'X',
    country: 'FR',
    labelled: '2025-01-01',
  }));
  return growTrees(people, new Map(people.map(({ id }, index) => [id, people[index - 1]?.id])));
};

const forests: [string, ReturnType<typeof growTrees>, number][] = [
  ['a usual one', ...grown(2000, {})],
  ['nearly all first sparks', ...grown(1200, { sparks: 0.9 })],
  ['one first spark', ...grown(1500, { sparks: 0, seed: 4 })],
  ['most people not listed', ...grown(2000, { unlisted: 0.8, seed: 9 })],
  ['nobody without a sponsor who is listed', star('gone', 500), 500],
  ['only first sparks', star(undefined, 333), 333],
  ['one long relay', chain(400), 400],
  ['nobody', [], 0],
];

function grown(places: number, shape: Parameters<typeof forest>[1]): [ReturnType<typeof growTrees>, number] {
  const { people, sponsorOf } = forest(places, shape);
  return [growTrees(people, sponsorOf), people.length];
}

describe.each(forests)('the lists of %s', (_name, trees, people) => {
  const pages = twinPages(trees, limits);

  test('have everybody once', () => {
    const found = pages.flatMap(({ items }) => peopleOf(items).map(({ id }) => id));
    expect(found).toHaveLength(people);
    expect(new Set(found).size).toBe(people);
  });

  test('are light', () => {
    for (const { items } of pages) {
      expect(peopleOf(items).length).toBeLessThanOrEqual(limits.people);
      expect(heightOf(items)).toBeLessThanOrEqual(limits.generations + unnamedDepth(items));
    }
  });

  test('can all be reached from the trunk, at addresses of their own', () => {
    expect(pages[0]).toMatchObject({ head: undefined, part: 1 });
    expect(new Set(pages.map(branchPath)).size).toBe(pages.length);
    const linked = new Set(pages.flatMap(({ items }) => linksOf(items)));
    for (const { head } of pages) {
      if (!head) continue;
      expect(linked).toContain(head.person!.id);
      expect(pages.some((page) => page.head === headAbove(head, pages))).toBe(true);
    }
  });
});

/** Unnamed places have no page, and so may make a list deeper. */
const unnamedDepth = (items: readonly TwinItem[]): number =>
  Math.max(0, ...items.map((item) => (item.person ? 0 : 1) + unnamedDepth(item.items)));
const linksOf = (items: readonly TwinItem[]): string[] =>
  items.flatMap(({ person, branch, items: below }) => [...(person && branch ? [person.id] : []), ...linksOf(below)]);

test('what is below an unnamed place stands on the page of the nearest person above', () => {
  const people = ['a', 'b', 'c'].map((id): Person => ({ id, name: id, city: 'X', country: 'FR', labelled: '2025-01-01' }));
  const pages = twinPages(
    growTrees(
      people,
      new Map([
        ['b', 'gone'],
        ['gone', 'a'],
        ['c', 'lost'],
        ['lost', undefined],
        ['alone', 'a'],
      ]),
    ),
  );
  expect(pages).toHaveLength(1);
  expect(pages[0]!.items).toMatchObject([
    { person: { id: 'a' }, unnamed: 1, items: [{ person: undefined, items: [{ person: { id: 'b' } }] }] },
    { person: undefined, items: [{ person: { id: 'c' } }] },
  ]);
});

test('people of one name are called by their town, then by a number', () => {
  const heads = ['Lyon', 'Brest', 'Brest'].map(
    (city, index) => growTrees([{ id: `jo-${index}`, name: 'Jo', city, country: 'FR', labelled: '2025-01-01' }], new Map())[0]!,
  );
  const other = growTrees([{ id: 'al', name: 'Al', city: 'Lyon', country: 'FR', labelled: '2025-01-01' }], new Map())[0]!;
  expect([...branchNames([...heads, other]).values()]).toEqual(['Jo, Lyon', 'Jo, Brest (1)', 'Jo, Brest (2)', 'Al']);
});

test('addresses', () => {
  const page = (id: string | undefined, part: number) => branchPath({ head: id ? { person: { id } } : undefined, part });
  expect([page(undefined, 1), page(undefined, 2), page('awa', 1), page('awa', 2)]).toEqual(['/', '/first_sparks/2/', '/awa/', '/awa/2/']);
});
