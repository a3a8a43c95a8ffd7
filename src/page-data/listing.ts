import { FIELD_ORDER } from '../domain/people/merge.ts';
import { collatorOf } from '../i18n/intl.ts';
import countries from 'i18n-iso-countries';
import { countryName, languageName } from '../i18n/names.node.ts';
import { pick, useTranslations } from '../i18n/translate.ts';
import { type ChampionEntry, getChampionsById } from '../queries/champions.ts';
import { memo } from '../queries/memo.ts';
import { findPage } from '../queries/site-paths.ts';
import { getNetworks, getSite, getTopics } from '../queries/site.ts';
import { pageMeta } from '../view-models/page.ts';

export type ListingKind = 'join' | 'change' | 'withdraw';

/** Languages that many people write in; those of the listed champions come first. */
const common = ['en', 'fr', 'es', 'pt', 'de', 'it', 'nl', 'pl', 'ro', 'ar', 'wo', 'mg', 'zh', 'ja', 'hi', 'tr', 'ru', 'uk', 'vi', 'sw'];

/** Where ISO 3166 has a code and no one lives: Antarctica, Bouvet, South Georgia, Heard, the French southern lands, US outlying islands. */
const uninhabited = new Set(['AQ', 'BV', 'GS', 'HM', 'TF', 'UM']);

/** What the form offers to choose from, in the reader's language. */
const choices = memo(async (language: string) => {
  const [{ defaultLanguage }, champions, topics, networks] = await Promise.all([
    getSite(),
    getChampionsById(),
    getTopics(),
    getNetworks(language),
  ]);
  const people = [...champions.values()];
  const collator = collatorOf(language);
  const lived = new Set(people.map(({ data }) => data.country));
  const byLabel = (a: { label: string }, b: { label: string }) => collator.compare(a.label, b.label);
  return {
    countries: Object.keys(countries.getAlpha2Codes())
      .filter((code) => !uninhabited.has(code) || lived.has(code))
      .map((code) => ({ value: code, label: countryName(code, language) }))
      .sort(byLabel),
    languages: [...new Set([...people.flatMap(({ data }) => data.languages), ...common])]
      .map((tag) => ({ value: tag, label: languageName(tag, language) }))
      .sort(byLabel),
    topics: [...topics].map(([id, label]) => ({ value: id, label: pick(label, language, defaultLanguage) })),
    networks: networks.map(({ id, name }) => ({ value: id, label: name })),
    entities: [...new Set(people.map(({ data }) => data.entity))].sort(collator.compare),
    zones: Intl.supportedValuesOf('timeZone'),
    // Room for one more than the person with most accounts has: what has no field would be lost in a change.
    accounts: Math.max(3, ...people.map(({ data }) => data.accounts.length + 1)),
  };
});

/** The pages on which somebody asks to be listed, to change their listing, or to leave. */
export async function listingPage(kind: ListingKind, language: string) {
  const t = useTranslations(language);
  const site = await getSite();
  const page = pageMeta(t, {
    language,
    path: `/champions/${kind}/`,
    section: 'champions',
    title: t(`listing.${kind}.title`),
    description: t(`listing.${kind}.lead`),
    imageAlt: t('image.page', { title: t('champions.title') }),
    imagePath: '/champions/',
    search: 'page',
  });
  return {
    page,
    choices: await choices(language),
    programme: site.contacts.programme.email,
    privacy: site.contacts.privacy.email,
    hasPrivacyPage: (await findPage('/privacy/', language)) !== undefined,
  };
}

/** What of a person's own page the change form takes, in the order of their file. Whom it is for and the consent are given anew. */
const listed = FIELD_ORDER.filter((field) => field !== 'photo' && field !== 'audience' && field !== 'consent');

/**
 * A person's listing as the change form takes it, for the address of a link: after the `#`, which browsers send to
 * nobody. It holds what the person's own page shows; so a sponsor who is not listed is left out, like everywhere. Their
 * consent is not in it: it is given anew.
 */
export async function listingFragment({ id, data }: ChampionEntry): Promise<string> {
  const champions = await getChampionsById();
  const shown = { ...data, sponsor: data.sponsor && champions.has(data.sponsor) ? data.sponsor : undefined };
  const listing = { id, ...Object.fromEntries(listed.map((field) => [field, shown[field]])) };
  return `#${encodeURIComponent(JSON.stringify(listing))}`;
}
