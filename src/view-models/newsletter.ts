import { formatTime, formatWeekday } from '../domain/calendar/words.ts';
import { townName, townNames } from '../domain/directory/town-names.ts';
import { capitalized } from '../i18n/intl.ts';
import type { Fallbacks } from '../i18n/own-words.ts';
import { pick, type Translate } from '../i18n/translate.ts';
import type { Translated } from '../queries/translated.ts';
import type { Champion } from '../schemas/champion.ts';
import { addressOf } from '../schemas/addresses.ts';
import type { Event } from '../schemas/event.ts';
import { type Newsletter, type NewsletterPart, newsletterParts } from '../schemas/newsletter.ts';
import type { PostKind } from '../schemas/post.ts';
import type { Towns } from '../schemas/towns.ts';
import { zoneTown } from './event.ts';
import { type TitledLink, titledLink } from './titled-link.ts';

/** What a newsletter says of a page that it names. */
export interface NewsletterItem extends TitledLink {
  /** The entry’s identifier in its collection. */
  key: string;
  summary: string;
  /** What stands beside it: a kind of post, a day, who tells it. */
  detail?: string | undefined;
  /** The last day on which it may be named: a post expires, a consent lapses. */
  until?: string | undefined;
}

type Held<Data> = Translated<{ data: Data }>;

interface Text {
  title: string;
  summary: string;
}
type PersonData = Omit<Champion, 'photo'>;

/** Finds what may be named, as a reader of the language gets it: nothing for what this edition does not show on the day. */
export interface NewsletterFinder {
  posts: (key: string) => Held<Text & { kind: PostKind; expires: string }> | undefined;
  stories: (key: string) => Held<Text & { teller: string }> | undefined;
  events: (key: string) => Held<Text & Pick<Event, 'day' | 'time' | 'timeZone' | 'place' | 'link' | 'cancelled'>> | undefined;
  champions: (key: string) => { id: string; data: PersonData } | undefined;
  guide: (key: string) => Held<Text> | undefined;
}

export interface NewsletterContext {
  language: string;
  defaultLanguage: string;
  towns: Towns;
  t: Translate;
  /** The settings’ own, where Vite has not put them in place. */
  fallbacks?: Fallbacks;
}

/** The parts of a newsletter that have something in them, each with what it names and may name. */
export function partsOf(newsletter: Pick<Newsletter, NewsletterPart>, find: NewsletterFinder, context: NewsletterContext) {
  return newsletterParts
    .map((name) => ({
      name,
      title: context.t(`newsletters.part.${name}`),
      items: newsletter[name].flatMap((key) => itemOf(name, key, find, context) ?? []),
    }))
    .filter(({ items }) => items.length > 0);
}
export type NewsletterPartShown = ReturnType<typeof partsOf>[number];

/** One page or person as the newsletter names it; nothing where it may not. */
export function itemOf(part: NewsletterPart, key: string, find: NewsletterFinder, context: NewsletterContext): NewsletterItem | undefined {
  if (part === 'champions') {
    const person = find.champions(key);
    return person && personItem(person, context);
  }
  if (part === 'posts') {
    const post = find.posts(key);
    return (
      post && { ...textItem('posts', post, context), detail: context.t(`kind.${post.entry.data.kind}`), until: post.entry.data.expires }
    );
  }
  if (part === 'stories') return storyItem(key, find, context);
  if (part === 'events') {
    const event = find.events(key);
    return event && !event.entry.data.cancelled
      ? { ...textItem('events', event, context), detail: whenAndWhere(event.entry.data, context) }
      : undefined;
  }
  const chapter = find.guide(key);
  return chapter && textItem('guide', chapter, context);
}

const textItem = (collection: Exclude<NewsletterPart, 'champions'>, held: Held<Text>, { language }: NewsletterContext): NewsletterItem => ({
  key: held.key,
  ...titledLink(collection, held, language),
  summary: held.entry.data.summary,
});

/** A story goes with its teller. */
function storyItem(key: string, find: NewsletterFinder, context: NewsletterContext): NewsletterItem | undefined {
  const story = find.stories(key);
  const teller = story && find.champions(story.entry.data.teller);
  if (!story || !teller) return undefined;
  const { name, consent } = teller.data;
  return { ...textItem('stories', story, context), detail: context.t('newsletters.toldBy', { name }), until: consent?.until };
}

function personItem(
  { id, data }: { id: string; data: PersonData },
  { language, defaultLanguage, towns, fallbacks }: NewsletterContext,
): NewsletterItem {
  const city = townName(townNames(towns), data.country, data.city, language);
  return {
    key: id,
    path: addressOf('champions', id),
    title: data.name,
    summary: `${pick(data.job, language, defaultLanguage, fallbacks)}, ${city}`,
    until: data.consent?.until,
  };
}

/** “mardi 1er décembre, 12 h 30, heure de Paris · en ligne” */
function whenAndWhere(
  event: Pick<Event, 'day' | 'time' | 'timeZone' | 'place' | 'link'>,
  { language, towns, t }: NewsletterContext,
): string {
  const { day, time, timeZone, place, link } = event;
  const town = zoneTown(timeZone, towns, language);
  const zone = link ? t('events.zoneTime', { town, vowel: /^[aeiouyàâéèêëîïôöûü]/i.test(town) ? 'yes' : 'no' }) : undefined;
  const when = [capitalized(formatWeekday(day, language), language), formatTime(time, language), zone].filter(Boolean).join(', ');
  return [when, place && townName(townNames(towns), place.country, place.city, language), link && t('events.online')]
    .filter(Boolean)
    .join(' · ');
}
