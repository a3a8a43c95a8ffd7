import { accountsPage } from '../accounts.ts';
import { plainImage, type ShareImages } from './share-image.ts';

/** The group's accounts. */
export const accountsImages: ShareImages = async (language) => plainImage((await accountsPage(language)).page);
