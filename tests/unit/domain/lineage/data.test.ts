import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodeNames, encodeTree, partCount, partScript } from '../../../../src/domain/lineage/encode.ts';
import { layRows } from '../../../../src/domain/lineage/layout.ts';
import { findPeople, placeOfId } from '../../../../src/client/lineage/find.ts';
import { addPeople, createModel, lineOf, moved, personAt } from '../../../../src/client/lineage/model.ts';
import { longId, shortId } from '../../../../src/domain/lineage/ids.ts';
import { everyPlace, growTrees, type Place } from '../../../../src/domain/lineage/tree.ts';
import { forest } from './forest.ts';

function modelOf(trees: readonly Place[]) {
  const model = createModel(encodeTree(trees));
  for (let part = 1; part < partCount(trees); part++) addPeople(model, encodeNames(trees, part));
  return model;
}

const person = (id: string, name: string, city = 'Dakar') => ({ id, name, city, country: 'SN', labelled: '2025-01-01' });
const small = growTrees(
  [person('awa-mbaye', 'Awa Mbaye'), person('elise-2', 'Élise', 'Łódź'), person('x9', 'Jan Kowalczyk'), person('zoe', 'Zoé')],
  new Map([
    ['awa-mbaye', undefined],
    ['elise-2', 'awa-mbaye'],
    ['x9', 'gone'],
    ['gone', 'awa-mbaye'],
    ['zoe', undefined],
  ]),
);

test('the browser gets the tree that the build had', () => {
  const { people, sponsorOf } = forest(2500, { seed: 3 });
  const trees = growTrees(people, sponsorOf);
  const rows = layRows(trees);
  const model = modelOf(trees);
  const places = [...everyPlace(trees)];
  const numberOf = new Map(places.map((place, number) => [place, number]));
  expect(model.places).toBe(2500);
  places.forEach((place, number) => {
    const here = personAt(model, number);
    expect([here?.name, here?.city, here && longId(here.short, here.name)]).toEqual([
      place.person?.name,
      place.person?.city,
      place.person?.id,
    ]);
    expect([model.parent[number], model.generation[number], model.size[number], model.row[number]]).toEqual([
      place.parent ? numberOf.get(place.parent) : -1,
      place.generation - 1,
      place.places,
      rows.get(place),
    ]);
    expect(model.passed[number]).toBe(place.children.filter((child) => child.person).length);
  });
});

test('of somebody who is not listed the data holds nothing but the place', () => {
  const scripts = Array.from({ length: partCount(small) }, (_, part) => partScript(small, part)).join('');
  expect(scripts).not.toMatch(/gone/);
  expect(scripts.match(/Awa Mbaye|Élise|Jan Kowalczyk|Zoé/g)).toHaveLength(4);
  expect(createModel(encodeTree(small)).listed.filter((number) => number < 0)).toHaveLength(1);
});

test('ten thousand people weigh at most 40 bytes each, gzipped', () => {
  const { people, sponsorOf } = forest(10_000);
  const trees = growTrees(people, sponsorOf);
  const bytes = Array.from({ length: partCount(trees) }, (_, part) => gzipSync(partScript(trees, part)).length).reduce(
    (sum, length) => sum + length,
  );
  expect(bytes / people.length).toBeLessThan(40);
});

test('places of one generation stand in order and never closer than a row, sponsors within the rows of their colleagues', () => {
  const { people, sponsorOf } = forest(1500, { seed: 5 });
  const model = modelOf(growTrees(people, sponsorOf));
  for (const column of model.columns)
    column.slice(1).forEach((place, index) => expect(model.row[place]! - model.row[column[index]!]!).toBeGreaterThanOrEqual(1));
  for (let place = 0; place < model.places; place++)
    if (model.size[place]! > 1) expect(model.row[place]!).toBeGreaterThanOrEqual(model.row[place + 1]!);
});

test.each([
  ['awa-mbaye', 'Awa Mbaye', ''],
  ['awa-mbaye-2', 'Awa Mbaye', '-2'],
  ['am', 'Awa Mbaye', 'am'],
  ['lukasz', 'Łukasz', ''],
  ['untitled', '…', 'untitled'],
])('the identifier %s of %s travels as “%s”', (id, name, short) => {
  expect(shortId(id, name)).toBe(short);
  expect(longId(short, name)).toBe(id);
});

test('one walks along the tree: sponsor, first colleague, siblings, first spark', () => {
  const model = modelOf(small);
  const at = (id: string) => placeOfId(model, id);
  const [awa, elise, gone, jan, zoe] = [at('awa-mbaye'), at('elise-2'), at('elise-2') + 1, at('x9'), at('zoe')];
  expect(personAt(model, gone)).toBeUndefined();
  expect(moved(model, awa, 'child')).toBe(elise);
  expect(moved(model, elise, 'next')).toBe(gone);
  expect(moved(model, gone, 'next')).toBe(gone);
  expect(moved(model, gone, 'previous')).toBe(elise);
  expect(moved(model, elise, 'previous')).toBe(elise);
  expect(moved(model, gone, 'child')).toBe(jan);
  expect(moved(model, jan, 'child')).toBe(jan);
  expect(moved(model, jan, 'parent')).toBe(gone);
  expect(moved(model, jan, 'first')).toBe(awa);
  expect(moved(model, awa, 'parent')).toBe(awa);
  expect(moved(model, awa, 'next')).toBe(zoe);
  expect(moved(model, zoe, 'previous')).toBe(awa);
  expect(lineOf(model, jan)).toEqual([jan, gone, awa]);
});

test.each([
  ['elise', ['Élise']],
  ['ÉLI', ['Élise']],
  ['lodz', ['Élise']],
  ['kow jan', ['Jan Kowalczyk']],
  ['z', ['Zoé']],
  ['dakar', ['Awa Mbaye', 'Jan Kowalczyk', 'Zoé']],
  ['baye', []],
  ['  ', []],
])('“%s” finds %j', (query, names) => {
  const model = modelOf(small);
  const { places, total } = findPeople(model, query, 10);
  expect(places.map((place) => personAt(model, place)?.name)).toEqual(names);
  expect(total).toBe(names.length);
});

test('whoever’s consent has lapsed by the reader’s clock keeps an unnamed place, and nobody else moves', () => {
  const until = (id: string, last: string) => ({ ...person(id, id), until: last });
  const trees = growTrees(
    [until('anna-one', '2027-01-01'), until('ben-two', '2026-12-20'), until('cleo-three', '2027-01-01')],
    new Map([
      ['anna-one', undefined],
      ['ben-two', 'anna-one'],
      ['cleo-three', 'ben-two'],
    ]),
  );
  const on = (day: string) => {
    const model = createModel(encodeTree(trees));
    addPeople(model, encodeNames(trees, 1), day);
    return { model, names: [0, 1, 2].map((place) => personAt(model, place)?.name), passed: [...model.passed] };
  };
  expect(on('2026-12-20')).toMatchObject({ names: ['anna-one', 'ben-two', 'cleo-three'], passed: [1, 1, 0] });
  const after = on('2026-12-21');
  expect(after).toMatchObject({ names: ['anna-one', undefined, 'cleo-three'], passed: [0, 1, 0] });
  expect(findPeople(after.model, 'ben', 8)).toEqual({ places: [], total: 0 });
  expect(placeOfId(after.model, 'ben-two')).toBe(-1);
  expect([...after.model.row]).toEqual([...on('2026-12-20').model.row]);
});
