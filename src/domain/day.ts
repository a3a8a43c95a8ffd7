/** The reader’s own day, `2027-03-10`. */
export const today = (now = new Date()): string =>
  new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);

/** Whether something is a day that there is: `2026-02-29` is none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const dayLength = 86_400_000;

/** Days since 1 January 2026, and back. */
export const dayNumber = (day: string): number => Math.round((Date.parse(day) - Date.UTC(2026, 0, 1)) / dayLength);
export const dayOf = (number: number): string => new Date(Date.UTC(2026, 0, 1) + number * dayLength).toISOString().slice(0, 10);
