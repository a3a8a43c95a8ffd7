import { holdsPage } from '../../domain/edition.ts';
import { getKit } from '../../queries/kit.ts';
import { options } from '../../queries/site.ts';
import { KIT_PAGE } from '../../schemas/own-pages.ts';
import { kitIndex, kitPage } from '../kit.ts';
import { imagesOf, plainImage, type ShareImages } from './share-image.ts';

/** The kit’s first page and each of its pieces, where an edition has them. */
export const kitImages: ShareImages = async (language) => [
  ...(holdsPage(KIT_PAGE, options.edition) ? await plainImage((await kitIndex(language)).page) : []),
  ...(await imagesOf(await getKit(language), async (piece) => plainImage((await kitPage(piece, language)).page))),
];
