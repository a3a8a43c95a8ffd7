import { useTranslations } from '../i18n/translate.ts';
import { type ChampionEntry, getChampionsById, getSponsors } from '../queries/champions.ts';
import { memo, once } from '../queries/memo.ts';
import { townNames } from '../domain/directory/town-names.ts';
import { getNetworks, getSite, getTopics, getTowns, options } from '../queries/site.ts';
import { getStories } from '../queries/stories.ts';
import { getPosts } from '../queries/posts.ts';
import { photoAllowed } from '../domain/edition.ts';
import { championCard, championSummary, lineage, sponsored } from '../view-models/champion.ts';
import { distinctNames } from '../view-models/distinct-names.ts';
import { pick } from '../i18n/translate.ts';
import { pageMeta } from '../view-models/page.ts';
import { titledLink } from '../view-models/titled-link.ts';
import { sessionsGivenBy } from './next-sessions.ts';

/** Those whom each listed champion sponsored, by the sponsor’s identifier. */
const getSponsored = once(async () => sponsored((await getChampionsById()).values()));

/** Every listed champion as a card, by identifier. */
export const championCards = memo(async (language: string) => {
  const [{ defaultLanguage }, champions, topics, towns] = await Promise.all([getSite(), getChampionsById(), getTopics(), getTowns()]);
  const names = townNames(towns);
  return new Map(
    [...champions].map(([id, champion]) => [
      id,
      championCard(champion, {
        language,
        defaultLanguage,
        topics,
        towns: names,
        photo: photoAllowed(champion.data, options) ? champion.data.photo : undefined,
      }),
    ]),
  );
});

/** The title of each champion’s page, by identifier: their name, and what tells them from others of the same name. */
const getTitles = memo(async (language: string) => distinctNames([...(await championCards(language)).values()]));

/** A champion’s stories and posts, by identifier. */
const getMentions = memo(async (language: string) => {
  const [stories, posts] = await Promise.all([getStories(language), getPosts(language)]);
  const told = stories.map((story) => ({ id: story.entry.data.teller, ...titledLink('stories', story, language) }));
  const helped = posts.flatMap((post) =>
    [...new Set(post.entry.data.help)].map((id) => ({ id, ...titledLink('posts', post, language), until: post.entry.data.expires })),
  );
  return { stories: Map.groupBy(told, ({ id }) => id), posts: Map.groupBy(helped, ({ id }) => id) };
});

/** A champion's page: how they help, where they stand in the relay, where else they figure. */
export async function championPage({ id, data }: ChampionEntry, language: string) {
  const [site, all, titles, champions, sponsors, relays, networks, mentions] = await Promise.all([
    getSite(),
    championCards(language),
    getTitles(language),
    getChampionsById(),
    getSponsors(),
    getSponsored(),
    getNetworks(language),
    getMentions(language),
  ]);
  const t = useTranslations(language);
  const card = all.get(id)!;
  const page = pageMeta(t, {
    language,
    path: card.path,
    section: 'champions',
    title: titles.get(id)!,
    description: championSummary(card),
    // Without a badge of its own in the format of links, a profile shows the directory’s image.
    ...(site.badges.includes('link')
      ? { imageAlt: t('image.champion', { name: data.name, year: data.labelled.slice(0, 4) }) }
      : { imagePath: '/champions/', imageAlt: t('image.page', { title: t('champions.title') }) }),
    short: data.name,
    search: { type: 'champion', topics: card.topics.map(({ label }) => label), countries: [card.country], until: card.until },
  });
  return {
    page,
    card,
    availability: data.availability && pick(data.availability, language, site.defaultLanguage),
    email: data.email,
    labelled: data.labelled,
    timeZone: data.timeZone,
    accounts: data.accounts.flatMap(({ network, url }) => {
      const name = networks.find((known) => known.id === network)?.name;
      return name ? [{ name, url }] : [];
    }),
    lineage: lineage(id, sponsors, (other) => champions.has(other)).map((other) => (other ? all.get(other)! : undefined)),
    sponsored: (relays.get(id) ?? []).map((other) => all.get(other)!),
    stories: mentions.stories.get(id) ?? [],
    posts: mentions.posts.get(id) ?? [],
    sessions: await sessionsGivenBy(card.path, language),
  };
}
export type ChampionPage = Awaited<ReturnType<typeof championPage>>;
