import type { AnyFeed } from 'feedsmith';

/** An item of a feed as it came, its texts cut to what can be of use. Nothing in it is trusted. */
export interface RawItem {
  title: string;
  link: string;
  author: string;
  date: string;
  /** May hold HTML. */
  text: string;
}

/** So many letters of a text are looked at: an excerpt is a few sentences. */
const longestText = 20_000;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, longestText) : '');
const inside = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? (found as Record<string | number, unknown>)[key] : undefined),
    value,
  );
const first = (...values: unknown[]): string => values.map(textOf).find((text) => text.trim() !== '') ?? '';

/** The first items of a feed of any format (RSS, RDF, Atom, JSON), in its order. */
export function itemsOf({ format, feed }: AnyFeed, most: number): RawItem[] {
  const entries: unknown = format === 'atom' ? inside(feed, 'entries') : inside(feed, 'items');
  if (!Array.isArray(entries)) return [];
  return entries.slice(0, most).map((entry: unknown) => ({
    title: first(inside(entry, 'title'), inside(entry, 'title', 'value')),
    link: first(inside(entry, 'link'), inside(entry, 'url'), linkOf(inside(entry, 'links')), inside(entry, 'external_url')),
    author: first(
      inside(entry, 'authors', 0, 'name'),
      inside(entry, 'authors', 0),
      inside(entry, 'dc', 'creators', 0),
      inside(entry, 'dc', 'creator'),
      inside(entry, 'author', 'name'),
    ),
    date: first(
      inside(entry, 'pubDate'),
      inside(entry, 'published'),
      inside(entry, 'date_published'),
      inside(entry, 'updated'),
      inside(entry, 'dc', 'dates', 0),
      inside(entry, 'dc', 'date'),
    ),
    text: first(
      inside(entry, 'summary'),
      inside(entry, 'summary', 'value'),
      inside(entry, 'description'),
      inside(entry, 'description', 'value'),
      inside(entry, 'content_text'),
      inside(entry, 'content_html'),
      inside(entry, 'content'),
      inside(entry, 'content', 'value'),
    ),
  }));
}

/** Of an Atom entry’s links, that of its page. */
function linkOf(links: unknown): string {
  if (!Array.isArray(links)) return '';
  const page = links.find((link: unknown) => [undefined, 'alternate'].includes(inside(link, 'rel') as string | undefined)) as unknown;
  return textOf(inside(page ?? links[0], 'href'));
}
