import { useTranslations } from '../../i18n/translate.ts';
import { getChampionsById } from '../../queries/champions.ts';
import { getSite } from '../../queries/site.ts';
import { photoDataUri } from '../../share-images/photo.node.ts';
import type { ChampionCard } from '../../view-models/champion.ts';
import { badgeCard } from '../../view-models/share-card.ts';
import { championPage } from '../champions.ts';
import { imagesOf, inFormats, type ShareImages, siteOfCards } from './share-image.ts';

/** Every listed champion's badge, in the formats of the settings. */
export const championImages: ShareImages = async (language) => {
  const t = useTranslations(language);
  const [site, { badges }] = await Promise.all([siteOfCards(), getSite()]);
  if (badges.length === 0) return [];
  return imagesOf((await getChampionsById()).values(), async (champion) => {
    const { page, card } = await championPage(champion, language);
    return inFormats(
      page,
      badgeCard(page, card, champion.data.labelled, t, { site, source: `champions/${champion.id}`, photo: await photoOf(card) }),
      badges,
    );
  });
};

/** The photo that a card’s person lets this edition show. Astro tells a file’s path to those who ask for it by name. */
async function photoOf({ photo }: ChampionCard): Promise<string | undefined> {
  const path = (photo as { fsPath?: string } | undefined)?.fsPath;
  return path && photoDataUri(path);
}
