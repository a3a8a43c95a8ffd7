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

/** The months from one to another, both included: `2026-11`, `2026-12`… */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const date = new Date(`${month}-01T00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 7);
}
