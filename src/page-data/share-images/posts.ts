import { useTranslations } from '../../i18n/translate.ts';
import { getPosts } from '../../queries/posts.ts';
import { imageFormats } from '../../schemas/network.ts';
import type { Card } from '../../share-images/card.ts';
import { pageCard } from '../../view-models/share-card.ts';
import { postPage, postsIndex } from '../posts.ts';
import { imagesOf, inFormats, plainImage, type ShareImages, siteOfCards } from './share-image.ts';

/** The posts, each with its own card in every format. */
export const postImages: ShareImages = async (language) => {
  const t = useTranslations(language);
  const site = await siteOfCards();
  return [
    ...(await plainImage((await postsIndex(language)).page)),
    ...(await imagesOf(await getPosts(language), async (post) => {
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
    })),
  ];
};
