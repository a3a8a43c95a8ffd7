import { countryName } from '../i18n/names.node.ts';
import { useTranslations } from '../i18n/translate.ts';
import { partCount } from '../domain/lineage/encode.ts';
import { branchAddress, branchNames, branchPath, lineagePath } from '../domain/lineage/branch-address.ts';
import { headAbove, type TwinPage, twinPages } from '../domain/lineage/twin.ts';
import { drawLitMap } from '../domain/lineage/map/draw.ts';
import { programmeNumbers } from '../domain/lineage/numbers.ts';
import { everyPlace, growTrees, lineTo, type Place } from '../domain/lineage/tree.ts';
import { lineageWords } from '../domain/lineage/words.ts';
import { getChampionsById, getSponsors } from '../queries/champions.ts';
import { memo } from '../queries/memo.ts';
import { getSite, options } from '../queries/site.ts';
import { type Crumb, pageMeta } from '../view-models/page.ts';
import { championCards } from './champions.ts';

/** The relay over those whom this edition lists, with towns in the reader’s language. */
export const lineageTrees = memo(async (language: string): Promise<Place[]> => {
  const [champions, cards, sponsors] = await Promise.all([getChampionsById(), championCards(language), getSponsors()]);
  const people = [...champions.values()].map(({ id, data }) => ({
    id,
    name: data.name,
    city: cards.get(id)!.city,
    country: data.country,
    labelled: data.labelled,
    until: data.consent?.until,
  }));
  return growTrees(people, sponsors);
});

const lists = memo(async (language: string) => {
  const pages = twinPages(await lineageTrees(language));
  const heads = [...new Set(pages.map(({ head }) => head))].filter((head) => head !== undefined);
  return { pages, names: branchNames(heads) };
});

/** The countries in which somebody is listed, by their names. */
async function litCountries(language: string) {
  const people = new Map<string, number>();
  for (const { person } of everyPlace(await lineageTrees(language)))
    if (person) people.set(person.country, (people.get(person.country) ?? 0) + 1);
  return [...people]
    .map(([code, count]) => ({ code, name: countryName(code, language), path: `/champions/country/${code.toLowerCase()}/`, count }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** The lineage: the programme’s numbers, the drawing, the map, and the first page of the lists. */
export async function lineagePage(language: string) {
  const [trees, countries, { pages }] = await Promise.all([lineageTrees(language), litCountries(language), lists(language)]);
  const t = useTranslations(language);
  const page = pageMeta(t, {
    language,
    path: lineagePath,
    section: 'champions',
    title: t('lineage.title'),
    description: t('lineage.lead'),
    search: 'champion',
  });
  const year = options.now.slice(0, 4);
  return {
    page,
    year,
    numbers: programmeNumbers(trees, year),
    countries,
    map: drawLitMap(countries.map(({ code }) => code)),
    list: pages[0]!,
    words: lineageWords(language),
  };
}

/** The further pages of the lists: those of large branches, and the further parts of long ones. Every language has the same. */
export async function lineageBranchPaths() {
  const { languages } = await getSite();
  const all = await Promise.all(
    languages.map(async (lang) =>
      (await lists(lang)).pages.slice(1).map((list) => ({ params: { lang, branch: branchPath(list).slice(1, -1) }, props: { list } })),
    ),
  );
  return all.flat();
}

/** A further page of the lists: somebody’s branch, with the line back to the first spark. */
export async function lineageBranch(list: TwinPage, language: string) {
  const { pages, names } = await lists(language);
  const t = useTranslations(language);
  const { head, part, parts } = list;
  const titleOf = (place: Place | undefined) => (place ? t('lineage.branchTitle', { name: names.get(place)! }) : t('lineage.title'));
  const above: Crumb[] = [];
  for (let at = head && headAbove(head, pages); at; at = headAbove(at, pages))
    above.unshift({ label: at.person!.name, until: at.person!.until, path: branchAddress({ head: at, part: 1 }) });
  const title = part > 1 ? t('lineage.partTitle', { title: titleOf(head), part }) : titleOf(head);
  const page = pageMeta(t, {
    language,
    path: branchAddress(list),
    section: 'champions',
    title,
    description: head ? t('lineage.branchLead', { name: head.person!.name, count: head.people - 1 }) : t('lineage.lead'),
    imagePath: lineagePath,
    imageAlt: t('image.page', { title: t('lineage.title') }),
    between: [{ label: t('lineage.title'), path: lineagePath }, ...above],
    short: parts > 1 ? `${head?.person?.name ?? t('lineage.list')} (${part})` : head!.person!.name,
  });
  return { page, title, head: head?.person, line: head ? lineTo(head) : [] };
}

/** The addresses of all parts of the drawing’s data. */
export async function lineageDataPaths() {
  const { languages } = await getSite();
  const all = await Promise.all(
    languages.map(async (lang) =>
      Array.from({ length: partCount(await lineageTrees(lang)) }, (_, part) => ({ params: { lang, part: String(part) } })),
    ),
  );
  return all.flat();
}
