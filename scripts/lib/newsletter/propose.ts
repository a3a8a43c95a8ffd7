import { dayAfter, lastDay, monthAfter } from '../../../src/domain/newsletter/month.ts';
import { inCodeOrder } from '../../../src/domain/text/order.ts';
import type { NewsletterPart } from '../../../src/schemas/newsletter.ts';
import type { Readable } from './readable.ts';

/** Why something is proposed: an editor marked it, it is of the month, it expires soon, or the month was thin. */
export type Why = 'marked' | 'new' | 'ending' | 'recent' | 'next';

export interface Proposed {
  key: string;
  title: string;
  why: Why;
  /** The day that goes with it: of publication, of the last chance, of the session. */
  day: string | undefined;
}

export type Proposal = Readonly<Record<NewsletterPart, { chosen: Proposed[]; more: Proposed[] }>>;

/** So many of each at the most: a newsletter is read in three minutes. The others are listed in the file for the editor. */
const most: Readonly<Record<NewsletterPart, number>> = { posts: 5, stories: 3, events: 5, champions: 8, guide: 4 };

/** A month with fewer fresh posts is filled up. */
const fewPosts = 3;
const endsWithin = 45;

interface Around {
  month: string;
  /** The day on which it goes out. */
  day: string;
  /** What earlier newsletters named, as `posts/KEY`. */
  named: ReadonlySet<string>;
}

/** What is fresh in a month among what may be named, and what editors marked for it. */
export function propose(readable: Readable, around: Around): Proposal {
  return {
    posts: split('posts', posts(readable, around)),
    stories: split('stories', stories(readable, around)),
    events: split('events', events(readable, around)),
    champions: split('champions', champions(readable, around)),
    guide: split('guide', chapters(readable, around)),
  };
}

const split = (part: NewsletterPart, found: Proposed[]) => ({ chosen: found.slice(0, most[part]), more: found.slice(most[part]) });

interface Dated {
  key: string;
  title: string;
  day: string | undefined;
  marked: boolean;
}

/** What was marked first, then what is of the month, newest first. */
function fresh(items: readonly Dated[], month: string): Proposed[] {
  const newestFirst = [...items].sort((a, b) => inCodeOrder(b.day ?? '', a.day ?? '') || inCodeOrder(a.key, b.key));
  const said =
    (why: Why) =>
    ({ key, title, day }: Dated) => ({ key, title, why, day });
  const isNew = ({ day }: Dated) => day?.startsWith(month) === true;
  return [
    ...newestFirst.filter(({ marked }) => marked).map(said('marked')),
    ...newestFirst.filter((item) => !item.marked && isNew(item)).map(said('new')),
  ];
}

function posts(readable: Readable, { month, day, named }: Around): Proposed[] {
  const all = readable
    .texts('posts')
    .map(({ key, entry: { data } }) => ({ ...data, key, day: data.publish, marked: data.newsletter === month }));
  const found = fresh(all, month);
  if (found.length >= fewPosts) return found;
  const left = all.filter(({ key }) => !found.some((one) => one.key === key) && !named.has(`posts/${key}`));
  const ending = left
    .filter(({ expires }) => expires <= dayAfter(day, endsWithin))
    .sort((a, b) => inCodeOrder(a.expires, b.expires) || inCodeOrder(a.key, b.key))
    .map(({ key, title, expires }): Proposed => ({ key, title, why: 'ending', day: expires }));
  const recent = left
    .filter(({ key }) => !ending.some((one) => one.key === key))
    .sort((a, b) => inCodeOrder(b.publish, a.publish) || inCodeOrder(a.key, b.key))
    .map(({ key, title, publish }): Proposed => ({ key, title, why: 'recent', day: publish }));
  return [...found, ...ending, ...recent].slice(0, fewPosts);
}

function stories(readable: Readable, { month, named }: Around): Proposed[] {
  const told = readable
    .texts('stories')
    .filter(({ key }) => readable.find.stories(key) && readable.find.champions(readable.find.stories(key)!.entry.data.teller))
    .map(({ key, entry: { data } }) => ({ key, title: data.title, day: data.date, marked: data.newsletter === month }));
  const found = fresh(told, month);
  if (found.length > 0) return found;
  const unnamed = told
    .filter(({ key }) => !named.has(`stories/${key}`))
    .sort((a, b) => inCodeOrder(b.day, a.day) || inCodeOrder(a.key, b.key));
  return unnamed.slice(0, 1).map(({ key, title, day }) => ({ key, title, why: 'recent', day }));
}

/** Sessions after the day on which it goes out, to the end of the next month; the next two where that month has none. */
function events(readable: Readable, { month, day }: Around): Proposed[] {
  const toCome = readable
    .texts('events')
    .filter(({ entry: { data } }) => !data.cancelled && data.day > day)
    .map(({ key, entry: { data } }) => ({ key, title: data.title, day: data.day, marked: data.newsletter === month }))
    .sort((a, b) => inCodeOrder(a.day, b.day) || inCodeOrder(a.key, b.key));
  const end = lastDay(monthAfter(month));
  const soon = toCome.filter((event) => event.marked || event.day <= end);
  const told =
    (why: Why) =>
    ({ key, title, day: when, marked }: Dated): Proposed => ({ key, title, why: marked ? 'marked' : why, day: when });
  return soon.length > 0 ? soon.map(told('new')) : toCome.slice(0, 2).map(told('next'));
}

function champions(readable: Readable, { month }: Around): Proposed[] {
  return fresh(
    readable.people.map(({ id, data }) => ({ key: id, title: data.name, day: data.labelled, marked: false })),
    month,
  );
}

function chapters(readable: Readable, { month }: Around): Proposed[] {
  const dated = readable.texts('guide').map(({ key, entry: { data } }) => ({
    key,
    title: data.title,
    day: data.reviewed?.on ?? data.publish,
    marked: data.newsletter === month,
  }));
  return fresh(dated, month);
}
