import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { typeset } from '../i18n/typography/typeset.ts';
import { absoluteUrl, localPath } from '../domain/addresses.ts';
import type { PostCard } from './post.ts';

export interface FeedContext {
  language: string;
  /** The published site’s address: feed readers know no relative ones. */
  siteUrl: string;
  siteName: string;
  title: string;
  description: string;
  /** The feed’s own address and the page that it follows, without the site. */
  path: string;
  page: string;
}

/** What a feed says of a page: of a post, of a newsletter. */
export type FeedItem = Pick<PostCard, 'path' | 'title' | 'summary' | 'publish' | 'contentLanguage' | 'topics' | 'image'>;

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Feeds are no HTML: what the build sets in pages has to be set here. */
function entries(posts: readonly FeedItem[], { language, siteUrl }: FeedContext) {
  return posts.map((post) => {
    const url = absoluteUrl(siteUrl, localPath(language, post.path));
    return {
      post,
      url,
      title: typeset(post.title, post.contentLanguage),
      summary: typeset(post.summary, post.contentLanguage),
      date: noon(post.publish),
      image: absoluteUrl(siteUrl, post.image),
    };
  });
}

/** RFC 4287. The same posts give the same bytes, whenever the site is built. */
export function atomFeed(posts: readonly FeedItem[], context: FeedContext): string {
  const { language, siteUrl, siteName } = context;
  const self = absoluteUrl(siteUrl, context.path);
  const all = entries(posts, context);
  const newest =
    posts
      .map(({ publish }) => publish)
      .sort()
      .at(-1) ?? '1970-01-01';
  return generateAtomFeed({
    id: self,
    title: { value: context.title },
    subtitle: { value: context.description },
    updated: noon(newest),
    authors: [{ name: siteName }],
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: absoluteUrl(siteUrl, context.page), rel: 'alternate', type: 'text/html', hreflang: language },
    ],
    entries: all.map(({ post, url, title, summary, date }) => ({
      id: url,
      title: { value: title },
      summary: { value: summary },
      published: date,
      updated: date,
      links: [{ href: url, rel: 'alternate', type: 'text/html', hreflang: post.contentLanguage }],
      categories: post.topics.map(({ id, label }) => ({ term: id, label })),
    })),
  });
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(posts: readonly FeedItem[], context: FeedContext): string {
  const { language, siteUrl, siteName } = context;
  const feed = generateJsonFeed({
    title: context.title,
    description: context.description,
    home_page_url: absoluteUrl(siteUrl, context.page),
    feed_url: absoluteUrl(siteUrl, context.path),
    language,
    authors: [{ name: siteName }],
    items: entries(posts, context).map(({ post, url, title, summary, date, image }) => ({
      id: url,
      url,
      title,
      content_text: summary,
      image,
      date_published: date,
      language: post.contentLanguage,
      tags: post.topics.map(({ label }) => label),
    })),
  });
  return JSON.stringify(feed, null, 2);
}
