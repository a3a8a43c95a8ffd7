import { isForColleagues } from '../../domain/edition.ts';
import { options } from '../../queries/site.ts';
import { resultsPage } from '../results.ts';
import { plainImage, type ShareImages } from './share-image.ts';

/** The page of results, and with it the page to print. */
export const resultsImages: ShareImages = async (language) =>
  isForColleagues(options.edition) ? plainImage((await resultsPage(language)).page) : [];
