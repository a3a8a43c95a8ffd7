import { formatMonth } from '../domain/calendar/words.ts';
import { NONE } from '../domain/results/cells.ts';
import { resultsOf } from '../domain/results/tables.ts';
import { formatMonths, formatNumber } from '../i18n/format.ts';
import { capitalized, numberFormatOf } from '../i18n/intl.ts';
import { pick, useTranslations } from '../i18n/translate.ts';
import { getPages } from '../queries/pages.ts';
import { getPosts } from '../queries/posts.ts';
import { memo, once } from '../queries/memo.ts';
import { getResults, postsOfResults } from '../queries/results.ts';
import { getNetworks, getSite, options } from '../queries/site.ts';
import { REPORT_PAGE, RESULTS_PAGE } from '../schemas/own-pages.ts';
import { addressOf } from '../schemas/addresses.ts';
import type { PostKind } from '../schemas/post.ts';
import { marksOf, pageMeta } from '../view-models/page.ts';
import {
  columnsOf,
  countedMeasures,
  lineCells,
  longestOf,
  type NameOf,
  type ResultTable,
  resultTable,
  shownText,
} from '../view-models/results.ts';
import { foreignLanguage } from '../view-models/titled-link.ts';
import { aroundNumbers, type LargeNumber } from './results-around.ts';

/** A chart has room for a year. */
const MONTHS_DRAWN = 12;

/** So many posts are told as having brought little. */
const FEWEST = 3;

/** The figures of all months, with what small groups would tell held back. */
export const shownResults = once(async () => resultsOf((await getResults()).figures));

/** The names of networks, campaigns, kinds and posts; those of posts that are gone are their file names. */
async function namesIn(language: string): Promise<NameOf> {
  const t = useTranslations(language);
  const [networks, posts, visible] = await Promise.all([getNetworks(language), postsOfResults(language), getPosts(language)]);
  const titles = new Map(
    posts.map(({ key, entry, contentLanguage }) => [key, { label: entry.data.title, lang: foreignLanguage(contentLanguage, language) }]),
  );
  // A campaign is a code of the addresses. Readers know it by the one post that carries it; of several it stays a code.
  const campaigns = Map.groupBy(posts, ({ entry }) => entry.data.campaign);
  const pages = new Set(visible.map(({ key }) => key));
  return (dimension, key) => {
    const plain = { lang: undefined, path: undefined };
    if (key === NONE) return { ...plain, label: t(`results.none.${dimension}`) };
    if (dimension === 'network') return { ...plain, label: networks.find(({ id }) => id === key)?.name ?? key };
    if (dimension === 'kind') return { ...plain, label: t(`kind.${key as PostKind}`) };
    const [only, ...others] = (dimension === 'campaign' && campaigns.get(key)) || [];
    const id = dimension === 'post' ? key : others.length === 0 ? only?.key : undefined;
    const post = id === undefined ? undefined : titles.get(id);
    return post && id ? { ...post, path: pages.has(id) ? addressOf('posts', id) : undefined } : { ...plain, label: key };
  };
}

