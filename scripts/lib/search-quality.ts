import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'yaml';
import { type CompactIndex, decodeIndex, indexGlobal } from '../../src/domain/search/compact-index.ts';
import { createRanker } from '../../src/domain/search/rank.ts';
import { ExpectedError } from './expected-error.ts';

/** A question with the pages that answer it: addresses without the language, `guide/why`. Any of them is right. */
export interface Question {
  q: string;
  right: string[];
}

/** What came of a question. */
export interface Asked {
  question: string;
  /** The place of the first right page among the results, from 1; 0 when there is none. */
  place: number;
  /** The addresses found, best first. */
  found: string[];
}

export const percent = (count: number, of: number) => Math.round((100 * count) / Math.max(1, of));

/** Reads a language’s index as a browser does: its script sets a global. */
export function readIndex(site: string, language: string): CompactIndex {
  const file = join(site, 'search-index', `${language}.js`);
  if (!existsSync(file)) {
    throw new ExpectedError({
      en: `There is no search index ${file}; build the site first (npm run build), or name its folder with --site.`,
      fr: `Il n’y a pas d’index de recherche ${file} ; construisez d’abord le site (npm run build), ou donnez son dossier avec --site.`,
    });
  }
  const window: Partial<Record<typeof indexGlobal, Record<string, CompactIndex>>> = {};
  runInContext(readFileSync(file, 'utf8'), createContext({ window }));
  return window[indexGlobal]![language]!;
}

/** Sets of questions of a file `….LANGUAGE.yaml`, or of one that has its languages at the top: `en: [{ q, right }]`. */
export function readQuestions(file: string): { name: string; language: string; questions: Question[] }[] {
  if (!existsSync(file)) throw new ExpectedError({ en: `There is no file ${file}.`, fr: `Il n’y a pas de fichier ${file}.` });
  const own = /\.([a-z]{2})\.ya?ml$/.exec(basename(file))?.[1];
  return Object.entries(parse(readFileSync(file, 'utf8')) as Record<string, Question[]>).map(([name, questions]) => ({
    name: own === undefined ? '' : name,
    language: own ?? name,
    questions,
  }));
}

const addressOf = (url: string) => url.replace(/^[^/]+\//, '').replace(/\/?index\.html$/, '');

/** Asks all questions of a built site’s index, with the ranking that browsers use. */
export function askAll(site: string, language: string, questions: readonly Question[]): Asked[] {
  const index = readIndex(site, language);
  const ranker = createRanker(decodeIndex(index), language, index.synonyms);
  return questions.map(({ q: question, right }) => {
    const found = ranker.rank(question).pages.map(({ page }) => addressOf(page.url));
    const wanted = right.map((address) => address.replace(/^\/|\/$/g, ''));
    return { question, place: found.findIndex((address) => wanted.includes(address)) + 1, found };
  });
}
