/** Clock time and instants, by the time-zone data that Node (or the browser) carries. */

/** What a clock on the wall shows: a calendar day `2027-03-10` and a time `09:30`. */
export interface WallClock {
  day: string;
  time: string;
}

const minute = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const options = {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', options);
  formats.set(timeZone, format);
  return format;
}

/** What the clocks of a zone show at an instant. */
export function wallClock(instant: Date, timeZone: string): WallClock {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${parts['year']!.padStart(4, '0')}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` };
}

/** How far a zone is ahead of UTC at an instant, in minutes. */
export function offsetAt(instant: Date, timeZone: string): number {
  const { day, time } = wallClock(instant, timeZone);
  return Math.round((Date.parse(`${day}T${time}Z`) - instant.getTime()) / minute);
}

/**
 * The instants at which the clocks of a zone show a day and a time: one; none when the clocks jump over it; two, the
 * earlier first, when they go back through it.
 */
export function instantsOf({ day, time }: WallClock, timeZone: string): Date[] {
  const asUtc = Date.parse(`${day}T${time}Z`);
  // No clock is changed twice within two days: the offsets on either side are all that can hold.
  const offsets = new Set([-1, 1].map((days) => offsetAt(new Date(asUtc + days * 1440 * minute), timeZone)));
  return [...offsets]
    .map((offset) => new Date(asUtc - offset * minute))
    .filter((instant) => {
      const shown = wallClock(instant, timeZone);
      return shown.day === day && shown.time === time;
    })
    .sort((a, b) => a.getTime() - b.getTime());
}

/**
 * The instant of a day and a time in a zone. Of two, the first, as RFC 5545 (3.3.5) says; a time that the clocks jump
 * over is as long after midnight as it says.
 */
export function instantOf(clock: WallClock, timeZone: string): Date {
  const asUtc = Date.parse(`${clock.day}T${clock.time}Z`);
  return instantsOf(clock, timeZone)[0] ?? new Date(asUtc - offsetAt(new Date(asUtc - 1440 * minute), timeZone) * minute);
}
