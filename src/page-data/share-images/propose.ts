import { isForColleagues } from '../../domain/edition.ts';
import { options } from '../../queries/site.ts';
import { proposePage } from '../propose.ts';
import { plainImage, type ShareImages } from './share-image.ts';

/** The page on which colleagues propose something. */
export const proposeImages: ShareImages = async (language) =>
  isForColleagues(options.edition) ? plainImage(proposePage(language).page) : [];
