import type { SearchResult } from 'minisearch';
import type { IndexedPage } from './compact-index.ts';
import { usefulGroups } from './concepts.ts';
import { termsOf } from './terms.ts';

export const fields = ['title', 'heading', 'rules', 'text', 'labels', 'place', 'question'] as const;
type Field = (typeof fields)[number];

/** What a word counts by where it stands. */
export const boost: Record<Field, number> = { title: 3, heading: 2.5, rules: 1.2, text: 1, labels: 1.5, place: 1.5, question: 2.2 };

/** One entry of the index: a section with its words, or one question that it answers. */
export interface Unit {
  id: number;
  /** The place of its page. */
  page: number;
  /** The place of its section in the page, −1 for the page’s own lead. */
  section: number;
  /** Stems with a space between them. */
  terms: Partial<Record<Field, string>>;
  /** Of a question, how many words say what it asks. */
  asks: number;
}

/** What a question of the index counts, by the share of its words that were asked for. */
export const likeness = (share: number) => 0.45 + 0.75 * Math.min(1, share);

/** Whether a page was found by its name, its country or its town. */
export const isNamed = ({ match }: SearchResult) =>
  Object.values(match).some((matched) => matched.includes('title') || matched.includes('place'));

/** A person’s summary begins with their job and town: “Shop adviser, Lille. Photos and …”. */
const townOf = ({ summary }: IndexedPage) => summary.split('. ')[0]!.split(',').at(-1)!;

/** The entries of the index: for each page its lead, its sections and the questions of both. */
export function unitsOf(pages: readonly IndexedPage[], language: string): Unit[] {
  const units: Unit[] = [];
  const joined = (texts: readonly string[]) => termsOf(texts.join(' . '), language).join(' ');
  pages.forEach((page, place) => {
    const add = (section: number, terms: Unit['terms'], asks = 0) => units.push({ id: units.length, page: place, section, terms, asks });
    const ask = (section: number, questions: readonly string[] = []) => {
      for (const question of questions) add(section, { question: joined([question]) }, usefulGroups(question, language).length);
    };
    const lead = page.sections.find(({ id }) => id === '');
    add(-1, {
      title: joined([page.title]),
      rules: joined([page.summary, ...(lead?.rules ?? [])]),
      text: joined([lead?.text ?? '']),
      labels: joined(page.topics),
      place: joined([...page.countries, ...(page.type === 'champion' ? [townOf(page)] : [])]),
    });
    ask(-1, page.questions);
    page.sections.forEach((section, number) => {
      if (section === lead) return;
      add(number, { heading: joined([section.title]), rules: joined(section.rules ?? []), text: joined([section.text]) });
      ask(number, section.questions);
    });
  });
  return units;
}
