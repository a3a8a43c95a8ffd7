import { getImage } from 'astro:assets';
import { directoryScript, encodeDirectory, type Person } from '../domain/directory/encode.ts';
import { encodeHelp, helpScript } from '../domain/directory/help.ts';
import { letterLabel } from '../domain/directory/initial-letters.ts';
import { listPages, listPath, type ListKind, type PeopleList, peopleLists } from '../domain/directory/lists.ts';
import { fairSelection, seedOf } from '../domain/directory/shuffle.ts';
import { townNames } from '../domain/directory/town-names.ts';
import { useTranslations } from '../i18n/translate.ts';
import { getChampionsById } from '../queries/champions.ts';
import { memo } from '../queries/memo.ts';
import { getSite, getSynonyms, getTopics, getTowns, options } from '../queries/site.ts';
import { words } from '../domain/text/words.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import type { ChampionCard } from '../view-models/champion.ts';
import { pageMeta } from '../view-models/page.ts';
import { championCards } from './champions.ts';

/** How many people the directory shows before anybody asks for more. */
const firstPage = 24;

/** Everybody who is listed, in the order of names, and their lists. */
const everybody = memo(async (language: string) => {
  const people = [...(await championCards(language)).values()];
  return { people, lists: peopleLists(people, language) };
});

/** The directory: a fair selection of the people, another one each day that the site is built, and the ways to everybody. */
export async function championsIndex(language: string) {
  const t = useTranslations(language);
  const { people, lists } = await everybody(language);
  const page = pageMeta(t, {
    language,
    path: '/champions/',
    section: 'champions',
    title: t('champions.title'),
    description: t('champions.lead'),
    search: 'champion',
  });
  return {
    page,
    total: people.length,
    champions: fairSelection(people, seedOf(options.now), firstPage),
    places: people.filter(({ sponsoring }) => sponsoring).length,
    lists: lists.map((list) => linkTo(list, language)),
  };
}

/** A link to a list, with the number of its people. */
export interface ListLink {
  kind: ListKind;
  path: string;
  label: string;
  count: number;
}

const linkTo = (list: PeopleList<ChampionCard>, language: string): ListLink => ({
  kind: list.kind,
  path: listPath(list.kind, list.key),
  label: listLabel(list, language),
  count: list.people.length,
});

/** The country, the topic or the letter. */
function listLabel({ kind, key, people }: PeopleList<ChampionCard>, language: string): string {
  if (kind === 'country') return people[0]!.country;
  if (kind === 'topic') return people[0]!.topics.find(({ id }) => id === key)!.label;
  return letterLabel(key, language) ?? '#';
}

/** One page of one list. */
export interface ListPage {
  list: PeopleList<ChampionCard>;
  number: number;
}

/** The pages of all lists of a kind, as the parameters of their addresses and what they show. */
export async function listPaths(kind: ListKind) {
  const { languages } = await getSite();
  const paths = await Promise.all(
    languages.map(async (lang) => {
      const { lists } = await everybody(lang);
      return lists
        .filter((list) => list.kind === kind)
        .flatMap((list) =>
          listPages(list).map((_, number) => ({
            params: { lang, list: list.key, page: number === 0 ? undefined : String(number + 1) },
            props: { list, number } satisfies ListPage,
          })),
        );
    }),
  );
  return paths.flat();
}

/** A page of everybody in a country, on a topic or under a letter. */
export function listPage({ list, number }: ListPage, language: string) {
  const t = useTranslations(language);
  const { kind, key, people } = list;
  const label = listLabel(list, language);
  const pages = listPages(list);
  const title = t(`directory.list.${kind}`, { label });
  const pageTitle = (index: number) => (index === 0 ? title : t('directory.list.paged', { title, page: index + 1 }));
  const page = pageMeta(t, {
    language,
    path: listPath(kind, key, number),
    section: 'champions',
    title: pageTitle(number),
    description: `${t('champions.count', { count: people.length })}. ${t('champions.lead')}`,
    imageAlt: t('image.page', { title }),
    ...(number > 0 ? { imagePath: listPath(kind, key) } : {}),
  });
  return {
    page,
    kind,
    total: people.length,
    groups: pages[number]!,
    pages: pages.map((_, index) => ({ path: listPath(kind, key, index), title: pageTitle(index) })),
    number,
  };
}

/** The first page of each list of a language, for their share images. */
export async function firstListPages(language: string) {
  const { lists } = await everybody(language);
  return lists.map((list) => listPage({ list, number: 0 }, language));
}

/** The script that brings everybody to the browser, for search and choices. */
export async function directoryData(language: string): Promise<string> {
  const [site, champions, cards, topics, towns] = await Promise.all([
    getSite(),
    getChampionsById(),
    championCards(language),
    getTopics(),
    getTowns(),
  ]);
  const people = await Promise.all(
    [...champions.values()].map(async ({ id, data }): Promise<Person> => {
      const { photo, until } = cards.get(id)!;
      return { id, data, until, photo: await photoAddress(photo) };
    }),
  );
  return directoryScript(
    encodeDirectory(people, {
      language,
      languages: site.languages,
      defaultLanguage: site.defaultLanguage,
      topics,
      towns: townNames(towns),
      smallWords: [...new Set(site.languages.flatMap((other) => words(useTranslations(other)('directory.smallWords'))))].join(' '),
      typeset: (text) => typeset(text, language),
    }),
  );
}

/** The script that brings what everybody helps with, for those who ask by words. */
export async function helpData(language: string): Promise<string> {
  const [{ defaultLanguage }, champions, synonyms] = await Promise.all([getSite(), getChampionsById(), getSynonyms(language)]);
  return helpScript(encodeHelp([...champions.values()], { language, defaultLanguage, synonyms }));
}

/** The small photo of somebody as a card shows it (src/components/champions/Avatar.astro), below the site’s root. */
async function photoAddress(photo: ChampionCard['photo']): Promise<string | undefined> {
  if (!photo) return undefined;
  const { src } = await getImage({ src: photo, format: 'webp', width: 110, height: 110, fit: 'cover' });
  return src.replace(/^\//, '');
}
