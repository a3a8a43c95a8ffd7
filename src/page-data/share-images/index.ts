import { coloursOf } from '../../domain/brand/colours.ts';
import { getSite } from '../../queries/site.ts';
import { refusalOf } from '../../share-images/render.node.ts';
import { accountsImages } from './accounts.ts';
import { challengesImages } from './challenges.ts';
import { championImages } from './champions.ts';
import { communitiesImages } from './communities.ts';
import { directoryImages } from './directory.ts';
import { eventsImages } from './events.ts';
import { guideImages } from './guide.ts';
import { kitImages } from './kit.ts';
import { learningImages } from './learning.ts';
import { lineageImages } from './lineage.ts';
import { listingImages } from './listing.ts';
import { newslettersImages } from './newsletters.ts';
import { postImages } from './posts.ts';
import { programmeImages } from './programme.ts';
import { proposeImages } from './propose.ts';
import { publishedImages } from './published.ts';
import { resultsImages } from './results.ts';
import type { ShareImage } from './share-image.ts';
import { siteImages } from './site.ts';
import { storyImages } from './stories.ts';
import { timelineImages } from './timeline.ts';
import { trainingImages } from './training.ts';

const rooms = [
  siteImages,
  guideImages,
  trainingImages,
  learningImages,
  eventsImages,
  storyImages,
  postImages,
  championImages,
  directoryImages,
  lineageImages,
  listingImages,
  accountsImages,
  communitiesImages,
  timelineImages,
  kitImages,
  programmeImages,
  challengesImages,
  proposeImages,
  publishedImages,
  resultsImages,
  newslettersImages,
];

/**
 * Every share image of a language. Pages name their image by their own address (src/share-images/paths.ts) and this
 * list is made from the same pages, so that no page can name an image that is not made.
 */
export async function shareImages(language: string): Promise<ShareImage[]> {
  return (await Promise.all(rooms.map((room) => room(language)))).flat();
}

/** What is wrong with all the images that cannot be drawn, one a line, so that an editor mends them in one go. */
export async function shareImageRefusals(): Promise<string> {
  const { brand, languages } = await getSite();
  const refusals = new Set<string>();
  for (const language of languages)
    for (const { card, format } of await shareImages(language)) {
      const refusal = await refusalOf(card, format, { brand: coloursOf(brand) });
      if (refusal) refusals.add(refusal);
    }
  return [...refusals].join('\n');
}
