import type { LoadedContent, LoadedEntry } from '../../../src/check/index.ts';
import { proseOf } from '../../../src/check/plain/prose.ts';
import { phrasesIn } from '../../../src/check/plain/reader.ts';
import { plainWords } from '../../../src/check/plain/words.ts';
import { previewMark } from '../../../src/domain/edition.ts';
import { inCodeOrder } from '../../../src/domain/text/order.ts';
import { type CollectionName, translatedCollections } from '../../../src/schemas/index.ts';

/** Something with a date that somebody must look at. */
export interface Due {
  /** The file, below the content folder. */
  file: string;
  title: string;
  /** Who answers for it: a team or a function. Left out for people. */
  owner?: string;
  /** `2027-03-10` */
  day: string;
  /** Days from the day of the report; negative when it is past. */
  inDays: number;
}

/** How content stands on a day: what asks for somebody's time, and what there is. Counts are of files that have no mistakes. */
export interface Status {
  day: string;
  /** Pages whose review day is past, and those within the next 30 days. */
  reviewsPast: Due[];
  reviewsSoon: Due[];
  /** Entries that expire within the next 30 days, and those that have. */
  expiring: Due[];
  expired: Due[];
  /** Consents that lapse within 60 days or have lapsed. */
  consents: Due[];
  /** Entries that are published on a later day. */
  scheduled: Due[];
  drafts: { file: string; title: string; owner?: string }[];
  /** Entries that a language of the site does not have. */
  untranslated: { entry: string; missing: string[] }[];
  coverage: {
    /** Entries by collection and language. */
    language: Record<string, Record<string, number>>;
    /** Posts and stories by topic, those with none included. */
    topic: Record<string, number>;
    /** Posts by kind. */
    kind: Record<string, number>;
    /** Listed champions by department, in alphabetical order. */
    department: Record<string, number>;
  };
  /** Of the posts that can be shared on the day: how many, and how many of them are others' work. */
  posts: { shareable: number; curated: number };
  /** Posts whose first day is one of the last 30: how many, and how many of them use words that sell, in one of their languages. */
  month: { posts: number; selling: number };
  /** By source of figures: the latest month that is there, and how many whole months have ended since. */
  results: { source: string; latest: string; missing: number }[];
  /** Files with mistakes, which are not counted here. */
  unread: string[];
}

const reviewNotice = 30;
const expiryNotice = 30;
const monthDays = 30;
const consentNotice = 60;

interface Dated {
  title?: string;
  name?: string;
  owner?: string;
  review?: string;
  draft?: boolean;
  publish?: string;
  expires?: string;
  topics?: readonly string[];
  kind?: string;
}

/** The days from one day to another. */
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Reads the status of content on its day. An entry is told once, in the default language where it has it. */
export function statusOf(content: LoadedContent): Status {
  const day = content.now;
  const readable = content.entries.filter((entry) => entry.data !== undefined);
  const pages = readable.filter(({ collection }) => translatedCollections.includes(collection) || collection === 'accounts');
  const dataOf = (entry: LoadedEntry) => entry.data as Dated;
  const due = (entry: LoadedEntry, when: string): Due => {
    const { title, name, owner } = dataOf(entry);
    return { file: entry.file, title: title ?? name ?? entry.key, ...(owner && { owner }), day: when, inDays: daysBetween(day, when) };
  };
  const dues = (field: 'review' | 'expires' | 'publish', holds: (due: Due) => boolean) =>
    pages
      .filter((entry) => !dataOf(entry).draft)
      .flatMap((entry) => {
        const when = dataOf(entry)[field];
        return when === undefined ? [] : [due(entry, when)].filter(holds);
      })
      .sort(byDay);
  const posts = [...content.keys('posts').values()].map(([first]) => first!.data as Dated | undefined).filter((data) => data !== undefined);
  const open = posts.filter((data) => previewMark({ audience: 'internal', ...data }, day) === undefined);
  return {
    day,
    reviewsPast: dues('review', ({ inDays }) => inDays < 0),
    reviewsSoon: dues('review', ({ inDays }) => inDays >= 0 && inDays <= reviewNotice),
    expiring: dues('expires', ({ inDays }) => inDays >= 0 && inDays <= expiryNotice),
    expired: dues('expires', ({ inDays }) => inDays < 0),
    scheduled: dues('publish', ({ inDays }) => inDays > 0),
    consents: consents(content, day, due),
    drafts: pages
      .filter((entry) => dataOf(entry).draft)
      .map((entry) => {
        const { title, name, owner } = dataOf(entry);
        return { file: entry.file, title: title ?? name ?? entry.key, ...(owner && { owner }) };
      }),
    untranslated: translatedCollections.flatMap((collection) => missingLanguages(content, collection)),
    coverage: {
      language: Object.fromEntries(
        translatedCollections.map((collection) => [
          collection,
          countBy(
            pages.filter((entry) => entry.collection === collection),
            ({ language }) => [language ?? ''],
          ),
        ]),
      ),
      topic: topicsOf(content, readable),
      kind: countBy(posts, ({ kind = '' }) => [kind]),
      department: countBy(
        content.of('champions').filter(({ data }) => data?.consent && data.consent.until >= day),
        ({ data }) => [data!.entity],
      ),
    },
    posts: { shareable: open.length, curated: open.filter(({ kind }) => kind === 'curated').length },
    month: monthOf(content, day),
    results: resultsOf(content, day),
    unread: [
      ...content.entries.filter(({ data }) => data === undefined).map(({ file }) => file),
      ...content.faults.map(({ file }) => file),
    ].sort(inCodeOrder),
  };
}

