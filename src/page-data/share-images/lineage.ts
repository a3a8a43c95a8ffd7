import type { ShareImages } from './share-image.ts';

/** None yet. */
export const lineageImages: ShareImages = async () => [];
