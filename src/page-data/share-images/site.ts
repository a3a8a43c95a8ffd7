import { getStandalonePages } from '../../queries/pages.ts';
import { getSite } from '../../queries/site.ts';
import { shareImagePath } from '../../share-images/paths.ts';
import { pageCard } from '../../view-models/share-card.ts';
import { homePage } from '../home.ts';
import { askPage, standalonePage } from '../pages.ts';
import { searchPage } from '../search.ts';
import { imagesOf, inFormats, plainImage, type ShareImages, siteOfCards } from './share-image.ts';

/** The home page, search, ask, and the pages of `pages/`. */
export const siteImages: ShareImages = async (language) => {
  const [{ defaultLanguage }, site, { page, home }, search, ask, pages] = await Promise.all([
    getSite(),
    siteOfCards(),
    homePage(language),
    searchPage(language),
    askPage(language),
    getStandalonePages(language),
  ]);
  const homeCard = { ...pageCard(page, { site, source: 'settings/home' }), headline: home.headline.replaceAll('*', '') };
  const homeImages = inFormats(page, homeCard, ['link']);
  // The page that offers the languages shows the default language's home image, under its own address.
  const root = language === defaultLanguage ? homeImages.map((image) => ({ ...image, path: shareImagePath('/', image.format) })) : [];
  return [
    ...homeImages,
    ...root,
    ...(await imagesOf([search, ask], (data) => plainImage(data.page))),
    ...(await imagesOf(pages, (entry) => plainImage(standalonePage(entry, language), `pages/${entry.entry.id}`))),
  ];
};
