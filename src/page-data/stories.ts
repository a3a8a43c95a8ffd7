import { pick, useTranslations } from '../i18n/translate.ts';
import { getSite, getTopics, options } from '../queries/site.ts';
import { getStories, type Story } from '../queries/stories.ts';
import { marksOf, pageMeta } from '../view-models/page.ts';
import { readingMinutes } from '../view-models/reading-time.ts';
import { storyCard } from '../view-models/story.ts';
import { titledLink } from '../view-models/titled-link.ts';
import { championCards } from './champions.ts';

async function cardOf(story: Story, language: string) {
  const champions = await championCards(language);
  return storyCard(story, champions.get(story.entry.data.teller)!);
}

export async function storiesIndex(language: string) {
  const t = useTranslations(language);
  const stories = await getStories(language);
  const page = pageMeta(t, {
    language,
    path: '/stories/',
    section: 'stories',
    title: t('stories.title'),
    description: t('stories.lead'),
    search: 'story',
  });
  return { page, stories: await Promise.all(stories.map((story) => cardOf(story, language))) };
}

export async function storyPage(story: Story, language: string) {
  const [site, topics, stories, card] = await Promise.all([getSite(), getTopics(), getStories(language), cardOf(story, language)]);
  const t = useTranslations(language);
  const { data, body } = story.entry;
  const { teller } = card;
  const topicLabels = data.topics.map((id) => pick(topics.get(id) ?? {}, language, site.defaultLanguage));
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
    minutes: readingMinutes(body ?? '', language),
    takeaway: data.takeaway,
    owner: data.owner,
    topics: topicLabels,
    previous: neighbour(stories[index - 1]),
    next: neighbour(stories[index + 1]),
  };
}
export type StoryPage = Awaited<ReturnType<typeof storyPage>>;
