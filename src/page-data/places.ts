import { type Places, placesByCountry, placesPath } from '../domain/directory/places.ts';
import { fairSelection, seedOf } from '../domain/directory/shuffle.ts';
import { type Translate, useTranslations } from '../i18n/translate.ts';
import { readyMailto } from '../domain/contact/letter.ts';
import { getChampionsById } from '../queries/champions.ts';
import { memo } from '../queries/memo.ts';
import { getSite, options } from '../queries/site.ts';
import type { ChampionCard } from '../view-models/champion.ts';
import { type Crumb, type PageMeta, pageMeta } from '../view-models/page.ts';
import { championCards } from './champions.ts';

/** Either somebody who is ready to sponsor, or somebody who is looking for a sponsor. */
export type PlaceKind = 'ready' | 'seeking';

/** A person with an open place, and the e-mail that asks for it. */
export interface Place {
  card: ChampionCard;
  mail: string;
  /** Whether the e-mail goes to the person; else the programme’s team passes it on. */
  direct: boolean;
}

/** How many people of each kind the page of all countries shows, and a page of one country. */
const shown = { ready: 90, seeking: 30 } as const;
const perPage = 50;

const everywhere = memo(async (language: string) => placesByCountry([...(await championCards(language)).values()], language));

/** The e-mails of a language. */
async function writer(language: string) {
  const [{ name: site, contacts }, champions] = await Promise.all([getSite(), getChampionsById()]);
  const t = useTranslations(language);
  const write =
    (kind: PlaceKind) =>
    (card: ChampionCard): Place => {
      const email = champions.get(card.id)?.data.email;
      const texts = { name: card.name, site };
      return email
        ? { card, direct: true, mail: readyMailto(email, t(`places.${kind}.subject`), t(`places.${kind}.body`, texts)) }
        : {
            card,
            direct: false,
            mail: readyMailto(contacts.programme.email, t(`places.${kind}.relaySubject`, texts), t(`places.${kind}.relayBody`, texts)),
          };
    };
  return write;
}

const meta = (t: Translate, language: string, path: string, title: string, between: Crumb[]) =>
  pageMeta(t, { language, path, section: 'champions', title, description: t('places.lead'), between });

/** The open places of every country: all of them, or a fair selection in each where there are many. */
export async function placesIndex(language: string) {
  const t = useTranslations(language);
  const [countries, champions, write] = await Promise.all([everywhere(language), getChampionsById(), writer(language)]);
  const fair = (people: ChampionCard[], kind: PlaceKind) => {
    const all = countries.reduce((sum, country) => sum + country[kind].length, 0);
    const each = all <= shown[kind] ? all : Math.max(1, Math.floor(shown[kind] / countries.length));
    return fairSelection(people, seedOf(options.now), each).map(write(kind));
  };
  const zonesOf = ({ ready, seeking }: Places<ChampionCard>) => [
    ...new Set([...ready, ...seeking].map(({ id }) => champions.get(id)!.data.timeZone)),
  ];
  return {
    page: {
      ...meta(t, language, '/champions/places/', t('places.title'), []),
      search: { type: 'champion', topics: [], countries: [] },
    } satisfies PageMeta,
    countries: countries.map((country) => ({
      code: country.countryCode.toLowerCase(),
      label: country.country,
      path: placesPath(country.countryCode),
      zones: zonesOf(country),
      count: { ready: country.ready.length, seeking: country.seeking.length },
      ready: fair(country.ready, 'ready'),
      seeking: fair(country.seeking, 'seeking'),
    })),
  };
}

/** The pages of each country’s open places, in a language. */
export async function countryPlaces(language: string) {
  const t = useTranslations(language);
  const write = await writer(language);
  return (await everywhere(language)).flatMap(({ countryCode, country, ready, seeking }) => {
    const all = [
      ...fairSelection(ready, seedOf(options.now), ready.length).map((card) => ({ kind: 'ready' as const, card })),
      ...seeking.map((card) => ({ kind: 'seeking' as const, card })),
    ];
    const title = t('places.country', { country });
    const pageTitle = (index: number) => (index === 0 ? title : t('directory.list.paged', { title, page: index + 1 }));
    const pages = Array.from({ length: Math.ceil(all.length / perPage) }, (_, index) => ({
      path: placesPath(countryCode, index),
      title: pageTitle(index),
    }));
    return pages.map(({ path }, number) => {
      const own = all.slice(number * perPage, (number + 1) * perPage);
      const places = (kind: PlaceKind) => own.filter((place) => place.kind === kind).map(({ card }) => write(kind)(card));
      return {
        params: { country: countryCode.toLowerCase(), page: number === 0 ? undefined : String(number + 1) },
        page: {
          ...meta(t, language, path, pageTitle(number), [{ label: t('places.title'), path: '/champions/places/' }]),
          ...(number > 0 ? { imagePath: placesPath(countryCode), imageAlt: t('image.page', { title }) } : {}),
        } satisfies PageMeta,
        title,
        ready: places('ready'),
        seeking: places('seeking'),
        pages,
        number,
      };
    });
  });
}
export type CountryPlaces = Awaited<ReturnType<typeof countryPlaces>>[number];

/** The addresses of those pages. */
export async function countryPlacesPaths() {
  const { languages } = await getSite();
  const all = await Promise.all(
    languages.map(async (lang) => (await countryPlaces(lang)).map(({ params, ...props }) => ({ params: { lang, ...params }, props }))),
  );
  return all.flat();
}
