import { addressOf } from '../schemas/addresses.ts';
import { sortName } from '../domain/people/sort-name.ts';
import type { ImageMetadata } from 'astro';
import { townName, type TownNames } from '../domain/directory/town-names.ts';
import { countryName, languageName } from '../i18n/names.node.ts';
import { pick } from '../i18n/translate.ts';
import type { Champion } from '../schemas/champion.ts';
import type { Localized } from '../schemas/text.ts';
import { initials, type Tint, tint } from '../domain/initials.ts';

export interface ChampionCard {
  id: string;
  path: string;
  name: string;
  /** By what lists sort them: the family name first where it is known. */
  sortName: string;
  initials: string;
  tint: Tint;
  /** Only where the person’s consent lets this edition show it. */
  photo: ImageMetadata | undefined;
  job: string;
  place: string;
  country: string;
  countryCode: string;
  /** In the reader’s language. */
  city: string;
  entity: string;
  topics: { id: string; label: string; help: string }[];
  languages: { tag: string; label: string }[];
  /** The last day of their consent: the reader’s own clock hides them after it (src/client/lib/by-the-clock.ts). */
  until: string | undefined;
  /** Ready to sponsor somebody now. */
  sponsoring: boolean;
  /** Whether they look for somebody to sponsor them. */
  seeking: boolean;
}

interface Context {
  language: string;
  defaultLanguage: string;
  topics: ReadonlyMap<string, Localized>;
  photo?: ImageMetadata | undefined;
  /** The towns that have another name in another language. */
  towns?: TownNames | undefined;
}

type Entry = { id: string; data: Omit<Champion, 'photo'> };

/** Those whom each champion sponsored, among listed champions, by the sponsor’s identifier. */
export function sponsored(entries: Iterable<Entry>): Map<string, string[]> {
  const relays = new Map<string, string[]>();
  for (const { id, data } of entries) {
    if (data.sponsor) relays.set(data.sponsor, [...(relays.get(data.sponsor) ?? []), id]);
  }
  return relays;
}

/** A champion as lists and profiles show them, in the reader’s language. */
export function championCard({ id, data }: Entry, { language, defaultLanguage, topics, photo, towns }: Context): ChampionCard {
  const country = countryName(data.country, language);
  const city = townName(towns, data.country, data.city, language);
  return {
    id,
    path: addressOf('champions', id),
    name: data.name,
    sortName: sortName(data),
    initials: initials(data.name),
    tint: tint(id),
    photo,
    job: pick(data.job, language, defaultLanguage),
    place: `${city}, ${country}`,
    country,
    countryCode: data.country,
    city,
    entity: data.entity,
    topics: data.topics.map(({ topic, help }) => ({
      id: topic,
      label: pick(topics.get(topic) ?? {}, language, defaultLanguage),
      help: pick(help, language, defaultLanguage),
    })),
    languages: data.languages.map((tag) => ({ tag, label: languageName(tag, language) })),
    until: data.consent?.until,
    sponsoring: data.sponsoring,
    seeking: data.seeking,
  };
}

/** The topics in a row. Many have an “and” of their own: another before the last would tie two of them together. */
export const topicList = ({ topics }: Pick<ChampionCard, 'topics'>): string => topics.map(({ label }) => label).join(', ');

/** One line for search results and descriptions: job, place, topics. */
export function championSummary(card: ChampionCard): string {
  return `${card.job}, ${card.city}. ${topicList(card)}.`;
}

/**
 * The line back to the first spark: the champion's sponsor, the sponsor's sponsor… first spark first. Somebody who is
 * no longer listed stays as an unnamed dot (`undefined`), so that nobody else moves.
 */
export function lineage(
  id: string,
  sponsorOf: ReadonlyMap<string, string | undefined>,
  isListed: (id: string) => boolean,
): (string | undefined)[] {
  const line: (string | undefined)[] = [];
  const met = new Set([id]);
  let current = sponsorOf.get(id);
  while (current && !met.has(current)) {
    met.add(current);
    line.unshift(isListed(current) ? current : undefined);
    current = sponsorOf.get(current);
  }
  return line;
}
