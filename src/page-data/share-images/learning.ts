import type { ShareImages } from './share-image.ts';

/** The pages about proof show the image of the training: what they hold is each reader's own. */
export const learningImages: ShareImages = async () => [];
