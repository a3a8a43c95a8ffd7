/** A day of a month’s grid. */
export interface GridDay {
  /** `2027-03-10`. */
  day: string;
  /** Of the month itself, or of the one before or after, to fill a week. */
  inMonth: boolean;
}

const dayLength = 86_400_000;
const text = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The weeks of a month (`2027-03`), from Monday to Sunday, as ISO 8601 counts them. */
export function monthGrid(month: string): GridDay[][] {
  const first = Date.parse(`${month}-01T00:00Z`);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * dayLength;
  const weeks: GridDay[][] = [];
  for (let start = monday; weeks.length === 0 || text(start).startsWith(month); start += 7 * dayLength) {
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map((index) => text(start + index * dayLength)).map((day) => ({ day, inMonth: day.startsWith(month) })),
    );
  }
  return weeks;
}

/** So many months follow each other whether or not anything happens in them. */
const mostInARow = 24;

/**
 * The months of a calendar that begins with one: each up to the last that has something, two years at the most, and
 * later ones only where something happens. One entry in the year 9999 makes one page, not a hundred thousand.
 */
export function monthsShown(first: string, busy: readonly string[]): string[] {
  const later = [...new Set(busy.filter((month) => month > first))].sort();
  const months: string[] = [];
  for (let month = first; months.length < mostInARow && (months.length === 0 || month <= (later.at(-1) ?? '')); month = nextMonth(month))
    months.push(month);
  return [...months, ...later.filter((month) => month > (months.at(-1) ?? ''))];
}

function nextMonth(month: string): string {
  const date = new Date(`${month}-01T00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 7);
}
