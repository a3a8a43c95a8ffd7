import Slugger from 'github-slugger';
import { type PreviewMark, previewMark } from '../domain/edition.ts';
import type { Translate } from '../i18n/translate.ts';
import type { SearchType, Section } from '../schemas/addresses.ts';
import type { Audience } from '../schemas/audience.ts';
import { foreignLanguage } from './titled-link.ts';

export interface Crumb {
  label: string;
  /** Address without the language; left out for the page itself. */
  path?: string;
  /** The label’s language, where it is not the reader’s. */
  lang?: string | undefined;
  /** The last day on which it may name somebody, by the reader’s clock. */
  until?: string | undefined;
}

/** What search knows of a page. */
export interface SearchFacets {
  type: SearchType;
  topics: string[];
  countries: string[];
  /** The last day on which the page may be found: that of a consent, or of a post. */
  until?: string | undefined;
  /** Words that mean the same, on the one page of a language that carries them to the index. */
  synonyms?: readonly (readonly string[])[] | undefined;
  /** The questions that its sections answer, by the section’s anchor; the page’s own under an empty one. */
  questions?: { anchor: string; texts: string[] }[];
}

/** What the layout needs of any page. */
export interface PageMeta {
  /** The language of the interface, and of the address. */
  language: string;
  /** The language of the text, where a missing translation fell back to another. */
  contentLanguage?: string;
  /** The address without the language: `/guide/charter/`. */
  path: string;
  title: string;
  description: string;
  /** What the page’s share image shows, for those who do not see it. */
  imageAlt: string;
  /** The page whose share image this one shows, for one of many that say the same: the further pages of a list. */
  imagePath?: string;
  section?: Section;
  /** The way from the home page down to this one, itself last and without a path. */
  crumbs: Crumb[];
  mark?: PreviewMark | undefined;
  /** Whether it was written for champions: said on the page, and no lock. */
  forChampions?: boolean;
  /** Left out for pages that search should not find. */
  search?: SearchFacets;
}

/** What a page says of itself; {@link pageMeta} fills in the rest. */
interface PageParts extends Omit<PageMeta, 'imageAlt' | 'crumbs' | 'search'>, Partial<Pick<PageMeta, 'imageAlt'>> {
  /** What the way down calls the page, where that is not its title; a text of the entry’s language, or else a step as it is. */
  short?: string | Crumb;
  /** The pages between the section's first one and this one. */
  between?: readonly Crumb[];
  /** What search files the page under; left out where search should not find it. */
  search?: SearchType | SearchFacets;
  /** The questions that its entry says it answers, by heading. */
  questions?: Readonly<Record<string, string[]>> | undefined;
}

/** What the layout needs of a page: its share image's words and the way down to it follow from its title and section. */
export function pageMeta(t: Translate, { short, between = [], search, questions, ...own }: PageParts): PageMeta {
  const { section, path, title, language, contentLanguage } = own;
  const step: Crumb = typeof short === 'object' ? short : { label: short ?? title, lang: foreignLanguage(contentLanguage, language) };
  const first = section && { label: t(`nav.${section}`), path: `/${section}/` };
  return {
    imageAlt: t('image.page', { title }),
    ...own,
    crumbs: wayDown(path, first, step, between),
    ...(search && {
      search: {
        ...(typeof search === 'string' ? { type: search, topics: [], countries: [] } : search),
        ...(questions && { questions: byAnchor(questions, title) }),
      },
    }),
  };
}

/** Questions under the anchors that their headings become. */
function byAnchor(questions: Readonly<Record<string, string[]>>, title: string): { anchor: string; texts: string[] }[] {
  const anchorOf = (heading: string) => new Slugger().slug(heading);
  return Object.entries(questions).map(([heading, texts]) => ({
    anchor: anchorOf(heading) === anchorOf(title) ? '' : anchorOf(heading),
    texts,
  }));
}

/** The way down to a page: none for the home page, and one step for a section's own first page. */
function wayDown(path: string, first: Crumb | undefined, own: Crumb, between: readonly Crumb[]): Crumb[] {
  if (path === '/') return [];
  if (first?.path === path) return [{ label: first.label }];
  return [...(first ? [first] : []), ...between, own];
}

/** What a page takes from its entry's questions, dates and readers; `now` is the day of the build. */
export const marksOf = (
  data: { audience: Audience; questions?: Record<string, string[]> | undefined } & Parameters<typeof previewMark>[0],
  now: string,
) => ({
  questions: data.questions,
  mark: previewMark(data, now),
  forChampions: data.audience === 'champions',
});

/** The title as browsers and search engines list it: the page, its section, the site. */
export function documentTitle(meta: Pick<PageMeta, 'title' | 'crumbs'>, siteName: string): string {
  const section = meta.crumbs.find((crumb) => crumb.path)?.label;
  return [...new Set([meta.title, section, siteName])].filter(Boolean).join(' · ');
}
