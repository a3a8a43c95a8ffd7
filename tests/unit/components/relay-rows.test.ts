import { expect, test } from 'vitest';
import { keptRows, rowsAt } from '../../../src/components/ui/relay-rows.ts';

const row = (name: string) => ({ done: `<${name} done>`, here: `<${name} here>`, ahead: `<${name} ahead>` });

test('a page shows each row as it is for its reader', () => {
  const rows = [row('a'), row('b'), row('c')];
  expect(rowsAt(rows, 0)).toBe('<a here><b ahead><c ahead>');
  expect(rowsAt(rows, 2)).toBe('<a done><b done><c here>');
  expect(rowsAt(rows, -1)).toBe('<a ahead><b ahead><c ahead>');
});

test('a list is drawn once for all pages of a language, and anew for another list', async () => {
  let drawn = 0;
  const draw = (name: string) => () => Promise.resolve([row(`${name}${(drawn += 1)}`)]);
  const pages = await Promise.all([keptRows('fr', draw('fr'), true), keptRows('fr', draw('fr'), true), keptRows('en', draw('en'), true)]);
  expect(pages.map(([first]) => first?.done)).toEqual(['<fr1 done>', '<fr1 done>', '<en2 done>']);
});
