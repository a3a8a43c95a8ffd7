import { expect, test } from 'vitest';
import { programmeNumbers } from '../../../../src/domain/lineage/numbers.ts';
import { everyPlace, growTrees, lineTo, type Person, type Place } from '../../../../src/domain/lineage/tree.ts';
import { forest } from './forest.ts';

const person = (id: string, name = id, country = 'SN', labelled = '2026-03-01'): Person => ({ id, name, city: 'Dakar', country, labelled });
/** `name(children)`, `·` for an unnamed place. */
const outline = (places: readonly Place[]): string =>
  places.map(({ person: who, children }) => `${who?.name ?? '·'}${children.length > 0 ? `(${outline(children)})` : ''}`).join(' ');

test('sponsors stand before those to whom they passed the torch', () => {
  const trees = growTrees(
    [person('a'), person('b'), person('c'), person('d')],
    new Map([
      ['b', 'a'],
      ['c', 'b'],
      ['d', 'a'],
      ['a', undefined],
    ]),
  );
  expect(outline(trees)).toBe('a(b(c) d)');
  expect([...everyPlace(trees)].map(({ generation, people }) => [generation, people])).toEqual([
    [1, 4],
    [2, 2],
    [3, 1],
    [2, 1],
  ]);
});

test('somebody who is not listed leaves an unnamed dot, and nobody else moves', () => {
  const sponsors = new Map([
    ['b', 'departed-x1'],
    ['departed-x1', 'a'],
    ['a', undefined],
    ['c', 'lapsed'],
    ['lapsed', undefined],
  ]);
  const trees = growTrees([person('a'), person('b'), person('c')], sponsors);
  expect(outline(trees)).toBe('a(·(b)) ·(c)');
  const b = [...everyPlace(trees)].find((place) => place.person?.id === 'b')!;
  expect(lineTo(b).map((who) => who?.id)).toEqual(['a', undefined]);
});

test('the order tells nothing of the identifiers of those who are not listed', () => {
  const people = [person('a'), person('n'), person('m')];
  const outlineWith = (names: readonly string[]) => {
    const [x, y, z, w] = names as [string, string, string, string];
    return outline(
      growTrees(
        people,
        new Map([
          ['a', undefined],
          [x, 'a'],
          [y, 'a'],
          [z, y],
          [w, 'a'],
          ['n', w],
          ['m', x],
        ]),
      ),
    );
  };
  const orders = [
    ['u1', 'u2', 'u3', 'u4'],
    ['u4', 'u3', 'u2', 'u1'],
    ['u2', 'u4', 'u1', 'u3'],
  ].map(outlineWith);
  expect(new Set(orders)).toEqual(new Set(['a(·(n) ·(m) ·(·))']));
});

test('a sponsor who is unknown, or a circle, leaves everybody their place', () => {
  expect(
    outline(
      growTrees(
        [person('a'), person('b')],
        new Map([
          ['a', 'nobody'],
          ['b', 'a'],
        ]),
      ),
    ),
  ).toBe('a(b)');
  const circle = growTrees(
    [person('a'), person('b'), person('c')],
    new Map([
      ['a', 'c'],
      ['b', 'a'],
      ['c', 'b'],
    ]),
  );
  expect([...everyPlace(circle)]).toHaveLength(3);
});

test('a relay of any length', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `p${index}`);
  const trees = growTrees(
    ids.map((id) => person(id)),
    new Map(ids.map((id, index) => [id, ids[index - 1]])),
  );
  expect(programmeNumbers(trees, '2026').generations).toBe(20_000);
});

test('the numbers count those who are listed, and the year’s torches that came from somebody', () => {
  const people = [person('a'), person('b', 'b', 'FR'), person('c', 'c', 'FR', '2025-12-31')];
  const trees = growTrees(
    people,
    new Map([
      ['a', undefined],
      ['b', 'gone'],
      ['gone', 'a'],
      ['c', 'a'],
      ['also-gone', 'b'],
    ]),
  );
  expect(programmeNumbers(trees, '2026')).toEqual({ people: 3, passedThisYear: 1, countries: 2, generations: 3 });
});

test('everybody is in a large lineage once', () => {
  const { people, sponsorOf } = forest(3000);
  const found = [...everyPlace(growTrees(people, sponsorOf))];
  expect(found).toHaveLength(3000);
  expect(new Set(found.map((place) => place.person?.id).filter(Boolean)).size).toBe(people.length);
});
