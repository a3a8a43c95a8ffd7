import { shownResults } from './results.ts';

/** All that the pages show, for a spreadsheet or another programme: `null` is withheld, and what is absent was not counted. */
export async function resultsFile(): Promise<string> {
  const { months, totals, tables } = await shownResults();
  const plain = (counts: typeof totals) =>
    Object.fromEntries(
      Object.entries(counts).flatMap(([measure, { count, partial, counted }]) =>
        counted ? [[measure, count === undefined ? null : partial ? { atLeast: count } : count]] : [],
      ),
    );
  return `${JSON.stringify(
    {
      months: months.map(({ month, counts }) => ({ month, ...plain(counts) })),
      totals: plain(totals),
      ...Object.fromEntries(
        Object.entries(tables).map(([name, rows]) => [name, rows.map(({ key, counts }) => ({ [name]: key || null, ...plain(counts) }))]),
      ),
    },
    undefined,
    1,
  )}\n`;
}
