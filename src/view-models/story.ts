import { pick } from '../i18n/translate.ts';
import { withInnerQuotes } from '../typography/inner-quotes.ts';
import type { ChampionEntry } from '../queries/champions.ts';
import type { Story } from '../queries/stories.ts';
import { initials, tint } from './initials.ts';

/** A story as lists show it: the sentence one remembers, and who said it. */
export function storyCard(story: Story, teller: ChampionEntry, language: string, defaultLanguage: string) {
  const { data } = story.entry;
  return {
    path: `/stories/${story.key}/`,
    title: data.title,
    summary: data.summary,
    quote: withInnerQuotes(data.quote, story.contentLanguage),
    figure: data.figure,
    contentLanguage: story.contentLanguage,
    teller: {
      path: `/champions/${teller.id}/`,
      name: teller.data.name,
      initials: initials(teller.data.name),
      tint: tint(teller.id),
      job: pick(teller.data.job, language, defaultLanguage),
      city: teller.data.city,
    },
  };
}
export type StoryCard = ReturnType<typeof storyCard>;
