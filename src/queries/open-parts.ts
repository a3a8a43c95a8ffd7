import { pageAddresses } from '../schemas/addresses.ts';
import { KIT_PAGE, TIMELINE_PAGE } from '../schemas/own-pages.ts';
import { getAccounts } from './accounts.ts';
import { getChampionsById } from './champions.ts';
import { getCommunities } from './communities.ts';
import { getKit } from './kit.ts';
import { memo } from './memo.ts';
import { getNewsletters } from './newsletters.ts';
import { getPosts } from './posts.ts';
import { getStories } from './stories.ts';
import { getTimeline } from './timeline.ts';
import { getModules } from './training.ts';

/**
 * The first pages of parts that have nothing to show, be it that they are off or that nothing is written yet: menus and
 * search leave them out, and whoever comes by a link reads that there is nothing yet. The guide is never without a chapter, and
 * the sessions’ page says by itself what is planned.
 */
export const emptyPages = memo(async (language: string): Promise<ReadonlySet<string>> => {
  const [champions, accounts, timeline, kit, posts, stories, communities, modules, newsletters] = await Promise.all([
    getChampionsById(),
    getAccounts(),
    getTimeline(),
    getKit(language),
    getPosts(language),
    getStories(language),
    getCommunities(language),
    getModules(language),
    getNewsletters(language),
  ]);
  const { base: newslettersPage } = pageAddresses.newsletters;
  const counts: [page: string, count: number][] = [
    [pageAddresses.posts.base, posts.length],
    [pageAddresses.modules.base, modules.length],
    [pageAddresses.champions.base, champions.size],
    [pageAddresses.stories.base, stories.length],
    [pageAddresses.communities.base, communities.length],
    ['/accounts/', accounts.length],
    [TIMELINE_PAGE, timeline.length],
    [KIT_PAGE, kit.length],
    [newslettersPage, newsletters.length],
  ];
  return new Set(counts.flatMap(([page, count]) => (count === 0 ? [page] : [])));
});
