import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { timeZoneBlock } from './time-zone-block.ts';
import { WallTime } from './wall-time.ts';
import { wallClock } from './zone.ts';

/** A session as a calendar is told of it. */
export interface CalendarSession {
  /** Never changes, whatever else does, and is the same in every language. */
  uid: string;
  /** Grows each time the session moves or is called off. */
  sequence: number;
  /** When this state of it was written: from the content, so that the same content makes the same bytes. */
  stamp: Date;
  start: Date;
  end: Date;
  timeZone: string;
  cancelled: boolean;
  title: string;
  description: string;
  location: string;
  category: string;
  /** A function and its shared mailbox. */
  organizer: { name: string; email: string };
  /** The absolute address of its page. */
  url: string;
}

interface Calendar {
  /** What calendars list it under. */
  name: string;
  language: string;
  sessions: readonly CalendarSession[];
}

/** How often those who subscribe should look again, in seconds. */
const refresh = 12 * 60 * 60;

/** An iCalendar file (RFC 5545): lines folded at 75 octets and ended by CRLF, each zone described once. */
export function calendarFile({ name, language, sessions }: Calendar): string {
  const calendar = ical({
    prodId: { company: 'Flambeau', product: 'Sessions', language },
    method: ICalCalendarMethod.PUBLISH,
    // ical-generator writes the name as it stands, where RFC 5545 (3.3.11) wants these signs escaped.
    name: name.replace(/[\\;,]/g, '\\$&'),
    ttl: refresh,
  });
  for (const session of sessions) {
    const { uid, sequence, stamp, start, end, timeZone, cancelled, title, description, location, category, organizer, url } = session;
    calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      start: new WallTime(wallClock(start, timeZone)),
      end: new WallTime(wallClock(end, timeZone)),
      timezone: timeZone,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      summary: title,
      description,
      location,
      categories: [{ name: category }],
      // A quoted parameter holds no quote (RFC 5545, 3.2); one that turns stands for it.
      organizer: { ...organizer, name: organizer.name.replace(/"/g, '”').replace(/[\u0000-\u001f\u007f]+/g, ' ') },
      url,
    });
  }
  return `${withTimeZones(calendar.toString(), sessions)}\r\n`;
}

/** Describes each zone once, after the calendar’s own properties; ical-generator would put some of those behind. */
function withTimeZones(text: string, sessions: readonly CalendarSession[]): string {
  const zones = Map.groupBy(sessions, ({ timeZone }) => timeZone);
  const blocks = [...zones].map(([zone, those]) =>
    timeZoneBlock(
      zone,
      those.flatMap(({ start, end }) => [start, end]),
    ),
  );
  return text.replace(/\r\n(?=BEGIN:VEVENT)/, () => ['', ...blocks.flatMap((block) => block.split(/\r?\n/)), ''].join('\r\n'));
}
