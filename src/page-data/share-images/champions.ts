import { useTranslations } from '../../i18n/translate.ts';
import { getChampionsById } from '../../queries/champions.ts';
import { imageFormats } from '../../schemas/network.ts';
import { photoDataUri } from '../../share-images/photo.node.ts';
import type { ChampionCard } from '../../view-models/champion.ts';
import { badgeCard } from '../../view-models/share-card.ts';
import { championPage, championsIndex } from '../champions.ts';
import { imagesOf, inFormats, plainImage, type ShareImages, siteOfCards } from './share-image.ts';

/** The directory, and every listed champion's badge. */
export const championImages: ShareImages = async (language) => {
  const t = useTranslations(language);
  const site = await siteOfCards();
  return [
    ...(await plainImage((await championsIndex(language)).page)),
    ...(await imagesOf((await getChampionsById()).values(), async (champion) => {
      const { page, card } = await championPage(champion, language);
      return inFormats(page, badgeCard(page, card, champion.data.labelled, t, { site, source: `champions/${champion.id}`, photo: await photoOf(card) }), imageFormats);
    })),
  ];
};

/** The photo that a card’s person lets this edition show. Astro tells a file’s path to those who ask for it by name. */
async function photoOf({ photo }: ChampionCard): Promise<string | undefined> {
  const path = (photo as { fsPath?: string } | undefined)?.fsPath;
  return path && photoDataUri(path);
}
