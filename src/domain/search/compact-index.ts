import type { Synonyms } from './concepts.ts';
import { isSearchType } from './types.ts';
import { type SearchType } from '../../schemas/addresses.ts';

/** A part of a page: what stands below one heading. The first part of a page has no heading and no `id`. */
export interface Section {
  id: string;
  title: string;
  text: string;
  /** Its rules: the sentences in bold that begin a paragraph. */
  rules?: string[];
  /** The questions that its editor says it answers. */
  questions?: string[];
}

/** A page as the small index knows it. `url` is relative to the site’s root: `fr/guide/charter/index.html`. */
export interface IndexedPage {
  url: string;
  title: string;
  type: SearchType;
  topics: string[];
  countries: string[];
  summary: string;
  /** The questions that the page as a whole answers. */
  questions?: string[];
  sections: Section[];
  /** The last day on which it may be found. */
  until?: string | undefined;
}

/**
 * folder, name, title, type, topics, countries, summary, sections; last day (−1 for none) and questions where there are
 * some: numbers point into the tables of the index.
 */
type Row = [number, string, string, number, number[], number[], string, SectionRow[], number?, string[]?];

/** id, title, text; rules and questions where there are some. */
type SectionRow = [string, string, string, string[]?, string[]?];

/**
 * The index as it is written: labels and folders once, in tables, and a row a page. Ten thousand champions make
 * about a megabyte so.
 */
export interface CompactIndex {
  folders: string[];
  types: string[];
  topics: string[];
  countries: string[];
  /** Last days, `2027-03-10`. */
  untils: string[];
  rows: Row[];
  /** Words that mean the same in this language. */
  synonyms: Synonyms;
}

/** The global in which the index’s script puts itself, by language. */
export const indexGlobal = 'flambeauSearchIndex';

const file = '/index.html';

/** A table of different values, and the place of each. */
function table() {
  const places = new Map<string, number>();
  return {
    place(value: string): number {
      const known = places.get(value) ?? places.size;
      places.set(value, known);
      return known;
    },
    values: () => [...places.keys()],
  };
}

/** A section’s row, as short as what it holds. */
function sectionRow({ id, title, text, rules = [], questions = [] }: Section): SectionRow {
  if (questions.length > 0) return [id, title, text, rules, questions];
  return rules.length > 0 ? [id, title, text, rules] : [id, title, text];
}

export function encodeIndex(pages: readonly IndexedPage[], synonyms: Synonyms = []): CompactIndex {
  const [folders, types, topics, countries, untils] = [table(), table(), table(), table(), table()];
  const rows = pages.map((page): Row => {
    const path = page.url.endsWith(file) ? page.url.slice(0, -file.length) : page.url;
    const cut = path.lastIndexOf('/') + 1;
    return [
      folders.place(path.slice(0, cut)),
      path.slice(cut),
      page.title,
      types.place(page.type),
      page.topics.map(topics.place),
      page.countries.map(countries.place),
      page.summary,
      page.sections.map(sectionRow),
      ...(page.until || page.questions?.length ? [page.until ? untils.place(page.until) : -1] : []),
      ...(page.questions?.length ? [page.questions] : []),
    ] as Row;
  });
  return {
    folders: folders.values(),
    types: types.values(),
    topics: topics.values(),
    countries: countries.values(),
    untils: untils.values(),
    rows,
    synonyms,
  };
}

export function decodeIndex(index: CompactIndex): IndexedPage[] {
  const at = (values: string[], place: number) => values[place] ?? '';
  return index.rows.map(([folder, name, title, type, topics, countries, summary, sections, until, questions]) => {
    const path = at(index.folders, folder) + name;
    const kind = index.types[type];
    return {
      url: path.endsWith('.html') ? path : `${path}${path ? file : 'index.html'}`,
      title,
      type: isSearchType(kind) ? kind : 'page',
      topics: topics.map((topic) => at(index.topics, topic)),
      countries: countries.map((country) => at(index.countries, country)),
      summary,
      ...(questions && { questions }),
      sections: sections.map(([id, heading, text, rules, asked]) => ({
        id,
        title: heading,
        text,
        ...(rules?.length && { rules }),
        ...(asked && { questions: asked }),
      })),
      ...(until === undefined || until < 0 ? {} : { until: at(index.untils, until) }),
    };
  });
}

/** The classic script of one language. Assigning to a global is all that works on `file:`. */
export function indexScript(language: string, index: CompactIndex): string {
  const global = `window.${indexGlobal}`;
  return `(${global}??={})[${JSON.stringify(language)}]=${JSON.stringify(index)};\n`;
}
