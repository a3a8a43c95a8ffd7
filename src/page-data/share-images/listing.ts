import type { ShareImages } from './share-image.ts';

/** None yet. */
export const listingImages: ShareImages = async () => [];
