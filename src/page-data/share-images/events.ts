import { formatDay } from '../../i18n/format.ts';
import { useTranslations } from '../../i18n/translate.ts';
import { getEvents } from '../../queries/events.ts';
import type { Card } from '../../share-images/card.ts';
import { pageCard } from '../../view-models/share-card.ts';
import { eventArchive, eventPage, eventsIndex } from '../events.ts';
import { imagesOf, inFormats, plainImage, type ShareImages, siteOfCards } from './share-image.ts';

/** The sessions, each with its day and place under a rising sun. The months’ pages show the image of the first one. */
export const eventsImages: ShareImages = async (language) => {
  const t = useTranslations(language);
  const site = await siteOfCards();
  return [
    ...(await plainImage((await eventsIndex(language)).page)),
    ...(await plainImage((await eventArchive(language)).page)),
    ...(await imagesOf(await getEvents(language), async (entry) => {
      const { page, event, words } = await eventPage(entry, language);
      const card: Card = {
        ...pageCard(page, { site, source: `events/${entry.entry.id}` }),
        template: 'event',
        eyebrow: t(`events.kind.${event.kind}`),
        // Far from a place, an hour alone says nothing.
        label: [
          formatDay(event.day, language),
          event.place ? words.from : `${words.from}, ${words.zone}`,
          event.place?.city ?? t('events.online'),
        ].join(' · '),
      };
      return inFormats(page, card, ['link']);
    })),
  ];
};
