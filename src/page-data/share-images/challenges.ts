import { challengesPage } from '../challenges.ts';
import { plainImage, type ShareImages } from './share-image.ts';

/** The page of challenges and thanks, where this edition has it. */
export const challengesImages: ShareImages = async (language) => {
  const challenges = await challengesPage(language);
  return challenges ? plainImage(challenges.page) : [];
};
