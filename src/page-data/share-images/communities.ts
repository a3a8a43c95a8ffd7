import { getCommunities } from '../../queries/communities.ts';
import { communitiesIndex, communityPage } from '../communities.ts';
import { imagesOf, plainImage, type ShareImages } from './share-image.ts';

/** The communities and each of their pages. */
export const communitiesImages: ShareImages = async (language) => [
  ...(await plainImage((await communitiesIndex(language)).page)),
  ...(await imagesOf(await getCommunities(language), async (community) =>
    plainImage((await communityPage(community, language)).page, `communities/${community.entry.id}`),
  )),
];
