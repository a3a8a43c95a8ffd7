import type { ShareImages } from './share-image.ts';

/** None yet. */
export const eventsImages: ShareImages = async () => [];
