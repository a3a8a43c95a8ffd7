import { initials, tint } from '../domain/initials.ts';
import { formatMonth } from '../domain/calendar/words.ts';
import { formatDay } from '../i18n/format.ts';
import { countryName, languageName } from '../i18n/names.node.ts';
import { useTranslations } from '../i18n/translate.ts';
import { getNetworks } from '../queries/site.ts';
import { getTimeline, type TimelineMoment } from '../queries/timeline.ts';
import { addressOf } from '../schemas/addresses.ts';
import { TIMELINE_PAGE } from '../schemas/own-pages.ts';
import { countFacet } from '../view-models/facet.ts';
import { pageMeta } from '../view-models/page.ts';
import { foreignLanguage } from '../view-models/titled-link.ts';

/** A public post as the page shows it. */
function cardOf({ account, champion, ...moment }: TimelineMoment, language: string, networks: ReadonlyMap<string, string>) {
  const person = champion ?? (account?.data.kind === 'leader' ? account : undefined);
  const country = champion?.data.country ?? account?.data.country;
  const name = champion?.data.name ?? account?.data.name ?? '';
  return {
    kind: account === undefined ? ('colleague' as const) : account.data.kind,
    name,
    /** Left out for an account that is nobody's own. */
    avatar: person && { initials: initials(name), tint: tint(person.id) },
    path: champion && addressOf('champions', champion.id),
    url: account?.data.url,
    network: networks.get(moment.network) ?? moment.network,
    country: country ? { code: country, label: countryName(country, language) } : undefined,
    language: { tag: moment.language, label: languageName(moment.language, language) },
    lang: foreignLanguage(moment.language, language),
    day: formatDay(moment.day, language),
    month: moment.day.slice(0, 7),
    text: moment.text,
    link: moment.link,
    /** The last day of the person's consent. */
    until: person && (champion?.data.consent ?? account?.data.consent)?.until,
  };
}
export type TimelineCard = ReturnType<typeof cardOf>;

/** Public posts of the company's accounts and of people who agreed to it, month by month. */
export async function timelinePage(language: string) {
  const t = useTranslations(language);
  const networks = new Map((await getNetworks(language)).map(({ id, name }) => [id, name]));
  const cards = (await getTimeline()).map((moment) => cardOf(moment, language, networks));
  const page = pageMeta(t, {
    language,
    path: TIMELINE_PAGE,
    section: 'guide',
    title: t('timeline.title'),
    description: t('timeline.lead'),
    search: 'page',
  });
  return {
    page,
    total: cards.length,
    months: [...Map.groupBy(cards, ({ month }) => month)].map(([month, those]) => ({
      month,
      label: formatMonth(month, language),
      cards: those,
    })),
    facets: {
      kind: countFacet(
        cards.map(({ kind }) => ({ value: kind, label: t(`timeline.${kind}`) })),
        language,
      ),
      country: countFacet(
        cards.flatMap(({ country }) => (country ? [{ value: country.code, label: country.label }] : [])),
        language,
      ),
      language: countFacet(
        cards.map(({ language: { tag, label } }) => ({ value: tag, label })),
        language,
      ),
    },
  };
}
