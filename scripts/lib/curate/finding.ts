import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { internalHost } from '../../../src/check/rules/posts.ts';
import { localHost } from '../../../src/check/rules/values.ts';
import { isDay } from '../../../src/domain/day.ts';
import { addressOfOthers, typedByOthers } from '../../../src/domain/named-words/strangers.ts';
import { fold, wordsOf } from '../../../src/domain/text/fold.ts';
import type { Topics } from '../../../src/schemas/settings.ts';
import type { Watch, WatchSource } from '../../../src/schemas/watch.ts';
import { publicUrl } from '../../../src/schemas/url.ts';
import type { RawItem } from './items.ts';

/** A piece of others’ work that could be shared, in plain words. */
export interface Finding {
  /** Ten letters that stay the same for the same page. */
  id: string;
  title: string;
  url: string;
  author: string | undefined;
  /** `2027-03-10` */
  date: string;
  /** A sentence or two, within what one may quote. */
  excerpt: string | undefined;
  topic: string;
  source: WatchSource;
}

/** What one may quote without asking is short, and less than a part of the whole (in France: L. 122-5 of the intellectual property code). */
const mostWords = 40;
const greatestShare = 0.25;

/** An item older than this is news no more. In days. */
const newFor = 60;

const isPublic = (url: string, internalHosts: readonly string[]) =>
  publicUrl('').safeParse(url).success && localHost(url) === undefined && internalHost(url, internalHosts) === undefined;

/** A finding from a feed’s item; nothing for one without a title or a public page, or from another time. */
export function findingOf(
  raw: RawItem,
  source: WatchSource,
  { words, topics, internalHosts, now }: { words: Watch['words']; topics: Topics; internalHosts: readonly string[]; now: string },
): Finding | undefined {
  const title = cut(typedByOthers(unlinked(plain(raw.title))), 90);
  const url = pageOf(raw.link, internalHosts);
  const date = dayOf(raw.date) ?? now;
  const age = (Date.parse(now) - Date.parse(date)) / 86_400_000;
  if (title === '' || url === undefined || age > newFor || age < -1) return undefined;
  const text = plain(raw.text);
  return {
    id: createHash('sha256').update(url).digest('hex').slice(0, 10),
    title,
    url,
    author: cut(typedByOthers(unlinked(plain(raw.author))), 60) || undefined,
    date: date > now ? now : date,
    excerpt: excerptOf(text),
    topic: topicOf(`${title} ${text}`, words, topics) ?? source.topics[0]!,
    source,
  };
}

/** A field holds words only: what Markdown would make a link or a picture of is its words. */
export const unlinked = (text: string) => text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').trim();

/** The page’s address without what counts its readers. */
export function pageOf(link: string, internalHosts: readonly string[] = []): string | undefined {
  const typed = link.trim();
  if (typed.length > 500 || !isPublic(typed, internalHosts)) return undefined;
  const url = new URL(typed);
  // A sign of control in an address is somebody’s trick.
  if (url.username || url.password || /%(?:0|1)[0-9a-f]|%7f/i.test(url.href)) return undefined;
  for (const name of [...url.searchParams.keys()]) if (/^(?:utm_|fbclid|gclid|mc_)/.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return isPublic(url.href, internalHosts) ? addressOfOthers(url.href) : undefined;
}

export function dayOf(text: string): string | undefined {
  const time = Date.parse(text.slice(0, 60));
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  return isDay(day) ? day : undefined;
}

/** The words of a text that may be HTML: no tag, no script, no sign that cannot be seen. */
export function plain(text: string): string {
  let words = '';
  let skipped = 0;
  const isSilent = (name: string) => name === 'script' || name === 'style' || name === 'template';
  const parser = new Parser({
    onopentag: (name) => {
      if (isSilent(name)) skipped += 1;
      words += ' ';
    },
    onclosetag: (name) => {
      if (isSilent(name)) skipped -= 1;
    },
    ontext: (part) => {
      if (skipped === 0) words += part;
    },
  });
  parser.end(text);
  return words
    .normalize('NFC')
    .replace(/<[^>]*>?/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\uFFFD\s\u2028\u2029]+/gu, ' ')
    .trim();
}

/** A text of so many letters at the most, cut between words. */
export function cut(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const short = letters.slice(0, most - 1).join('');
  return `${(short.includes(' ') ? short.slice(0, short.lastIndexOf(' ')) : short).trimEnd()}…`;
}

/** The beginning of a text: at most forty words, and at most a quarter of it. Addresses are left out. */
export function excerptOf(text: string): string | undefined {
  const words = text
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, '')
    .split(' ')
    .filter(Boolean);
  // A feed often gives the beginning only: a text as short as that is an extract already.
  const most =
    words.length <= mostWords ? Math.ceil(words.length / 2) : Math.min(mostWords, Math.max(12, Math.floor(words.length * greatestShare)));
  if (words.length === 0) return undefined;
  const taken = words.slice(0, most).join(' ');
  return cut(most < words.length && !/[.!?…]$/.test(taken) ? `${taken}…` : taken, 300);
}

/** The topic whose words stand most often in a text; nothing where none does. */
export function topicOf(text: string, words: Watch['words'], topics: Topics): string | undefined {
  const folded = ` ${wordsOf(text)}`;
  const known: [string, readonly string[]][] = [
    ...words.map(({ topic, words: own }): [string, readonly string[]] => [topic, own]),
    ...topics.map(({ id, label }): [string, readonly string[]] => [id, Object.values(label)]),
  ];
  let best: { topic: string; count: number } | undefined;
  const counts = new Map<string, number>();
  for (const [topic, own] of known) {
    const count = own.reduce((sum, word) => sum + folded.split(` ${wordsOf(fold(word))}`).length - 1, counts.get(topic) ?? 0);
    counts.set(topic, count);
    if (count > (best?.count ?? 0)) best = { topic, count };
  }
  return best?.topic;
}
