/** The hours at which somebody can fairly be called, on their own clock: from nine, before six in the evening. */
const opens = 9;
const closes = 18;
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * The day (Monday is 1) and the hour in a time zone at an instant; nothing where the browser does not know the zone.
 */
export function clockIn(zone: string, now: Date): { day: number; hour: number } | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' }).formatToParts(now);
    const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
    return { day: days.indexOf(part('weekday')) + 1, hour: Number(part('hour')) };
  } catch {
    return undefined;
  }
}

/** Whether these are office hours, given the days of rest as digits. Public holidays are not known here. */
export const isOfficeHour = (clock: { day: number; hour: number } | undefined, weekend: string): boolean =>
  clock !== undefined && clock.hour >= opens && clock.hour < closes && !weekend.includes(String(clock.day));
