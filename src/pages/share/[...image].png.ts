import type { APIRoute, GetStaticPaths } from 'astro';
import { shareImageRefusals, shareImages } from '../../page-data/share-images/index.ts';
import { getSite } from '../../queries/site.ts';
import type { ShareImage } from '../../page-data/share-images/share-image.ts';
import { ShareImageError } from '../../share-images/errors.ts';
import { renderShareImage } from '../../share-images/render.node.ts';

export const getStaticPaths = (async () => {
  const { languages } = await getSite();
  const images = (await Promise.all(languages.map((language) => shareImages(language)))).flat();
  return images.map((image) => ({ params: { image: image.path.replace(/^\/share\/|\.png$/g, '') }, props: { image } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ image: ShareImage }> = async ({ props: { image } }) => {
  const { brand } = await getSite();
  const png = await renderShareImage(image.card, image.format, { brand, cacheDir: '.cache/share-images' }).catch(async (error: unknown) => {
    throw error instanceof ShareImageError ? new Error(await shareImageRefusals()) : error;
  });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
