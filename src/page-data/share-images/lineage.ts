import { lineagePage } from '../lineage.ts';
import { plainImage, type ShareImages } from './share-image.ts';

/** One image for the lineage; the pages of its branches show it too. */
export const lineageImages: ShareImages = async (language) => plainImage((await lineagePage(language)).page);
