import { addressOf } from '../schemas/addresses.ts';
import { formatList } from '../i18n/format.ts';
import { languageName } from '../i18n/names.node.ts';
import { pick, useTranslations } from '../i18n/translate.ts';
import { type CommunityEntry, getCommunities } from '../queries/communities.ts';
import { getNetworks, getSite, getTopics, options } from '../queries/site.ts';
import type { ChampionCard } from '../view-models/champion.ts';
import { marksOf, pageMeta } from '../view-models/page.ts';
import { championCards } from './champions.ts';

async function communityCard({ key, entry, contentLanguage }: CommunityEntry, language: string) {
  const [{ defaultLanguage }, topics, champions] = await Promise.all([getSite(), getTopics(), championCards(language)]);
  const { data } = entry;
  return {
    path: addressOf('communities', key),
    title: data.title,
    summary: data.summary,
    scene: data.scene,
    where: data.where,
    door: data.door,
    languages: formatList(
      data.languages.map((tag) => languageName(tag, language)),
      language,
    ),
    topics: data.topics.map((id) => pick(topics.get(id) ?? {}, language, defaultLanguage)),
    /** Those who are listed in this edition. */
    members: data.members.map((id) => champions.get(id)).filter((card): card is ChampionCard => card !== undefined),
    lang: contentLanguage === language ? undefined : contentLanguage,
  };
}
export type CommunityCard = Awaited<ReturnType<typeof communityCard>>;

/** The communities that colleagues pointed to. */
export async function communitiesIndex(language: string) {
  const t = useTranslations(language);
  const communities = await Promise.all((await getCommunities(language)).map((community) => communityCard(community, language)));
  const page = pageMeta(t, {
    language,
    path: '/communities/',
    section: 'champions',
    title: t('communities.title'),
    description: t('communities.lead'),
    search: 'page',
  });
  return { page, communities };
}

/** One community: where it is, how people behave there, who of us is there. */
export async function communityPage(community: CommunityEntry, language: string) {
  const t = useTranslations(language);
  const { key, contentLanguage, entry } = community;
  const { data } = entry;
  const [card, networks] = await Promise.all([communityCard(community, language), getNetworks(language)]);
  const page = pageMeta(t, {
    language,
    contentLanguage,
    path: addressOf('communities', key),
    section: 'champions',
    title: data.title,
    description: data.summary,
    between: [{ label: t('communities.title'), path: '/communities/' }],
    ...marksOf(data, options.now),
    search: { type: 'page', topics: card.topics, countries: [] },
  });
  return {
    page,
    card,
    url: data.url,
    network: networks.find(({ id }) => id === data.network)?.name,
    manners: data.manners,
    owner: data.owner,
  };
}
