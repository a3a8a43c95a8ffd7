import { formatTime, formatWeekday, zoneName } from './words.ts';
import { offsetAt, wallClock } from './zone.ts';

/** When a session is, as its page gives it to the script. */
export interface Session {
  start: Date;
  end: Date;
  /** The zone in which the page says day and hour. */
  timeZone: string;
}

/** The page’s words; `{when}`, `{from}`, `{to}`, `{zone}` stay for the values. */
export interface OwnTimeWords {
  /** When the reader’s clock shows the same. */
  same: string;
  other: string;
  /** When it is another day there; `other` where left out. */
  otherDay?: string | undefined;
}

/**
 * The day and the hour on the reader’s own clock, with the weekday, since it may be another one there. A zone whose
 * clocks show the same at that moment is the same for this purpose.
 */
export function ownTime({ start, end, timeZone }: Session, readerZone: string, language: string, words: OwnTimeWords): string {
  if ([start, end].every((moment) => offsetAt(moment, readerZone) === offsetAt(moment, timeZone))) return words.same;
  const from = wallClock(start, readerZone);
  const to = wallClock(end, readerZone);
  const values: Record<string, string> = {
    when: formatWeekday(from.day, language, false),
    from: formatTime(from.time, language),
    to: formatTime(to.time, language),
    zone: zoneName(start, readerZone, language),
  };
  const sentence = from.day === wallClock(start, timeZone).day ? words.other : (words.otherDay ?? words.other);
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