/** How promotional the last month was, by the words of `check --plain`. */
function monthOf(content: LoadedContent, day: string): Status['month'] {
  const begun = [...content.keys('posts').values()].filter(([first]) => {
    const { draft, publish } = (first?.data ?? {}) as Dated;
    if (draft || publish === undefined) return false;
    const since = daysBetween(publish, day);
    return since >= 0 && since < monthDays;
  });
  return { posts: begun.length, selling: begun.filter((languages) => languages.some(sells)).length };
}

function sells(entry: LoadedEntry): boolean {
  const { promotional = [] } = plainWords(entry.language ?? '') ?? {};
  return proseOf(entry).some(({ text }) => phrasesIn(text, promotional).length > 0);
}

/** A month is whole once the next one has begun. */
function resultsOf(content: LoadedContent, day: string): Status['results'] {
  const months = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  const latest = new Map<string, string>();
  for (const { data } of content.of('results'))
    if (data !== undefined && data.month > (latest.get(data.source) ?? '')) latest.set(data.source, data.month);
  return [...latest]
    .map(([source, month]) => ({ source, latest: month, missing: Math.max(0, months(day) - 1 - months(month)) }))
    .sort((a, b) => inCodeOrder(a.source, b.source));
}

const byDay = (a: Due, b: Due) => inCodeOrder(a.day, b.day) || inCodeOrder(a.file, b.file);

function consents(content: LoadedContent, day: string, due: (entry: LoadedEntry, when: string) => Due): Due[] {
  const people = content.of('champions').flatMap((entry) => (entry.data?.consent ? [due(entry, entry.data.consent.until)] : []));
  // Those of people whose photo or words a post uses.
  const shown = content.of('posts').flatMap((entry) => (entry.data?.consents ?? []).map(({ until }) => due(entry, until)));
  return [...people, ...shown]
    .filter(({ inDays }) => inDays <= consentNotice)
    .sort(byDay)
    .map((one) => ({ ...one, inDays: daysBetween(day, one.day) }));
}

function missingLanguages(content: LoadedContent, collection: CollectionName): Status['untranslated'] {
  return [...content.keys(collection)].flatMap(([key, entries]) => {
    const there = new Set(entries.map(({ language }) => language));
    const missing = content.languages.filter((language) => !there.has(language));
    return missing.length > 0 ? [{ entry: `${collection}/${key}`, missing }] : [];
  });
}

/** Posts and stories by topic, each counted once whatever its languages; a topic with none shows where nothing was written. */
function topicsOf(content: LoadedContent, readable: readonly LoadedEntry[]): Record<string, number> {
  const known = content.of('topics')[0]?.data as { topics: { id: string }[] } | undefined;
  const once = new Map(
    readable
      .filter(({ collection }) => collection === 'posts' || collection === 'stories')
      .map((entry) => [`${entry.collection}/${entry.key}`, entry]),
  );
  const counted = countBy([...once.values()], (entry) => (entry.data as Dated).topics ?? []);
  return Object.fromEntries((known?.topics ?? []).map(({ id }) => [id, counted[id] ?? 0]));
}

function countBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of items.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => inCodeOrder(a, b)));
}