/** All that the pages of results show, in one language. */
export const resultsData = memo(async (language: string) => {
  const t = useTranslations(language);
  const [results, nameOf, site, { tools }] = await Promise.all([shownResults(), namesIn(language), getSite(), getResults()]);
  const months = results.months.map(({ month }) => month);
  const context = { results, nameOf, language, t };
  const counted = countedMeasures(results);
  const around = await aroundNumbers(months, language, t);
  const clicks = results.totals.clicks.count;
  const { mediaValue } = site;
  const money = (amount: number, digits: number) =>
    numberFormatOf(language, { style: 'currency', currency: mediaValue?.currency ?? 'EUR', maximumFractionDigits: digits }).format(amount);
  const media =
    mediaValue && clicks !== undefined
      ? {
          number: money(clicks * mediaValue.perClick, 0),
          label: t('results.media'),
          formula: t('results.how.media', {
            clicks: formatNumber(clicks, language),
            price: money(mediaValue.perClick, 2),
            source: pick(mediaValue.source, language, site.defaultLanguage),
          }),
        }
      : undefined;
  const longest = longestOf(results.months);
  const monthName = (month: string) => formatMonth(month, language);
  const period = months.length > 1 ? formatMonths(months[0]!, months.at(-1)!, language) : undefined;
  const byMonth: ResultTable = {
    id: 'by-month',
    dimension: undefined,
    caption: t('results.byMonth'),
    column: t('results.column.month'),
    lines: [
      ...results.months.map(({ month, counts }) => ({
        label: monthName(month),
        lang: undefined,
        path: undefined,
        cells: lineCells(counts, { ...context, longest }),
      })),
      ...(months.length > 1
        ? [
            {
              label: t('results.total'),
              lang: undefined,
              path: undefined,
              cells: lineCells(results.totals, { ...context, longest: { visits: 0, clicks: 0, conversions: 0 } }),
            },
          ]
        : []),
    ],
  };
  return {
    isEmpty: months.length === 0,
    period: period
      ? capitalized(t('results.period', { from: period.from, to: period.until }), language)
      : months.length === 1
        ? t('results.oneMonth', { from: monthName(months[0]!) })
        : undefined,
    columns: columnsOf(results, t),
    numbers: [
      ...counted.map((measure): LargeNumber => ({
        number: shownText(results.totals[measure], language, t).text,
        label: t(`results.short.${measure}`, { count: results.totals[measure].count ?? 0 }),
      })),
      ...around,
      ...(media ? [media] : []),
    ],
    charts: counted.map((measure) => ({
      title: t(`results.${measure}`),
      description: t('results.chart', { measure: t(`results.${measure}`) }),
      bars: results.months.slice(-MONTHS_DRAWN).map(({ month, counts }) => ({
        label: month.slice(5),
        value: counts[measure].count,
        text: shownText(counts[measure], language, t).text,
      })),
    })),
    byMonth,
    tables: (['network', 'campaign', 'kind', 'post'] as const).map((dimension) => resultTable(dimension, context)),
    less: await lessOf(language),
    formulas: [
      ...counted.map((measure) => t(`results.how.${measure}`)),
      ...(counted.includes('visits') && counted.includes('conversions') ? [t('results.how.rate')] : []),
      t('results.how.sessions'),
      ...(around.length > 3 ? [t('results.how.attended')] : []),
      t('results.how.torches'),
      t('results.how.countries'),
      ...(media ? [media.formula] : []),
      t('results.how.withheld'),
      ...(tools.length > 0 ? [t('results.tools', { tools: tools.join(', ') })] : []),
    ],
  };
});
export type ResultsData = Awaited<ReturnType<typeof resultsData>>;

/** What brought little: the posts with the fewest visits that can be shown, and those that nothing was counted for. */
async function lessOf(language: string) {
  const t = useTranslations(language);
  const [results, nameOf, posts] = await Promise.all([shownResults(), namesIn(language), postsOfResults(language)]);
  const months = results.months.map(({ month }) => month);
  const shared = posts.filter(
    ({ entry: { data } }) => data.publish.slice(0, 7) <= (months.at(-1) ?? '') && data.expires.slice(0, 7) >= (months[0] ?? ''),
  );
  const counted = new Set(results.tables.post.map(({ key }) => key));
  const whole = results.tables.post.filter(({ counts: { visits } }) => visits.count !== undefined && !visits.partial);
  const fewest = whole.length < 2 * FEWEST ? [] : whole.slice(-FEWEST).reverse();
  return {
    posts: fewest.map(({ key, counts }) => {
      const { label, lang } = nameOf('post', key);
      return { text: t('results.lessPost', { title: label, count: counts.visits.count! }), lang };
    }),
    unvisited: t('results.unvisited', { count: shared.filter(({ key }) => !counted.has(key)).length, all: shared.length }),
  };
}

/** What the programme brought: the figures, and what the editors say of them in pages/…/results.mdx. */
export async function resultsPage(language: string) {
  const t = useTranslations(language);
  const text = (await getPages(language)).find(({ key }) => key === 'results');
  const page = pageMeta(t, {
    language,
    ...(text && { contentLanguage: text.contentLanguage, ...marksOf(text.entry.data, options.now) }),
    path: RESULTS_PAGE,
    title: text?.entry.data.title ?? t('results.title'),
    description: text?.entry.data.summary ?? t('results.lead'),
    search: 'page',
  });
  return { page, text, data: await resultsData(language) };
}

/** The same on one sheet of A4. */
export async function reportPage(language: string) {
  const t = useTranslations(language);
  const { page: whole, data } = await resultsPage(language);
  const page = pageMeta(t, {
    language,
    path: REPORT_PAGE,
    title: t('results.report'),
    description: t('results.reportLead'),
    imagePath: RESULTS_PAGE,
    imageAlt: whole.imageAlt,
    between: [{ label: whole.title, path: RESULTS_PAGE, lang: foreignLanguage(whole.contentLanguage, language) }],
  });
  return { page, title: whole.title, data };
}
