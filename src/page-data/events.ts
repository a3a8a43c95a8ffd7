import { addressOf } from '../schemas/addresses.ts';
import { monthGrid, monthsShown } from '../domain/calendar/month.ts';
import { startsWithVowel } from '../domain/named-words/grammar.ts';
import { formatMonth, formatTime, formatWeekday } from '../domain/calendar/words.ts';
import { type Translate, useTranslations } from '../i18n/translate.ts';
import { getChampionsById } from '../queries/champions.ts';
import { type EventEntry, getEvents } from '../queries/events.ts';
import { memo } from '../queries/memo.ts';
import { getSite, getTopics, getTowns, options } from '../queries/site.ts';
import { findPage } from '../queries/site-paths.ts';
import { getModules } from '../queries/training.ts';
import { isForColleagues, previewMark } from '../domain/edition.ts';
import { type EventCard, eventCard, zoneTown } from '../view-models/event.ts';
import { eventFacets, placesOf } from '../view-models/event-facets.ts';
import { type PageMeta, pageMeta } from '../view-models/page.ts';
import { foreignLanguage, titledLink } from '../view-models/titled-link.ts';

/** Every session of this edition, past ones included, as it follows the other. */
export const eventCards = memo(async (language: string): Promise<EventCard[]> => {
  const [events, { defaultLanguage }, topics, towns, listed] = await Promise.all([
    getEvents(language),
    getSite(),
    getTopics(),
    getTowns(),
    getChampionsById(),
  ]);
  const champions = new Map(
    [...listed].map(([id, { data }]) => [id, { path: addressOf('champions', id), name: data.name, until: data.consent?.until }]),
  );
  return events
    .map((event) => eventCard(event, { language, defaultLanguage, topics, towns, champions, now: options.now }))
    .sort((a, b) => a.start.getTime() - b.start.getTime());
});

/** The words of a session’s day and hour, there where it takes place. */
export async function eventWords(event: EventCard, language: string) {
  const t = useTranslations(language);
  const town = zoneTown(event.timeZone, await getTowns(), language);
  const [from, to] = [formatTime(event.time, language), formatTime(event.until, language)];
  return {
    day: formatWeekday(event.day, language),
    hours: t('events.hours', { from, to }),
    from,
    zone: event.place && !event.link ? t('events.localTime') : t('events.zoneTime', { town, vowel: startsWithVowel(town) ? 'yes' : 'no' }),
    where: whereWords(event, t),
    heldIn: event.languages.map(({ label }) => label).join(', '),
  };
}

const whereWords = ({ place, link }: EventCard, t: Translate) =>
  [place && `${place.city}, ${place.country}`, link && t('events.online')].filter(Boolean).join(' · ');

/** A session with the words that a list shows beside it and the values that the filter compares. */
async function eventItem(event: EventCard, language: string) {
  const t = useTranslations(language);
  const words = await eventWords(event, language);
  const text = [
    event.title,
    event.summary,
    event.forWhom,
    t(`events.kind.${event.kind}`),
    words.where,
    event.place?.name ?? '',
    ...event.topics.map(({ label }) => label),
    ...event.givers.map((giver) => giver?.name ?? ''),
  ];
  return {
    event,
    words,
    values: {
      'data-kind': event.kind,
      'data-language': event.languages.map(({ tag }) => tag).join(' '),
      'data-where': placesOf(event).join(' '),
      'data-audience': event.audience,
      'data-text': text.join(' '),
    },
  };
}
export type EventItem = Awaited<ReturnType<typeof eventItem>>;

/** What the pages of the sessions share: the way to them, their place in the site. */
function metaOf(language: string, page: Omit<Parameters<typeof pageMeta>[1], 'language'>): PageMeta {
  const t = useTranslations(language);
  const between = page.path === '/events/' ? [] : [{ label: t('events.title'), path: '/events/' }];
  return pageMeta(t, { language, section: 'training', between, ...page });
}

async function facetsOf(events: readonly EventCard[], language: string) {
  const t = useTranslations(language);
  const words = {
    kind: (kind: EventCard['kind']) => t(`events.kind.${kind}`),
    audience: (audience: EventCard['audience']) => t(`events.audience.${audience}`),
    online: t('events.online'),
  };
  return eventFacets(events, language, words).map(({ name, facets }) => ({ name, label: t(`events.by.${name}`), facets }));
}

const toCome = async (language: string) => (await eventCards(language)).filter(({ past }) => !past);

