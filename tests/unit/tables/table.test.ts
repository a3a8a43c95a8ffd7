import { expect, test } from 'vitest';
import type { ImportFault } from '../../../src/tables/fault.ts';
import { readTable } from '../../../src/tables/table.ts';

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

test('line ends of several machines in one file lose nobody, and rows have the numbers that a spreadsheet shows', () => {
  const known = (heading: string) => heading === 'name';
  const numbered = (text: string) => readTable(text, known).rows.map(({ number, cells }) => [number, cells[0]]);
  expect(numbered('name;city\r\nA;x\r\nB;x\nC;x\r\nD;x\r\n')).toEqual([
    [2, 'A'],
    [3, 'B'],
    [4, 'C'],
    [5, 'D'],
  ]);
  expect(numbered('name;city\r\nA;x\nB;x\n')).toEqual([
    [2, 'A'],
    [3, 'B'],
  ]);
  expect(numbered('name;city\nA;x\rB;x\r\n\r\nC;"x\r\ny"\nD;x')).toEqual([
    [2, 'A'],
    [3, 'B'],
    [5, 'C'],
    [6, 'D'],
  ]);
});

test('a file that would import nothing says so', () => {
  const code = (text: string, known: string) => {
    try {
      return String(readTable(text, (heading) => heading === known).rows.length);
    } catch (error) {
      return (error as ImportFault).sentences[0];
    }
  };
  expect(code('name;job\n', 'name')).toEqual({ code: 'no-rows', values: { headings: ['name', 'job'] } });
  expect(code('naam;functie\nA;B\n', 'name')).toEqual({ code: 'no-heading', values: { headings: ['naam', 'functie'] } });
});
