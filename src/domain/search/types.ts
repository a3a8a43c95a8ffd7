import { searchTypes, type SearchType } from '../../schemas/addresses.ts';

/** What results can be narrowed by. `type` holds a `SearchType`; the others hold labels in the page’s language. */
export const facets = ['type', 'topic', 'country'] as const;
export type Facet = (typeof facets)[number];
export type Filters = Partial<Record<Facet, string>>;

/** For each value of each facet, how many pages have it among the results of the words that were typed. */
export type Counts = Record<Facet, Record<string, number>>;

/** A run of text, marked when it is one of the words that were looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A part of a page, below a heading that has an address of its own. */
export interface SectionHit {
  url: string;
  title: Piece[];
  excerpt: Piece[];
}

/** A page that was found, and the section of it that answers. Addresses are absolute, so that they hold wherever the site was put. */
export interface Hit {
  url: string;
  /** The section that answers, or else the page. */
  title: Piece[];
  /** The page’s title, where `title` is a section’s. */
  page?: string;
  type: SearchType;
  countries: string[];
  /** The rule of the section that answers; there is no excerpt then. */
  rule?: Piece[];
  excerpt: Piece[];
  sections: SectionHit[];
}

export interface Outcome {
  /** How many pages match the words and the filters. */
  total: number;
  /** How many match the words alone: tells “no such word” from “hidden by the filters”. */
  unfiltered: number;
  counts: Counts;
  /** True when no page has the words as they were typed, and these are near ones. */
  approximate: boolean;
  /** True when the rule of the first hit may be shown as the answer. */
  answers: boolean;
  /** Looks for the same words in every word of every page, where something can do that here. */
  everywhere?: (() => Promise<Outcome>) | undefined;
  /** The hits from `start` up to, and without, `end`. */
  load(start: number, end: number): Promise<Hit[]>;
}

/** The one interface that Pagefind and the small index share. */
export interface SearchEngine {
  /** An empty `term` finds every page that the filters let through. */
  search(term: string, filters: Filters): Promise<Outcome>;
}

export function isSearchType(value: string | undefined): value is SearchType {
  return searchTypes.some((type) => type === value);
}
