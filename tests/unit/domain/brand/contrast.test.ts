import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { brandFailures, brandPairs, type Brand } from '../../../../src/domain/brand/contrast.ts';
import { brandSchema } from '../../../../src/schemas/settings.ts';

const brand: Brand = brandSchema.parse({});

test('the brand’s own colours pass', () => {
  expect(brandFailures(brand)).toEqual([]);
});

test.each([
  ['pine', '#3fae98', ['pine']],
  ['sky', '#7f9bff', ['sky']],
  ['flame', '#a86f00', ['flame']],
  ['ember', '#8c2a00', ['ember']],
  ['night', '#7a74a8', ['night']],
] as const)('%s %s fails, and the proposal passes in every pair', (colour, value, failing) => {
  const changed = { ...brand, [colour]: value };
  const failures = brandFailures(changed);
  expect(failures.map((failure) => failure.colour)).toEqual(failing);
  const [first] = failures;
  expect(first?.proposal).toMatch(/^#[0-9a-f]{6}$/);
  expect(first?.ratio).toBeLessThan(first?.pair.ratio ?? 0);
  expect(brandFailures({ ...changed, [colour]: first?.proposal ?? '' })).toEqual([]);
});

test('the proposal is the nearest: one step back towards the colour fails', () => {
  const [failure] = brandFailures({ ...brand, sky: '#7f9bff' });
  const ratio = wcagContrast(failure?.proposal ?? '', '#fbfaff');
  expect(ratio).toBeGreaterThanOrEqual(4.5);
  expect(ratio).toBeLessThan(4.56);
});

test('text needs 4.5, graphics 3', () => {
  expect(brandPairs.map(({ text, ground, ratio }) => `${text} on ${ground}: ${ratio}`)).toEqual([
    'night on #fbfaff: 4.5',
    'flame on night: 4.5',
    '#1b1636 on flame: 4.5',
    '#21100a on ember: 4.5',
    'ember on night: 3',
    'pine on #fbfaff: 4.5',
    'sky on #fbfaff: 4.5',
  ]);
});
