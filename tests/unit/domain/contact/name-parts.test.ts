import { expect, test } from 'vitest';
import { namePartsOf } from '../../../../src/domain/contact/name-parts.ts';
import { sortName } from '../../../../src/domain/people/sort-name.ts';

test.each([
  ['Awa Mbaye', undefined, 'Mbaye', 'Awa', ''],
  ['Martin Luther King Jr.', undefined, 'King', 'Martin Luther', 'Jr.'],
  ['Martin Luther King, Jr.', undefined, 'King', 'Martin Luther', 'Jr.'],
  ['Henry Louis Gates III', undefined, 'Gates', 'Henry Louis', 'III'],
  ['Dupont, Jean', undefined, 'Dupont', 'Jean', ''],
  ['Vincent van Gogh', undefined, 'van Gogh', 'Vincent', ''],
  ['Ludwig van der Rohe', undefined, 'van der Rohe', 'Ludwig', ''],
  ['Ana de la Cruz', undefined, 'de la Cruz', 'Ana', ''],
  ['Charles de Gaulle', undefined, 'de Gaulle', 'Charles', ''],
  ['Van Morrison', undefined, 'Morrison', 'Van', ''],
  ['de Gaulle', undefined, 'Gaulle', 'de', ''],
  ['Sukarno', undefined, '', 'Sukarno', ''],
  ['王小明', undefined, '', '王小明', ''],
  ['Ana María García Márquez', 'García Márquez', 'García Márquez', 'Ana María', ''],
  ['Li Na', 'Li', 'Li', 'Na', ''],
  ['Jean DUPONT', 'Dupont', 'Dupont', 'Jean', ''],
  ['Jean Dupont, PhD', 'Dupont', 'Dupont', 'Jean', 'PhD'],
  ['Björk', 'Guðmundsdóttir', 'Guðmundsdóttir', 'Björk', ''],
])('%s (%s)', (name, familyName, family, given, suffix) => {
  expect(namePartsOf({ name, familyName })).toEqual([family, given, '', '', suffix]);
});

test('lists sort by the family name where it is known, else by the name as it is written', () => {
  expect([
    sortName({ name: 'Jean Dupont', familyName: 'Dupont' }),
    sortName({ name: 'Li Na', familyName: 'Li' }),
    sortName({ name: 'Awa Mbaye' }),
  ]).toEqual(['Dupont Jean', 'Li Na', 'Awa Mbaye']);
});
