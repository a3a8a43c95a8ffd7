import { generateOpml } from 'feedsmith';
import { vcard } from '../domain/contact/vcard.ts';
import { useTranslations } from '../i18n/translate.ts';
import { type AccountEntry, getAccounts } from '../queries/accounts.ts';
import { getNetworks, getSite, getSynonyms } from '../queries/site.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import { accountCard, accountFacets } from '../view-models/account.ts';
import { pageMeta } from '../view-models/page.ts';
import { championCards } from './champions.ts';

async function cardOf({ id, data }: AccountEntry, language: string) {
  const [{ defaultLanguage }, networks, champions] = await Promise.all([getSite(), getNetworks(language), championCards(language)]);
  return accountCard(
    { id, data },
    {
      language,
      defaultLanguage,
      networks: new Map(networks.map(({ id: network, name }) => [network, name])),
      champion: data.champion ? champions.get(data.champion) : undefined,
    },
  );
}

/** The group's accounts and those of people who lead. */
export async function accountsPage(language: string) {
  const t = useTranslations(language);
  const accounts = await Promise.all((await getAccounts()).map((entry) => cardOf(entry, language)));
  const page = pageMeta(t, {
    language,
    path: '/accounts/',
    section: 'guide',
    title: t('accounts.title'),
    description: t('accounts.lead'),
    search: 'page',
  });
  return {
    page,
    facets: accountFacets(accounts, language),
    total: accounts.length,
    groups: (['official', 'leader'] as const)
      .map((kind) => ({ kind, accounts: accounts.filter((account) => account.kind === kind) }))
      .filter(({ accounts: some }) => some.length > 0),
    feeds: accounts.filter(({ feed }) => feed).length,
    synonyms: await getSynonyms(language),
  };
}

/** An account as an address book takes it. */
export async function accountContact(entry: AccountEntry, language: string): Promise<string> {
  const [site, card] = await Promise.all([getSite(), cardOf(entry, language)]);
  return vcard({
    name: card.name,
    kind: card.kind === 'leader' ? 'person' : 'organisation',
    organisation: [site.organisation],
    job: card.job && typeset(card.job, language),
    country: card.country?.label,
    urls: [card.url],
    note: typeset(`${card.network.name} ${card.handle}. ${card.about}`, language),
    uid: `${card.id}@${new URL(site.url).hostname}`,
  });
}

/** The accounts' feeds in one file, which any feed reader takes (OPML 2.0). */
export async function accountFeeds(language: string): Promise<string> {
  const t = useTranslations(language);
  const { groups } = await accountsPage(language);
  const { name } = await getSite();
  const outlines = groups
    .flatMap(({ accounts }) => accounts)
    .flatMap(({ feed, url, ...account }) =>
      feed ? [{ text: `${account.name} (${account.network.name})`, type: 'rss', xmlUrl: feed, htmlUrl: url }] : [],
    );
  return generateOpml({ head: { title: typeset(`${name} · ${t('accounts.title')}`, language) }, body: { outlines } });
}
