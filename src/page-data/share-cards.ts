import { useTranslations } from '../i18n/translate.ts';
import { getChampionsById } from '../queries/champions.ts';
import { getChapters } from '../queries/guide.ts';
import { getPages } from '../queries/pages.ts';
import { getPosts } from '../queries/posts.ts';
import { getSite } from '../queries/site.ts';
import { getStories } from '../queries/stories.ts';
import { getModules } from '../queries/training.ts';
import { type ImageFormat, imageFormats } from '../schemas/network.ts';
import type { Card } from '../share-images/card.ts';
import { photoDataUri } from '../share-images/photo.node.ts';
import { shareImagePath } from '../share-images/paths.ts';
import type { ChampionCard } from '../view-models/champion.ts';
import { localPath, type PageMeta } from '../view-models/page.ts';
import { badgeCard, pageCard } from '../view-models/share-card.ts';
import { championPage, championsIndex } from './champions.ts';
import { chapterPage, guideIndex } from './guide.ts';
import { homePage } from './home.ts';
import { askPage, standalonePage } from './pages.ts';
import { postPage, postsIndex } from './posts.ts';
import { searchPage } from './search.ts';
import { storiesIndex, storyPage } from './stories.ts';
import { getLessonsWithModules, lessonPage, modulePage, trainingIndex } from './training.ts';

export interface ShareImage {
  /** Its address in the site. */
  path: string;
  format: ImageFormat;
  card: Card;
}

/**
 * Every share image of a language. Pages name their image by their own address (src/share-images/paths.ts) and this
 * list is made from the same pages, so that no page can name an image that is not made.
 */
export async function shareImages(language: string): Promise<ShareImage[]> {
  const [{ organisation, name, defaultLanguage }, chapters, posts, modules, lessons, champions, stories, pages] = await Promise.all([
    getSite(),
    getChapters(language),
    getPosts(language),
    getModules(language),
    getLessonsWithModules(language),
    getChampionsById(),
    getStories(language),
    getPages(language),
  ]);
  const t = useTranslations(language);
  const site = { organisation, name };
  const plain = (page: PageMeta, source: string): ShareImage[] => inFormats(page, pageCard(page, { site, source }), ['link']);

  const home = await homePage(language);
  const homeCard = { ...pageCard(home.page, { site, source: 'settings/home' }), headline: home.home.headline.replaceAll('*', '') };
  const images = [
    inFormats(home.page, homeCard, ['link']),
    ...[await guideIndex(language), await championsIndex(language), await trainingIndex(language), await storiesIndex(language), await postsIndex(language), await searchPage(language), await askPage(language)].map(
      ({ page }) => plain(page, `${language}${page.path}`),
    ),
    ...pages.filter(({ key }) => key !== 'ask').map((page) => plain(standalonePage(page, language), `pages/${page.entry.id}`)),
    ...(await Promise.all(chapters.map(async (chapter) => plain((await chapterPage(chapter, language)).page, `guide/${chapter.entry.id}`)))),
    ...(await Promise.all(modules.map(async (module) => plain((await modulePage(module, language)).page, `training/${module.entry.id}`)))),
    ...(await Promise.all(lessons.map(async (item) => plain((await lessonPage(item, language)).page, `training/${item.lesson.entry.id}`)))),
    ...(await Promise.all(
      stories.map(async (story) => {
        const { page, card } = await storyPage(story, language);
        const person = { name: card.teller.name, detail: `${card.teller.job}, ${card.teller.city}`, initials: card.teller.initials };
        return inFormats(page, { ...pageCard(page, { site, source: `stories/${story.entry.id}` }), template: 'quote', colour: 'sky', headline: card.quote, person }, ['link']);
      }),
    )),
    ...(await Promise.all(
      posts.map(async (post) => {
        const { page, data } = await postPage(post, language);
        const { template, colour, headline, figure, label } = data.card;
        const card: Card = {
          ...pageCard(page, { site, source: `posts/${post.entry.id}` }),
          template,
          colour,
          headline,
          eyebrow: t(`kind.${data.kind}`),
          ...(figure ? { figure } : {}),
          ...(label ? { label } : {}),
        };
        return inFormats(page, card, imageFormats);
      }),
    )),
    ...(await Promise.all(
      [...champions.values()].map(async (champion) => {
        const { page, card } = await championPage(champion, language);
        return inFormats(page, badgeCard(page, card, champion.data.labelled, t, { site, source: `champions/${champion.id}`, photo: await photoOf(card) }), imageFormats);
      }),
    )),
  ].flat();
  return language === defaultLanguage ? [...images, rootImage(images, language)] : images;
}

/** The photo that a card’s person lets this edition show. Astro tells a file’s path to those who ask for it by name. */
async function photoOf({ photo }: ChampionCard): Promise<string | undefined> {
  const path = (photo as { fsPath?: string } | undefined)?.fsPath;
  return path && photoDataUri(path);
}

function inFormats(page: PageMeta, card: Card, formats: readonly ImageFormat[]): ShareImage[] {
  return formats.map((format) => ({ path: shareImagePath(localPath(page.language, page.path), format), format, card }));
}

/** The page that offers the languages shows the default language's home image, under its own address. */
function rootImage(images: readonly ShareImage[], language: string): ShareImage {
  const home = images.find(({ path }) => path === shareImagePath(`/${language}/`, 'link'))!;
  return { ...home, path: shareImagePath('/', 'link') };
}
