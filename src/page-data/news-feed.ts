import { localPath } from '../domain/addresses.ts';
import { inCodeOrder } from '../domain/text/order.ts';
import { useTranslations } from '../i18n/translate.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import { getChallenges } from '../queries/challenges.ts';
import { getMilestones } from '../queries/milestones.ts';
import { getNewsletters } from '../queries/newsletters.ts';
import { getPosts } from '../queries/posts.ts';
import { getSite, options } from '../queries/site.ts';
import { findPage } from '../queries/site-paths.ts';
import { getStories } from '../queries/stories.ts';
import { addressOf } from '../schemas/addresses.ts';
import { shareImagePath } from '../share-images/paths.ts';
import type { FeedContext, FeedItem } from '../view-models/post-feed.ts';

/** So many stay in the feed: a reader who comes back after a holiday misses nothing. */
const MOST = 40;

interface Dated {
  path: string;
  day: string;
  of: { entry: { data: { title: string; summary: string } }; contentLanguage: string };
}

/** Whatever has a day, in one feed: posts, stories, newsletters, challenges that have begun, steps that the programme has taken. The newest come first. */
export async function newsFeed(language: string, format: 'xml' | 'json'): Promise<{ items: FeedItem[]; context: FeedContext }> {
  const t = useTranslations(language);
  const [site, posts, stories, newsletters, challenges, milestones] = await Promise.all([
    getSite(),
    getPosts(language),
    getStories(language),
    getNewsletters(language),
    getChallenges(language),
    getMilestones(language),
  ]);
  const dated: Dated[] = [
    ...posts.map((of) => ({ of, path: addressOf('posts', of.key), day: of.entry.data.publish })),
    ...stories.map((of) => ({ of, path: addressOf('stories', of.key), day: of.entry.data.date })),
    ...newsletters.map((of) => ({ of, path: addressOf('newsletters', of.key), day: of.entry.data.publish })),
    ...challenges.map((of) => ({ of, path: `/challenges/#${of.key}`, day: of.entry.data.from })),
    ...((await findPage('/programme/', language)) ? milestones : []).map((of) => ({
      of,
      path: `/programme/#${of.key}`,
      day: of.entry.data.day,
    })),
  ];
  const items = dated
    .filter(({ day }) => day <= options.now)
    .sort((a, b) => inCodeOrder(b.day, a.day) || inCodeOrder(a.path, b.path))
    .slice(0, MOST)
    .map(({ path, day, of }) => ({
      path,
      title: of.entry.data.title,
      summary: of.entry.data.summary,
      publish: day,
      contentLanguage: of.contentLanguage,
      topics: [],
      image: shareImagePath(localPath(language, path.replace(/#.*/, '')), 'link'),
    }));
  const context = {
    language,
    siteUrl: site.url,
    siteName: site.name,
    title: typeset(`${site.name} · ${t('newsletters.everything')}`, language),
    description: typeset(t('newsletters.everything'), language),
    path: localPath(language, `/feed.${format}`),
    page: localPath(language, '/'),
  };
  return { items, context };
}
