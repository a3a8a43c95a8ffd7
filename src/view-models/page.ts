import type { PreviewMark } from '../domain/edition.ts';
import type { SearchType } from '../domain/search/types.ts';

/** The sections of the site, which are also the first part of their pages' addresses. */
export const sections = ['guide', 'posts', 'training', 'champions', 'stories'] as const;
export type Section = (typeof sections)[number];

export interface Crumb {
  label: string;
  /** Address without the language; left out for the page itself. */
  path?: string;
}

/** What search knows of a page. */
export interface SearchFacets {
  type: SearchType;
  topics: string[];
  countries: string[];
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

/** `/guide/charter/` in French: `/fr/guide/charter/`. */
export const localPath = (language: string, path: string) => `/${language}${path}`;

/** The full address of a path on the published site, which may itself live below a path. */
export const absoluteUrl = (siteUrl: string, path: string) => siteUrl.replace(/\/$/, '') + path;

/** The title as browsers and search engines list it: the page, its section, the site. */
export function documentTitle(meta: Pick<PageMeta, 'title' | 'crumbs'>, siteName: string): string {
  const section = meta.crumbs.find((crumb) => crumb.path)?.label;
  return [...new Set([meta.title, section, siteName])].filter(Boolean).join(' · ');
}
