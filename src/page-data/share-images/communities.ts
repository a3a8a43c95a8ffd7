import type { ShareImages } from './share-image.ts';

/** None yet. */
export const communitiesImages: ShareImages = async () => [];
