import { addressOf } from '../schemas/addresses.ts';
import type { Story } from '../queries/stories.ts';
import { withInnerQuotes } from '../i18n/typography/inner-quotes.ts';
import type { ChampionCard } from './champion.ts';

/** A story as lists show it: the sentence one remembers, and who said it. */
export function storyCard(story: Story, teller: ChampionCard) {
  const { data } = story.entry;
  return {
    path: addressOf('stories', story.key),
    title: data.title,
    summary: data.summary,
    quote: withInnerQuotes(data.quote, story.contentLanguage),
    scene: data.scene,
    figure: data.figure,
    contentLanguage: story.contentLanguage,
    teller,
  };
}
export type StoryCard = ReturnType<typeof storyCard>;
