export type ReminderDay = 'today' | 'tomorrow' | 'week';

const earliest = 9 * 60;
const latest = 17.5 * 60;

/**
 * When to remind: at a moment of the working day that differs from one reader to the next, so that colleagues do not
 * all post at once. `random` is between 0 and 1. Times are the reader’s own; a weekend moves to Monday, and what is
 * left of today, when there is too little of it, to tomorrow.
 */
export function reminderMoment(day: ReminderDay, now: Date, random: number): Date {
  const minutes = now.getHours() * 60 + now.getMinutes();
  const workday = (date: Date) => date.getDay() % 6 !== 0;
  const today = day === 'today' && workday(now) && minutes + 30 < latest;
  const moment = new Date(now.getFullYear(), now.getMonth(), now.getDate() + (today ? 0 : day === 'week' ? 7 : 1));
  while (!workday(moment)) moment.setDate(moment.getDate() + 1);
  const from = today ? Math.max(earliest, minutes + 30) : earliest;
  moment.setMinutes(Math.floor(from + random * (latest - from)));
  return moment;
}

const two = (number: number) => String(number).padStart(2, '0');
const encoder = new TextEncoder();

/** RFC 5545, 3.3.11. */
const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets; a continued one begins with a space (RFC 5545, 3.1). */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > 75) {
      result += '\r\n ';
      octets = 1;
    }
    result += sign;
    octets += size;
  }
  return result;
}

export interface Reminder {
  /** Unique in the world. */
  uid: string;
  now: Date;
  /** A floating time: the reader’s clock, wherever they are. */
  start: Date;
  title: string;
  text: string;
  url: string;
}

/** An iCalendar file with one event of 15 minutes and one alarm. */
export function reminderFile({ uid, now, start, title, text, url }: Reminder): string {
  const local = `${start.getFullYear()}${two(start.getMonth() + 1)}${two(start.getDate())}T${two(start.getHours())}${two(start.getMinutes())}00`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Flambeau//Desk//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART:${local}`,
    'DURATION:PT15M',
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(`${text}\n\n${url}`)}`,
    `URL:${url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
