import { getStories } from '../../queries/stories.ts';
import { pageCard } from '../../view-models/share-card.ts';
import { storiesIndex, storyPage } from '../stories.ts';
import { imagesOf, inFormats, plainImage, type ShareImages, siteOfCards } from './share-image.ts';

/** The stories, each with its teller's own words. */
export const storyImages: ShareImages = async (language) => {
  const site = await siteOfCards();
  return [
    ...(await plainImage((await storiesIndex(language)).page)),
    ...(await imagesOf(await getStories(language), async (story) => {
      const { page, card } = await storyPage(story, language);
      const person = { name: card.teller.name, detail: `${card.teller.job}, ${card.teller.city}`, initials: card.teller.initials };
      return inFormats(
        page,
        {
          ...pageCard(page, { site, source: `stories/${story.entry.id}` }),
          template: 'quote',
          colour: 'sky',
          headline: card.quote,
          person,
        },
        ['link'],
      );
    })),
  ];
};
