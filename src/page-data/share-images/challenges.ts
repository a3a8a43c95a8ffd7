import { useTranslations } from '../../i18n/translate.ts';
import { badgePath, challengesPage } from '../challenges.ts';
import { inFormats, plainImage, type ShareImages, siteOfCards } from './share-image.ts';

/** The page of challenges and thanks, where this edition has it, and a picture for the teams of each challenge that has begun. */
export const challengesImages: ShareImages = async (language) => {
  const challenges = await challengesPage(language);
  if (!challenges) return [];
  const t = useTranslations(language);
  const site = await siteOfCards();
  const badges = challenges.groups.flatMap(({ cards }) =>
    cards.flatMap(({ id, title, dates, badge, contentLanguage }) =>
      badge
        ? inFormats(
            { ...challenges.page, path: badgePath(id) },
            {
              template: 'announcement',
              colour: 'flame',
              language: contentLanguage,
              eyebrow: t('challenges.badgeLine'),
              headline: title,
              label: dates,
              site,
              alt: badge.alt,
              source: `challenges/${id}`,
            },
            ['square'],
          )
        : [],
    ),
  );
  return [...(await plainImage(challenges.page)), ...badges];
};
