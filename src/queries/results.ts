import { getCollection } from 'astro:content';
import { isForColleagues } from '../domain/edition.ts';
import type { Figure } from '../schemas/result.ts';
import { once } from './memo.ts';
import { options } from './site.ts';

export interface MonthsOfResults {
  figures: ReadonlyMap<string, readonly Figure[]>;
  /** The programmes that counted, by name, in alphabetical order. */
  tools: readonly string[];
}

/** The figures of all sources, by month, up to that of the build. Colleagues alone are shown them. */
export const getResults = once(async (): Promise<MonthsOfResults> => {
  const entries = isForColleagues(options.edition)
    ? await getCollection('results', ({ data }) => data.month <= options.now.slice(0, 7))
    : [];
  const byMonth = Map.groupBy(entries, ({ data }) => data.month);
  return {
    figures: new Map([...byMonth].map(([month, those]) => [month, those.flatMap(({ data }) => data.figures)])),
    tools: [...new Set(entries.flatMap(({ data }) => data.tool ?? []))].sort(),
  };
});
