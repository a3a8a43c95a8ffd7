import { countryName, languageName } from '../i18n/names.node.ts';
import { pick } from '../i18n/translate.ts';
import type { Account } from '../schemas/account.ts';
import type { ChampionCard } from './champion.ts';
import { countFacet } from './facet.ts';
import { initials, tint } from '../domain/initials.ts';

interface Context {
  language: string;
  defaultLanguage: string;
  /** The networks' names by identifier. */
  networks: ReadonlyMap<string, string>;
  /** The champion whose account it is, where they are one. */
  champion: ChampionCard | undefined;
}

/** An account as its page shows it, in the reader's language. */
export function accountCard({ id, data }: { id: string; data: Account }, { language, defaultLanguage, networks, champion }: Context) {
  return {
    id,
    kind: data.kind,
    name: data.name,
    initials: initials(data.name),
    tint: tint(id),
    photo: champion?.photo,
    job: data.job ? pick(data.job, language, defaultLanguage) : champion?.job,
    about: pick(data.about, language, defaultLanguage),
    network: { id: data.network, name: networks.get(data.network) ?? data.network },
    handle: data.handle,
    url: data.url,
    feed: data.feed,
    languages: data.languages.map((tag) => ({ tag, label: languageName(tag, language) })),
    country: data.country ? { code: data.country, label: countryName(data.country, language) } : undefined,
    championPath: champion?.path,
    /** The last day of the consent by which a leader is listed, their champion’s or their own. */
    until: data.kind === 'leader' ? (champion?.until ?? data.consent?.until) : undefined,
  };
}
export type AccountCard = ReturnType<typeof accountCard>;

/** What the accounts can be narrowed by. */
export function accountFacets(accounts: readonly AccountCard[], language: string) {
  return {
    network: countFacet(
      accounts.map(({ network }) => ({ value: network.id, label: network.name })),
      language,
    ),
    country: countFacet(
      accounts.flatMap(({ country }) => (country ? [{ value: country.code, label: country.label }] : [])),
      language,
    ),
    language: countFacet(
      accounts.flatMap(({ languages }) => languages.map(({ tag, label }) => ({ value: tag, label }))),
      language,
    ),
  };
}
