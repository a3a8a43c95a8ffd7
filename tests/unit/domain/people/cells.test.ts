import { expect, test } from 'vitest';
import { isVoid } from '../../../../src/domain/people/cells.ts';

test.each([
  '',
  ' ',
  '-',
  '–',
  '—',
  '--',
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#N/D',
  '#NV',
  '#VALEUR!',
  '#NOM?',
  '#DIV/0!',
  'NULL',
  'null',
  '(null)',
  'n/a',
  'N/A',
  'n.a.',
  'NaN',
  '?',
  '…'.slice(1),
  '\u200b',
  '\\N',
])('“%s” is nothing', (text) => expect(isVoid(text)).toBe(true));

test.each(['Null', 'NA', 'na', 'Na', '-5', 'A-', 'N', 'none', 'O’Null', '#team', '0'])('“%s” is something', (text) =>
  expect(isVoid(text)).toBe(false),
);
