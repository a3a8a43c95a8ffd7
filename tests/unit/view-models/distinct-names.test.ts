import { expect, test } from 'vitest';
import { distinctNames } from '../../../src/view-models/distinct-names.ts';

const person = (id: string, name: string, city: string, job = 'Accountant', entity = 'Orvane') => ({ id, name, city, job, entity });
const titles = (...people: Parameters<typeof distinctNames>[0]) => [...distinctNames(people).values()];

test('a name that one person bears is a title', () =>
  expect(titles(person('a', 'Awa Diop', 'Dakar'), person('b', 'Jan Lis', 'Dakar'))).toEqual(['Awa Diop', 'Jan Lis']));

test('people of the same name are told apart by as little as it takes', () => {
  expect(titles(person('a', 'Awa Diop', 'Dakar'), person('b', 'Awa Diop', 'Thiès'))).toEqual(['Awa Diop, Dakar', 'Awa Diop, Thiès']);
  expect(titles(person('a', 'Awa Diop', 'Dakar'), person('b', 'Awa Diop', 'Dakar', 'Nurse'))).toEqual([
    'Awa Diop, Dakar, Accountant',
    'Awa Diop, Dakar, Nurse',
  ]);
  expect(titles(person('a', 'Awa Diop', 'Dakar'), person('b', 'Awa Diop', 'Dakar', 'Accountant', 'Fibre'))).toEqual([
    'Awa Diop, Dakar, Accountant, Orvane',
    'Awa Diop, Dakar, Accountant, Fibre',
  ]);
});

test('where nothing tells them apart, a number does', () =>
  expect(titles(person('a', 'Awa Diop', 'Dakar'), person('b', 'Awa Diop', 'Dakar'))).toEqual([
    'Awa Diop, Dakar (1)',
    'Awa Diop, Dakar (2)',
  ]));
