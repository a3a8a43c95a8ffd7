import { getModules } from '../../queries/training.ts';
import { getLessonsWithModules, lessonPage, modulePage, trainingIndex } from '../training.ts';
import { imagesOf, plainImage, type ShareImages } from './share-image.ts';

/** The training, its modules and their lessons. */
export const trainingImages: ShareImages = async (language) => [
  ...(await plainImage((await trainingIndex(language)).page)),
  ...(await imagesOf(await getModules(language), async (module) =>
    plainImage((await modulePage(module, language)).page, `training/${module.entry.id}`),
  )),
  ...(await imagesOf(await getLessonsWithModules(language), async (item) =>
    plainImage((await lessonPage(item, language)).page, `training/${item.lesson.entry.id}`),
  )),
];
