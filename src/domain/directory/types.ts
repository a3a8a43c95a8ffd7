/** What the directory can be narrowed by, in the order in which it is offered. */
export const facetNames = ['topic', 'country', 'city', 'language', 'torch', 'time', 'entity'] as const;
export type FacetName = (typeof facetNames)[number];

/** The values of the torch’s facet, and the one of the time’s. */
export const torchValues = ['ready', 'seeking'] as const;
export const timeValues = ['now'] as const;

/** Labels that many people share, each written once. */
export interface Dictionary {
  /** What stands in addresses, the same in every language. */
  keys: string[];
  /** In the reader’s language. */
  labels: string[];
  /** Other words by which each can be found: its names in the site’s other languages. */
  also: string[];
}

/**
 * The directory as it travels: one column a property, people in the order of their names. A text column has a line a
 * person; a packed one (columns.ts) points into its dictionary.
 */
export interface EncodedDirectory {
  names: string;
  /** The identifier, where it cannot be told from the name; else an empty line. */
  ids: string;
  /** The photo’s address below the site’s root, where this edition may show it. */
  photos: string;
  topics: Dictionary;
  countries: Dictionary;
  /** The days of rest of each country as digits, Monday being 1. */
  weekends: string[];
  cities: Dictionary;
  /** The place of each city’s country and time zone in their tables. */
  cityCountries: number[];
  cityZones: number[];
  zones: string[];
  languages: Dictionary;
  entities: Dictionary;
  jobs: Dictionary;
  city: string;
  entity: string;
  job: string;
  /** How many topics each person has, then all topics in a row. The same for languages. */
  topicCounts: string;
  topicValues: string;
  languageCounts: string;
  languageValues: string;
  /** 1: ready to sponsor; 2: looking for a sponsor. */
  torch: string;
  /** The last days of consents, each once, and for each person the place of theirs: the reader’s clock leaves out who has lapsed. */
  untils: string[];
  until: string;
  /** Words that join others, in every language of the site: they may be left out of account. */
  smallWords: string;
}

/** Nobody has as many topics or languages as this: what their numbers are packed with. */
export const listSize = 90;

/** The function that the data’s script calls. */
export const directoryCallback = 'flambeauDirectory';

/** The globals in which the script of the help lines puts them, and the script that searches puts itself. */
export const helpGlobal = 'flambeauHelp';
export const answererGlobal = 'flambeauAnswerer';