/** The sessions to come, month by month. */
export async function eventsIndex(language: string) {
  const t = useTranslations(language);
  const events = await toCome(language);
  const items = await Promise.all(events.map((event) => eventItem(event, language)));
  const months = [...Map.groupBy(items, ({ event }) => event.month)].map(([month, those]) => ({
    month,
    label: formatMonth(month, language),
    items: those,
  }));
  const page = metaOf(language, {
    path: '/events/',
    title: t('events.title'),
    description: t('events.lead'),
    search: 'event',
  });
  // Only a colleague has a team that somebody could come to.
  const forTeams = isForColleagues(options.edition);
  return {
    page,
    total: events.length,
    months,
    groups: await facetsOf(events, language),
    firstMonth: (await eventMonths(language))[0]!,
    forTeams,
  };
}

/** The months that have a page: the build’s and those up to the last session, two years at the most; later ones only with a session of theirs. */
export async function eventMonths(language: string): Promise<string[]> {
  const first = options.now.slice(0, 7);
  const months = (await toCome(language)).map(({ month }) => month);
  return monthsShown(first, months);
}

/** The page’s address of a month. */
const monthPath = (month: string) => `/events/month/${month}/`;

/** One month as a grid of weeks, with its neighbours. */
export async function eventMonth(month: string, language: string) {
  const t = useTranslations(language);
  const [cards, months] = await Promise.all([eventCards(language), eventMonths(language)]);
  const items = await Promise.all(cards.filter((event) => event.month === month).map((event) => eventItem(event, language)));
  const label = formatMonth(month, language);
  const neighbour = (other: string | undefined) => other && { path: monthPath(other), title: formatMonth(other, language) };
  const page = metaOf(language, {
    path: monthPath(month),
    title: t('events.monthTitle', { month: label }),
    description: t('events.monthLead', { month: label }),
    imagePath: '/events/',
    imageAlt: t('image.page', { title: t('events.title') }),
  });
  return {
    page,
    label,
    total: items.length,
    weeks: monthGrid(month).map((week) =>
      week.map((cell) => ({ ...cell, items: items.filter(({ event }) => cell.inMonth && event.day === cell.day) })),
    ),
    groups: await facetsOf(
      cards.filter(({ past, month: own }) => !past || own === month),
      language,
    ),
    previous: neighbour(months[months.indexOf(month) - 1]) || undefined,
    next: neighbour(months[months.indexOf(month) + 1]) || undefined,
  };
}

/** What took place, latest first, with what was kept of it. */
export async function eventArchive(language: string) {
  const t = useTranslations(language);
  const events = (await eventCards(language)).filter(({ past, cancelled }) => past && !cancelled).reverse();
  const page = metaOf(language, {
    path: '/events/archive/',
    title: t('events.archive'),
    description: t('events.archiveLead'),
    search: 'event',
  });
  const items = await Promise.all(
    events.map(async (event) => ({ ...(await eventItem(event, language)), material: await materialOf(event, language) })),
  );
  return { page, items };
}
export type ArchiveItem = Awaited<ReturnType<typeof eventArchive>>['items'][number];

/** What was handed out: web addresses, and those pages of the site that this edition has. */
async function materialOf({ material }: EventCard, language: string) {
  const found = await Promise.all(
    material.map(async (item) => !item.link.startsWith('/') || (await findPage(item.link, language)) !== undefined),
  );
  return material.filter((_, index) => found[index]).map(({ title, link }) => ({ title, link, own: link.startsWith('/') }));
}

/** A session’s own page. */
export async function eventPage({ key, entry, contentLanguage }: EventEntry, language: string) {
  const [site, cards, modules] = await Promise.all([getSite(), eventCards(language), getModules(language)]);
  const event = cards.find((card) => card.key === key)!;
  const others = cards.filter(({ past, cancelled }) => !past && !cancelled);
  const index = others.indexOf(event);
  const neighbour = (other: EventCard | undefined) =>
    other && { path: other.path, title: other.title, lang: foreignLanguage(other.contentLanguage, language) };
  const page = metaOf(language, {
    contentLanguage,
    path: event.path,
    title: event.title,
    description: event.summary,
    mark: previewMark(entry.data, options.now),
    search: { type: 'event', topics: event.topics.map(({ label }) => label), countries: event.place ? [event.place.country] : [] },
  });
  return {
    page,
    event,
    words: await eventWords(event, language),
    booking: event.booking ?? site.contacts.programme.email,
    owner: entry.data.owner,
    material: await materialOf(event, language),
    modules: entry.data.modules
      .flatMap((id) => modules.find((module) => module.key === id) ?? [])
      .map((module) => titledLink('modules', module, language)),
    previous: index > 0 ? neighbour(others[index - 1]) : undefined,
    next: index >= 0 ? neighbour(others[index + 1]) : undefined,
  };
}
export type EventPage = Awaited<ReturnType<typeof eventPage>>;
