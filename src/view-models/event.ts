import { addressOf } from '../schemas/addresses.ts';
import { instantOf, wallClock } from '../domain/calendar/zone.ts';
import { countryName, languageName } from '../i18n/names.node.ts';
import { pick } from '../i18n/translate.ts';
import type { EventEntry } from '../queries/events.ts';
import type { Localized } from '../schemas/text.ts';
import type { Towns } from '../schemas/towns.ts';

/** Somebody who gives a session, and whose page this edition has. */
export interface Giver {
  path: string;
  name: string;
  /** The last day of their consent. */
  until: string | undefined;
}

export interface EventContext {
  language: string;
  defaultLanguage: string;
  topics: ReadonlyMap<string, Localized>;
  towns: Towns;
  /** The champions whom this edition lists. */
  champions: ReadonlyMap<string, Giver>;
  /** The build’s day. */
  now: string;
}

/** A session as lists, pages and calendars show it. */
export function eventCard(event: EventEntry, { language, defaultLanguage, topics, towns, champions, now }: EventContext) {
  const { data } = event.entry;
  const { day, time, timeZone, place, link } = data;
  const start = instantOf({ day, time }, timeZone);
  const end = new Date(start.getTime() + data.minutes * 60_000);
  const until = wallClock(end, timeZone);
  return {
    key: event.key,
    path: addressOf('events', event.key),
    file: `/events/${event.key}.ics`,
    contentLanguage: event.contentLanguage,
    title: data.title,
    summary: data.summary,
    forWhom: data.forWhom,
    kind: data.kind,
    audience: data.audience,
    topics: data.topics.map((id) => ({ id, label: pick(topics.get(id) ?? {}, language, defaultLanguage) })),
    day,
    time,
    /** When it is over, on the same clock. */
    until: until.time,
    month: day.slice(0, 7),
    timeZone,
    start,
    end,
    place: place && {
      name: place.name,
      city: townName(place, towns, language),
      country: countryName(place.country, language),
      countryCode: place.country,
    },
    link,
    languages: data.languages.map((tag) => ({ tag, label: languageName(tag, language) })),
    /** In the order of the file; nothing for somebody whom this edition does not list. */
    givers: data.givenBy.map((id) => champions.get(id)),
    seats: data.seats,
    booking: data.booking,
    revision: data.revision,
    moved: data.revision > 0 && !data.cancelled,
    cancelled: data.cancelled,
    publish: data.publish,
    recording: data.recording,
    material: data.material,
    /** Whether it was over before the day of the build. */
    past: until.day < now,
  };
}
export type EventCard = ReturnType<typeof eventCard>;

function townName(place: { city: string; country: string }, towns: Towns, language: string): string {
  const known = towns.find(({ city, country }) => city === place.city && country === place.country);
  return known?.names[language] ?? place.city;
}

/** The sessions that a champion gives: for their page. */
export function sessionsOf<Session extends Pick<EventEntry, 'entry'>>(events: readonly Session[], championId: string): Session[] {
  return events.filter(({ entry }) => entry.data.givenBy.includes(championId));
}

/** The town of an IANA zone, `Indian/Antananarivo`, by its name in the language where the settings know one. */
export function zoneTown(timeZone: string, towns: Towns, language: string): string {
  const town = timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  const known = towns.find(({ city, names }) => [city, ...Object.values(names)].includes(town));
  return known ? (known.names[language] ?? known.city) : town;
}
