import { getCollection } from 'astro:content';
import { isForColleagues } from '../domain/edition.ts';
import type { Figure } from '../schemas/result.ts';
import { memo, once } from './memo.ts';
import { getSite, options } from './site.ts';
import { inLanguage } from './translated.ts';

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

/** The posts that figures may be of, also those that are no longer published: results look back. Colleagues alone are told of them. */
export const postsOfResults = memo(async (language: string) => {
  const [{ defaultLanguage }, entries] = await Promise.all([
    getSite(),
    getCollection('posts', ({ data }) => isForColleagues(options.edition) && !data.draft && data.publish <= options.now),
  ]);
  return inLanguage(entries, language, defaultLanguage);
});
