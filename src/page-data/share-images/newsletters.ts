import { getNewsletters } from '../../queries/newsletters.ts';
import { newsletterPage, newslettersIndex } from '../newsletters.ts';
import { imagesOf, plainImage, type ShareImages } from './share-image.ts';

/** The newsletters’ archive and each of them. */
export const newslettersImages: ShareImages = async (language) => [
  ...(await plainImage((await newslettersIndex(language)).page)),
  ...(await imagesOf(await getNewsletters(language), async (newsletter) =>
    plainImage((await newsletterPage(newsletter, language)).page, `newsletters/${newsletter.entry.id}`),
  )),
];
