/** Days and months as text, `2027-03-10` and `2027-03`. */

const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const text = (date: Date) => date.toISOString().slice(0, 10);

/** The month so many months after another one. */
export function monthAfter(month: string, count = 1): string {
  const date = utc(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return text(date).slice(0, 7);
}

/** The day so many days after another one. */
export function dayAfter(day: string, count: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + count);
  return text(date);
}

/** The last day of a month. */
export const lastDay = (month: string): string => dayAfter(`${monthAfter(month)}-01`, -1);

/** The last day of a month from Monday to Friday: when its newsletter goes out unless an editor says another day. */
export function lastWeekday(month: string): string {
  const last = lastDay(month);
  const weekday = utc(last).getUTCDay();
  return weekday === 0 ? dayAfter(last, -2) : weekday === 6 ? dayAfter(last, -1) : last;
}
