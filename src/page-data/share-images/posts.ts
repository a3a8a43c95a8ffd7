import { useTranslations } from '../../i18n/translate.ts';
import { getPosts } from '../../queries/posts.ts';
import { imageFormats } from '../../schemas/network.ts';
import { postCard } from '../../view-models/share-card.ts';
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
      const card = postCard({ page, data }, t, { site, source: `posts/${post.entry.id}` });
      return inFormats(page, card, imageFormats);
    })),
  ];
};
