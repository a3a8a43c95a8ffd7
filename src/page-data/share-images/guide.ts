import { getChapters } from '../../queries/guide.ts';
import { chapterPage, guideIndex } from '../guide.ts';
import { imagesOf, plainImage, type ShareImages } from './share-image.ts';

/** The guide and its chapters. */
export const guideImages: ShareImages = async (language) => [
  ...(await plainImage((await guideIndex(language)).page)),
  ...(await imagesOf(await getChapters(language), async (chapter) =>
    plainImage((await chapterPage(chapter, language)).page, `guide/${chapter.entry.id}`),
  )),
];
