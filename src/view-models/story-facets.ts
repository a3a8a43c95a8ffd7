import { capitalized, dateFormatOf } from '../i18n/intl.ts';
import { inCodeOrder } from '../domain/text/order.ts';
import { countFacet, type Facet } from './facet.ts';

/** What the list of stories takes of one: its card’s words, its topics, the day on which it was told. */
interface ToldStory {
  date: string;
  topics: readonly { id: string; label: string }[];
}

/** With more quarters than this, years tell the stories apart well enough. */
const mostQuarters = 8;

const yearOf = (day: string) => day.slice(0, 4);
const quarterOf = (day: string) => `${yearOf(day)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** “January – March 2026”. */
function quarterLabel(quarter: string, language: string): string {
  const [year = '', number = ''] = quarter.split('-');
  const month = (index: number) =>
    dateFormatOf(language === 'en' ? 'en-GB' : language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, index, 1)));
  const last = Number(number) * 3 - 1;
  return capitalized(`${month(last - 2)} – ${month(last)} ${year}`, language);
}

/** What the stories can be narrowed by: topic, and when they were told, the latest first. `periodOf` says in which of these a story is. */
export function storyFacets(stories: readonly ToldStory[], language: string) {
  const byQuarter = new Set(stories.map(({ date }) => quarterOf(date))).size <= mostQuarters;
  const periodOf = ({ date }: ToldStory) => (byQuarter ? quarterOf(date) : yearOf(date));
  const told = countFacet(
    stories.map((story) => ({ value: periodOf(story), label: byQuarter ? quarterLabel(periodOf(story), language) : periodOf(story) })),
    language,
  ).sort((a: Facet, b: Facet) => inCodeOrder(b.value, a.value));
  return {
    facets: {
      topic: countFacet(
        stories.flatMap(({ topics }) => topics.map(({ id, label }) => ({ value: id, label }))),
        language,
      ),
      told,
    },
    periodOf,
  };
}
