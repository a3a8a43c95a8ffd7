import { timelinePage } from '../timeline.ts';
import { plainImage, type ShareImages } from './share-image.ts';

/** Posts published elsewhere. */
export const timelineImages: ShareImages = async (language) => plainImage((await timelinePage(language)).page);
