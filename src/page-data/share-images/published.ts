import { isForColleagues } from '../../domain/edition.ts';
import { options } from '../../queries/site.ts';
import { publishedPage } from '../published.ts';
import { plainImage, type ShareImages } from './share-image.ts';

/** The page that says when the site was published. */
export const publishedImages: ShareImages = async (language) =>
  isForColleagues(options.edition) ? plainImage(publishedPage(language).page) : [];
