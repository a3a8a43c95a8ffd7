import { useTranslations } from '../i18n/translate.ts';
import { type ChampionEntry, getChampionsById, getSponsors } from '../queries/champions.ts';
import { memo } from '../queries/memo.ts';
import { getNetworks, getSite, getTopics, options } from '../queries/site.ts';
import { getStories } from '../queries/stories.ts';
import { getPosts } from '../queries/posts.ts';
import { photoAllowed } from '../queries/visibility.ts';
import { championCard, championSummary, lineage, sponsored } from '../view-models/champion.ts';
import { championFacets } from '../view-models/champion-facets.ts';
import { pick } from '../i18n/translate.ts';
import type { PageMeta } from '../view-models/page.ts';

/** Every listed champion as a card, by identifier. */
export const championCards = memo(async (language: string) => {
  const [{ defaultLanguage }, champions, topics] = await Promise.all([getSite(), getChampionsById(), getTopics()]);
  const relays = sponsored(champions.values());
  return new Map([...champions].map(([id, champion]) => [id, championCard(champion, { language, defaultLanguage, topics, relays, photo: photoAllowed(champion.data, options) ? champion.data.photo : undefined })]));
});

/** The directory: everybody who is listed, and what they can be filtered by. */
export async function championsIndex(language: string) {
  const t = useTranslations(language);
  const champions = [...(await championCards(language)).values()];
  const page: PageMeta = {
    language,
    path: '/champions/',
    section: 'champions',
    title: t('champions.title'),
    description: t('champions.lead'),
    imageAlt: t('image.page', { title: t('champions.title') }),
    crumbs: [{ label: t('nav.champions') }],
    search: { type: 'champion', topics: [], countries: [] },
  };
  return { page, champions, facets: championFacets(champions, language) };
}

/** A champion's page: how they help, where they stand in the relay, where else they figure. */
export async function championPage({ id, data }: ChampionEntry, language: string) {
  const [site, all, champions, sponsors, networks, stories, posts] = await Promise.all([
    getSite(),
    championCards(language),
    getChampionsById(),
    getSponsors(),
    getNetworks(),
    getStories(language),
    getPosts(language),
  ]);
  const t = useTranslations(language);
  const card = all.get(id)!;
  const page: PageMeta = {
    language,
    path: card.path,
    section: 'champions',
    title: data.name,
    description: championSummary(card, language),
    imageAlt: t('image.champion', { name: data.name, year: data.labelled.slice(0, 4) }),
    crumbs: [{ label: t('nav.champions'), path: '/champions/' }, { label: data.name }],
    search: { type: 'champion', topics: card.topics.map(({ label }) => label), countries: [card.country] },
  };
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
    sponsored: (sponsored(champions.values()).get(id) ?? []).map((other) => all.get(other)!),
    stories: stories.filter(({ entry }) => entry.data.teller === id).map(({ key, entry }) => ({ path: `/stories/${key}/`, title: entry.data.title })),
    posts: posts.filter(({ entry }) => entry.data.help.includes(id)).map(({ key, entry }) => ({ path: `/posts/${key}/`, title: entry.data.title })),
  };
}
export type ChampionPage = Awaited<ReturnType<typeof championPage>>;
