import { collatorOf } from '../i18n/intl.ts';
import { useTranslations } from '../i18n/translate.ts';
import { getPosts } from '../queries/posts.ts';
import { getNetworks, getSite, getTopics } from '../queries/site.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import { localPath } from '../domain/addresses.ts';
import { postCard } from '../view-models/post.ts';
import type { FeedContext } from '../view-models/post-feed.ts';

/** The feed of every post. Topics’ feeds carry a prefix, so that a topic may have any name. */
const all = 'all';
const prefix = 'topic-';

async function cards(language: string) {
  const [site, networks, topics, posts] = await Promise.all([getSite(), getNetworks(language), getTopics(), getPosts(language)]);
  return { site, posts: posts.map((post) => postCard(post, { language, site, networks, topics })) };
}

/** The feeds of a language: of all posts, and of each topic that has one. */
export async function postFeeds(language: string): Promise<{ topic: string; label: string; xml: string; json: string }[]> {
  const t = useTranslations(language);
  const { posts } = await cards(language);
  const topics = new Map(posts.flatMap(({ topics }) => topics.map(({ id, label }) => [id, label] as const)));
  const sorted = [...topics].sort(([, a], [, b]) => collatorOf(language).compare(a, b));
  const address = (topic: string, format: string) => localPath(language, `/posts/feeds/${topic}.${format}`);
  return [[all, t('posts.allTopics')] as const, ...sorted.map(([id, label]) => [prefix + id, label] as const)].map(([topic, label]) => ({
    topic,
    label,
    xml: address(topic, 'xml'),
    json: address(topic, 'json'),
  }));
}

export async function feedPaths() {
  const { languages } = await getSite();
  const paths = await Promise.all(languages.map(async (lang) => (await postFeeds(lang)).map(({ topic }) => ({ params: { lang, topic } }))));
  return paths.flat();
}

/** One feed’s posts, newest first, and what stands above them. */
export async function postFeed(language: string, topic: string, format: 'xml' | 'json') {
  const t = useTranslations(language);
  const { site, posts } = await cards(language);
  const feed = (await postFeeds(language)).find((one) => one.topic === topic)!;
  const context: FeedContext = {
    language,
    siteUrl: site.url,
    siteName: site.name,
    title: typeset(topic === all ? `${site.name} · ${t('posts.title')}` : `${site.name} · ${t('posts.title')} · ${feed.label}`, language),
    description: typeset(t('posts.lead'), language),
    path: feed[format],
    page: localPath(language, '/posts/'),
  };
  return { posts: topic === all ? posts : posts.filter(({ topics }) => topics.some(({ id }) => prefix + id === topic)), context };
}
