import type { CalendarSession } from '../domain/calendar/calendar-file.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import type { EventCard } from './event.ts';
import { absoluteUrl, localPath } from '../domain/addresses.ts';

interface Around {
  language: string;
  siteUrl: string;
  /** The function that runs the sessions, and its shared mailbox. */
  organizer: { name: string; email: string };
  words: {
    category: string;
    /** Before the title of a session that is called off: not every calendar shows its status. */
    cancelled: string;
    /** The facts below the summary, a line each. */
    facts: readonly string[];
  };
}

const dayLength = 86_400_000;

/**
 * A session as calendars get it. Its stamp is the day on which it is published, or else sixty days before it takes
 * place, and a day later with each change: the same content makes the same file, and a later state has a later stamp.
 * Calling a session off counts as a change of its own (RFC 5546, 2.1.4).
 */
export function calendarSession(event: EventCard, { language, siteUrl, organizer, words }: Around): CalendarSession {
  const set = (text: string) => typeset(text, event.contentLanguage);
  const sequence = event.revision + (event.cancelled ? 1 : 0);
  const announced = event.publish ? Date.parse(`${event.publish}T00:00Z`) : Date.parse(`${event.day}T00:00Z`) - 60 * dayLength;
  const url = absoluteUrl(siteUrl, localPath(language, event.path));
  const { place, link } = event;
  return {
    uid: `${event.key}@${new URL(siteUrl).host}`,
    sequence,
    stamp: new Date(announced + sequence * dayLength),
    start: event.start,
    end: event.end,
    timeZone: event.timeZone,
    cancelled: event.cancelled,
    title: event.cancelled ? `${words.cancelled} ${set(event.title)}` : set(event.title),
    description: [set(event.summary), ...words.facts.map((fact) => typeset(fact, language)), url].join('\n\n'),
    location: place ? [place.name, place.city, place.country].join(', ') : (link ?? ''),
    category: words.category,
    organizer,
    url,
  };
}
