import type { ShareImages } from './share-image.ts';

/** These pages show the directory's image. */
export const listingImages: ShareImages = async () => [];
