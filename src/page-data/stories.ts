import { pick, useTranslations } from '../i18n/translate.ts';
import { getSite, getSynonyms, getTopics, options } from '../queries/site.ts';
import { textFacts } from '../queries/texts.ts';
import { memo } from '../queries/memo.ts';
import { getStories, type Story } from '../queries/stories.ts';
import { marksOf, pageMeta } from '../view-models/page.ts';
import { ofTheDay } from '../view-models/home.ts';
import { storyCard } from '../view-models/story.ts';
import { storyFacets } from '../view-models/story-facets.ts';
import { titledLink } from '../view-models/titled-link.ts';
import { championCards } from './champions.ts';

async function cardOf(story: Story, language: string) {
  const champions = await championCards(language);
  return storyCard(story, champions.get(story.entry.data.teller)!);
}

/** A story’s topics, named in the reader’s language. */
async function topicsOf(story: Story, language: string) {
  const [topics, { defaultLanguage }] = await Promise.all([getTopics(), getSite()]);
  return story.entry.data.topics.map((id) => ({ id, label: pick(topics.get(id) ?? {}, language, defaultLanguage) }));
}

/** All stories, the newest first, and what they can be narrowed by. */
export async function storiesIndex(language: string) {
  const t = useTranslations(language);
  const page = pageMeta(t, {
    language,
    path: '/stories/',
    section: 'stories',
    title: t('stories.title'),
    description: t('stories.lead'),
    search: 'story',
  });
  const told = await Promise.all(
    (await getStories(language)).map(async (story) => ({
      card: await cardOf(story, language),
      date: story.entry.data.date,
      topics: await topicsOf(story, language),
    })),
  );
  const { facets, periodOf } = storyFacets(told, language);
  return {
    page,
    stories: told.map((story) => ({
      card: story.card,
      topics: story.topics,
      period: periodOf(story),
      words: [
        ...[
          story.card.title,
          story.card.summary,
          story.card.quote,
          story.card.teller.name,
          story.card.teller.city,
          story.card.teller.country,
        ],
        ...story.topics.map(({ label }) => label),
      ].join(' '),
    })),
    facets,
    synonyms: await getSynonyms(language),
  };
}

/** A story that goes with something on these topics: one of those that share most of them, another each day. Nothing where none shares any. */
export async function storyOnTopics(topics: readonly string[], language: string) {
  const stories = await getStories(language);
  const shared = ({ entry }: Story) => entry.data.topics.filter((topic) => topics.includes(topic)).length;
  const most = Math.max(0, ...stories.map(shared));
  const [story] =
    most === 0
      ? []
      : ofTheDay(
          stories.filter((one) => shared(one) === most),
          options.now,
          1,
        );
  return story && cardOf(story, language);
}

/** The stories that lead to a chapter, by the chapter’s key. */
const storiesByChapter = memo(async (language: string) => {
  const leads = (await getStories(language)).flatMap((story) => textFacts(story.entry).chapters.map((chapter) => ({ chapter, story })));
  return Map.groupBy(leads, ({ chapter }) => chapter);
});

/** The stories that lead to a chapter, as links. */
export const storiesOnChapter = async (key: string, language: string) =>
  ((await storiesByChapter(language)).get(key) ?? []).map(({ story }) => titledLink('stories', story, language));

export async function storyPage(story: Story, language: string) {
  const [topics, stories, card] = await Promise.all([topicsOf(story, language), getStories(language), cardOf(story, language)]);
  const t = useTranslations(language);
  const { data } = story.entry;
  const { teller } = card;
  const topicLabels = topics.map(({ label }) => label);
  const index = stories.findIndex(({ key }) => key === story.key);
  const neighbour = (other: Story | undefined) => other && titledLink('stories', other, language);
  const page = pageMeta(t, {
    language,
    contentLanguage: story.contentLanguage,
    path: card.path,
    section: 'stories',
    title: data.title,
    description: data.summary,
    imageAlt: t('image.quote', { text: data.quote, name: teller.name }),
    ...marksOf(data, options.now),
    search: { type: 'story', topics: topicLabels, countries: [teller.country], until: teller.until },
  });
  return {
    page,
    card,
    date: data.date,
    minutes: textFacts(story.entry).minutes,
    takeaway: data.takeaway,
    owner: data.owner,
    topics: topicLabels,
    previous: neighbour(stories[index - 1]),
    next: neighbour(stories[index + 1]),
  };
}
export type StoryPage = Awaited<ReturnType<typeof storyPage>>;
