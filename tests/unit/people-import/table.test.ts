import { expect, test } from 'vitest';
import { readTable } from '../../../src/people-import/table.ts';

test('separators, a title above the headings, Excel’s hint, empty rows, missing cells', () => {
  const known = (heading: string) => ['name', 'city'].includes(heading);
  for (const separator of [';', ',', '\t', '|'])
    expect(readTable(`name${separator}city\r\nA${separator}"B${separator}C"\r\n\r\n`, known)).toMatchObject({
      separator,
      rows: [{ number: 2, cells: ['A', `B${separator}C`] }],
    });
  expect(readTable('sep=|\nname|city\nA,B;C|D\n', known)).toMatchObject({ separator: '|', rows: [{ number: 2, cells: ['A,B;C', 'D'] }] });
  expect(readTable('Export of May; 2026\n\nname;city\n;\nA\n', known).rows).toEqual([{ number: 5, cells: ['A'] }]);
});

test('a quotation mark that is not closed, and a cell too many, are faults of their rows', () => {
  const { rows } = readTable('name;city\nA;B;C\nD;"E\nF;G\n', (heading) => heading === 'name');
  expect(rows.map(({ number, fault }) => [number, fault?.code])).toEqual([
    [2, 'row-wide'],
    [3, 'quote-open'],
  ]);
});
