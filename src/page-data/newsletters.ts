import { localPath } from '../domain/addresses.ts';
import { mailto } from '../domain/contact/letter.ts';
import { isForColleagues } from '../domain/edition.ts';
import { formatMonth } from '../domain/calendar/words.ts';
import { useTranslations } from '../i18n/translate.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import { getChampionsById } from '../queries/champions.ts';
import { getEvents } from '../queries/events.ts';
import { getChapters } from '../queries/guide.ts';
import { getNewsletters, type NewsletterEntry } from '../queries/newsletters.ts';
import { getPosts } from '../queries/posts.ts';
import { getSite, getTowns, options } from '../queries/site.ts';
import { getStories } from '../queries/stories.ts';
import { addressOf } from '../schemas/addresses.ts';
import { shareImagePath } from '../share-images/paths.ts';
import { type NewsletterFinder, partsOf } from '../view-models/newsletter.ts';
import { marksOf, pageMeta } from '../view-models/page.ts';
import type { FeedContext, FeedItem } from '../view-models/post-feed.ts';
import { foreignLanguage, titledLink } from '../view-models/titled-link.ts';

const INDEX = '/newsletters/';

function newsletterCard({ key, entry, contentLanguage }: NewsletterEntry, language: string) {
  const { title, summary, publish } = entry.data;
  return {
    path: addressOf('newsletters', key),
    title,
    summary,
    publish,
    month: formatMonth(key, language),
    lang: foreignLanguage(contentLanguage, language),
  };
}
export type NewsletterCard = ReturnType<typeof newsletterCard>;

/** How one follows it: by a feed reader, and for colleagues by a letter to the programme. */
async function subscription(language: string) {
  const t = useTranslations(language);
  const { contacts, name } = await getSite();
  return {
    xml: localPath(language, `${INDEX}feed.xml`),
    json: localPath(language, `${INDEX}feed.json`),
    everything: localPath(language, '/feed.xml'),
    letter: isForColleagues(options.edition)
      ? mailto(contacts.programme.email, t('newsletters.subscribe.subject', { site: name }), t('newsletters.subscribe.body'))
      : undefined,
  };
}
export type Subscription = Awaited<ReturnType<typeof subscription>>;

/** The archive, newest first. */
export async function newslettersIndex(language: string) {
  const t = useTranslations(language);
  const page = pageMeta(t, {
    language,
    path: INDEX,
    title: t('newsletters.title'),
    description: t('newsletters.lead'),
    search: 'page',
  });
  const newsletters = (await getNewsletters(language)).map((newsletter) => newsletterCard(newsletter, language));
  return { page, newsletters, subscribe: await subscription(language) };
}

/** The newest newsletter, for the home page. */
export async function latestNewsletter(language: string): Promise<NewsletterCard | undefined> {
  const [newest] = await getNewsletters(language);
  return newest && newsletterCard(newest, language);
}

/** What this edition shows in a language, by collection and key. */
async function finder(language: string): Promise<NewsletterFinder> {
  const [posts, stories, events, chapters, champions] = await Promise.all([
    getPosts(language),
    getStories(language),
    getEvents(language),
    getChapters(language),
    getChampionsById(),
  ]);
  const byKey = <Item extends { key: string }>(items: readonly Item[]) => {
    const known = new Map(items.map((item) => [item.key, item]));
    return (key: string) => known.get(key);
  };
  return {
    posts: byKey(posts),
    stories: byKey(stories),
    events: byKey(events),
    guide: byKey(chapters),
    champions: (id) => champions.get(id),
  };
}

/** One newsletter as a page. What has expired since, and whoever is not listed any more, is left out. */
export async function newsletterPage(newsletter: NewsletterEntry, language: string) {
  const t = useTranslations(language);
  const { key, contentLanguage, entry } = newsletter;
  const { data } = entry;
  const [find, { defaultLanguage }, towns, all] = await Promise.all([finder(language), getSite(), getTowns(), getNewsletters(language)]);
  const index = all.findIndex((other) => other.key === key);
  const neighbour = (other: NewsletterEntry | undefined) => other && titledLink('newsletters', other, language);
  const page = pageMeta(t, {
    language,
    contentLanguage,
    path: addressOf('newsletters', key),
    title: data.title,
    description: data.summary,
    between: [{ label: t('newsletters.title'), path: INDEX }],
    ...marksOf(data, options.now),
    search: 'page',
  });
  return {
    page,
    card: newsletterCard(newsletter, language),
    parts: partsOf(data, find, { language, defaultLanguage, towns, t }),
    owner: data.owner,
    subscribe: await subscription(language),
    newer: neighbour(all[index - 1]),
    older: neighbour(all[index + 1]),
  };
}

/** The feed of the newsletters, newest first, and what stands above them. */
export async function newsletterFeed(language: string, format: 'xml' | 'json'): Promise<{ items: FeedItem[]; context: FeedContext }> {
  const t = useTranslations(language);
  const [site, newsletters] = await Promise.all([getSite(), getNewsletters(language)]);
  const items = newsletters.map(({ key, entry, contentLanguage }) => ({
    path: addressOf('newsletters', key),
    title: entry.data.title,
    summary: entry.data.summary,
    publish: entry.data.publish,
    contentLanguage,
    topics: [],
    image: shareImagePath(localPath(language, addressOf('newsletters', key)), 'link'),
  }));
  const context = {
    language,
    siteUrl: site.url,
    siteName: site.name,
    title: typeset(`${site.name} · ${t('newsletters.title')}`, language),
    description: typeset(t('newsletters.lead'), language),
    path: localPath(language, `${INDEX}feed.${format}`),
    page: localPath(language, INDEX),
  };
  return { items, context };
}
