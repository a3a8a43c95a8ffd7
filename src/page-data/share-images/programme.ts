import { programmePage } from '../programme.ts';
import { plainImage, type ShareImages } from './share-image.ts';

/** The programme’s page, where this edition has it. */
export const programmeImages: ShareImages = async (language) => {
  const programme = await programmePage(language);
  return programme ? plainImage(programme.page, `pages/${programme.text.entry.id}`) : [];
};
