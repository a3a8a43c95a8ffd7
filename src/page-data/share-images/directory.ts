import { championsIndex, firstListPages } from '../directory.ts';
import { countryPlaces, placesIndex } from '../places.ts';
import type { PageMeta } from '../../view-models/page.ts';
import { imagesOf, plainImage, type ShareImages } from './share-image.ts';

/** The directory, its lists and the open places; the further pages of a list show the image of its first. */
export const directoryImages: ShareImages = async (language) => {
  const index = await plainImage((await championsIndex(language)).page);
  // A list is named after its people’s letter or town, which fonts may lack.
  const list = async (page: PageMeta) =>
    (await plainImage(page)).map((image) => ({ ...image, card: { ...image.card, ...(index[0] && { spare: index[0].card }) } }));
  return [
    ...index,
    ...(await plainImage((await placesIndex(language)).page)),
    ...(await imagesOf(
      [...(await firstListPages(language)), ...(await countryPlaces(language)).filter(({ number }) => number === 0)],
      ({ page }) => list(page),
    )),
  ];
};
