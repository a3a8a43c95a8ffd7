import { addressOf, pageAddresses } from '../schemas/addresses.ts';
import { useTranslations } from '../i18n/translate.ts';
import { getChampionsById } from '../queries/champions.ts';
import { textPageNames, textPages } from '../queries/text-pages.ts';
import { byLetter } from '../view-models/by-letter.ts';
import { pageMeta } from '../view-models/page.ts';
import { foreignLanguage } from '../view-models/titled-link.ts';
import { championsIndex } from './directory.ts';
import { siteMap } from './site-map.ts';

/** So many people are named one by one; beyond, the index leads to the directory's lists by letter, or it would weigh a megabyte. */
const mostNames = 400;

/** The search page, which is also the site's index by type and letter for those who have no JavaScript. */
export async function searchPage(language: string) {
  const t = useTranslations(language);
  const page = pageMeta(t, {
    language,
    path: '/search/',
    title: t('search.pageTitle'),
    description: t('search.pageLead'),
  });
  const champions = await getChampionsById();
  // What is gone by the reader’s clock leaves the index too; a story goes with its teller.
  const untilOf = (data: { teller?: string; expires?: string | undefined }) =>
    data.teller === undefined ? data.expires : champions.get(data.teller)?.data.consent?.until;
  const groups = await Promise.all(
    textPageNames.map(async (collection) => ({
      id: pageAddresses[collection].base.split('/')[1] || collection,
      label: t(textPages[collection].label),
      items: (await textPages[collection].entries(language)).map(({ key, entry, contentLanguage }) => ({
        path: addressOf(collection, key),
        title: entry.data.title,
        lang: foreignLanguage(contentLanguage, language),
        until: untilOf(entry.data),
      })),
    })),
  );
  // The site’s own pages have no text to come from: the site map knows which this edition holds.
  const named = new Set(groups.flatMap(({ items }) => items.map(({ path }) => path)));
  const own = (await siteMap(language)).flatMap(({ links }) => links).filter(({ path }) => path !== page.path && !named.has(path));
  const others = groups.find(({ id }) => id === 'pages');
  others?.items.push(...own.map(({ path, label, lang }) => ({ path, title: label, lang, until: undefined })));
  const letters = groups
    .filter(({ items }) => items.length > 0)
    .map(({ items, ...group }) => ({ ...group, letters: byLetter(items, language) }));
  const people = {
    id: 'champions',
    label: t('nav.champions'),
    letters:
      champions.size > mostNames
        ? await listsByLetter(language)
        : byLetter(
            [...champions.values()].map(({ id, data }) => ({
              path: addressOf('champions', id),
              title: data.name,
              lang: undefined,
              until: data.consent?.until,
            })),
            language,
          ),
  };
  return { page, groups: champions.size > 0 ? [...letters, people] : letters };
}

/** The directory's lists by letter, each with the number of its people. */
async function listsByLetter(language: string) {
  const t = useTranslations(language);
  const { lists } = await championsIndex(language);
  return lists
    .filter(({ kind }) => kind === 'letter')
    .map(({ label, path, count }) => ({
      letter: label,
      items: [{ path, title: t('champions.count', { count }), lang: undefined, until: undefined }],
    }));
}
