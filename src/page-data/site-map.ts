import { OFFLINE_PAGE } from '../domain/offline.ts';
import type { UiKey } from '../i18n/keys.ts';
import { useTranslations } from '../i18n/translate.ts';
import { getChallenges, getThanks } from '../queries/challenges.ts';
import { memo } from '../queries/memo.ts';
import { isOff } from '../queries/off.ts';
import { emptyPages } from '../queries/open-parts.ts';
import { getPages, getStandalonePages } from '../queries/pages.ts';
import { getResults } from '../queries/results.ts';
import { getSite } from '../queries/site.ts';
import { findPage } from '../queries/site-paths.ts';
import { type Section, sections } from '../schemas/addresses.ts';
import { EDITORS_PAGE, KIT_PAGE, MATERIAL_PAGE, PROPOSE_PAGE, PUBLISHED_PAGE, RESULTS_PAGE, TIMELINE_PAGE } from '../schemas/own-pages.ts';
import { foreignLanguage } from '../view-models/titled-link.ts';

/** A page as the site map names it; its address is without the language. */
export interface MapLink {
  label: string;
  path: string;
  /** The language of the label where it is another one than the page’s. */
  lang?: string | undefined;
}

/** A part of the site: a section with its own first page, or what is about the site itself, which has none. */
export interface SiteMapPart {
  label: string;
  path?: string;
  section?: Section;
  links: MapLink[];
}

/** The site's own pages below each section, each with the words that name it. Texts of `pages/` come beside them by their own titles. */
const below: Readonly<Record<Section, readonly (readonly [path: string, label: UiKey])[]>> = {
  guide: [
    ['/ask/', 'nav.ask'],
    ['/accounts/', 'accounts.title'],
    [TIMELINE_PAGE, 'timeline.title'],
  ],
  posts: [
    [PROPOSE_PAGE, 'propose.title'],
    ['/challenges/', 'challenges.title'],
    ['/newsletters/', 'newsletters.title'],
  ],
  training: [
    ['/events/', 'nav.events'],
    ['/training/passport/', 'passport.title'],
    ['/training/check/', 'check.title'],
  ],
  champions: [
    ['/champions/join/', 'listing.join.title'],
    ['/champions/places/', 'places.title'],
    ['/champions/lineage/', 'lineage.title'],
    ['/communities/', 'communities.title'],
    [MATERIAL_PAGE, 'material.title'],
    [KIT_PAGE, 'kit.title'],
  ],
  stories: [],
};

/** The texts of `pages/` that belong to a section; all others are about the site. */
const textsOf: Partial<Record<Section, readonly string[]>> = { guide: ['programme'], champions: ['label'] };

/** The whole site as the menu and the foot of each page show it: nothing that this edition lacks, or that has nothing to show yet. */
export const siteMap = memo(async (language: string): Promise<SiteMapPart[]> => {
  const t = useTranslations(language);
  const isShown = await pagesWithSomething(language);
  const texts = (await getPages(language)).map(({ key, entry, contentLanguage }) => ({
    key,
    label: entry.data.title,
    path: `/${key}/`,
    lang: foreignLanguage(contentLanguage, language),
  }));
  const standing = new Set((await getStandalonePages(language)).map(({ key }) => key));
  const ofSections = new Set(Object.values(textsOf).flat());

  const parts = await Promise.all(
    sections.map(async (section): Promise<SiteMapPart[]> => {
      const own = await Promise.all(
        below[section].map(async ([path, label]) => ((await isShown(path)) ? [{ label: t(label), path }] : [])),
      );
      const links = [...own.flat(), ...texts.filter(({ key }) => textsOf[section]?.includes(key)).map(asLink)];
      const path = `/${section}/`;
      if (!(await isShown(path))) return links.length > 0 ? [{ label: t(`nav.${section}`), section, links }] : [];
      return [{ label: t(`nav.${section}`), path, section, links }];
    }),
  );
  const about = [
    ...((await isShown(RESULTS_PAGE)) ? [{ label: t('results.title'), path: RESULTS_PAGE }] : []),
    ...texts.filter(({ key }) => standing.has(key) && !ofSections.has(key)).map(asLink),
    ...((await isShown(PUBLISHED_PAGE)) ? [{ label: t('published.title'), path: PUBLISHED_PAGE }] : []),
    ...((await getSite()).offline ? [{ label: t('offline.title'), path: OFFLINE_PAGE }] : []),
    { label: t('search.pageTitle'), path: '/search/' },
    ...((await isShown(EDITORS_PAGE)) ? [{ label: t('editors.title'), path: EDITORS_PAGE }] : []),
  ];
  return [...parts.flat(), { label: t('nav.about'), links: about }];
});

const asLink = ({ label, path, lang }: MapLink): MapLink => ({ label, path, ...(lang !== undefined && { lang }) });

/** Says of a page whether this edition has it and it has something to show. */
async function pagesWithSomething(language: string): Promise<(path: string) => Promise<boolean>> {
  const [empty, challenges, thanks, results, withoutChampions] = await Promise.all([
    emptyPages(language),
    getChallenges(language),
    getThanks(),
    getResults(),
    isOff('champions'),
  ]);
  return async (path) => {
    if (path === '/challenges/') return challenges.length + thanks.length > 0;
    if (path === RESULTS_PAGE && results.figures.size === 0) return false;
    if (withoutChampions && path.startsWith('/champions/')) return false;
    return !empty.has(path) && (await findPage(path, language)) !== undefined;
  };
}
