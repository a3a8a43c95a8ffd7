import { type Measure, measures } from '../schemas/result.ts';
import type { PlannedMonth, ResultsPlan } from './plan.ts';
import type { BadCell } from './row.ts';
import type { ResultsWords } from './words.ts';

const LONGEST = 60;

/** What is wrong with a cell, as one line: `visits.csv:12:3 column “Visits” “12a”: this is not a number…`. */
export function badCellLine(file: string, { line, column, heading, found, message }: BadCell, words: ResultsWords): string {
  const short = found.replace(/\s+/g, ' ').trim();
  const place = heading === '' ? '' : words.say({ code: 'column', values: { column: heading } });
  const what =
    short === '' ? '' : words.say({ code: 'found', values: { found: short.length > LONGEST ? `${short.slice(0, LONGEST - 1)}…` : short } });
  const colon = place + what === '' ? '' : words.say({ code: 'colon' });
  return visible(words.say({ code: 'place', values: { file, line, column, what: `${place}${what}${colon}${words.say(message)}` } }));
}

/** What becomes of each month, with its sums and those that it takes the place of. */
export function monthLines({ months }: ResultsPlan, words: ResultsWords): string[] {
  const count = (change: PlannedMonth['change']) => words.number(months.filter((month) => month.change === change).length);
  return [
    ...months.map(({ file, change, sums, before }) =>
      words.say(
        change === 'replaced'
          ? { code: 'month-before', values: { change, file, sums: sumsLine(sums, words), before: sumsLine(before, words) } }
          : { code: 'month', values: { change, file, sums: sumsLine(sums, words) } },
      ),
    ),
    '',
    words.say({ code: 'counts', values: { added: count('added'), replaced: count('replaced'), unchanged: count('unchanged') } }),
  ];
}

function sumsLine(sums: PlannedMonth['sums'], words: ResultsWords): string {
  return measures
    .flatMap((measure: Measure) =>
      sums[measure] === undefined ? [] : [words.say({ code: `sum-${measure}`, values: { count: words.number(sums[measure]) } })],
    )
    .join(', ');
}

/** What a terminal may show: a file of figures may hold signs that would move its cursor. */
const visible = (line: string): string => line.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
