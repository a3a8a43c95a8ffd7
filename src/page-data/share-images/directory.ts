import { championsIndex, firstListPages } from '../directory.ts';
import { countryPlaces, placesIndex } from '../places.ts';
import { imagesOf, plainImage, type ShareImages } from './share-image.ts';

/** The directory, its lists and the open places; the further pages of a list show the image of its first. */
export const directoryImages: ShareImages = async (language) => [
  ...(await plainImage((await championsIndex(language)).page)),
  ...(await plainImage((await placesIndex(language)).page)),
  ...(await imagesOf(
    [...(await firstListPages(language)), ...(await countryPlaces(language)).filter(({ number }) => number === 0)],
    ({ page }) => plainImage(page),
  )),
];
