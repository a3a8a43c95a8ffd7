import { coloursOf } from '../../domain/brand/colours.ts';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { shareImageRefusals, shareImages } from '../../page-data/share-images/index.ts';
import type { ShareImage } from '../../page-data/share-images/share-image.ts';
import { getSite, isMadeHere, options } from '../../queries/site.ts';
import { renderAhead } from '../../share-images/ahead.ts';
import { ShareImageError } from '../../share-images/errors.ts';
import { noteCards } from '../../share-images/cards.node.ts';
import { renderShareImage } from '../../share-images/render.node.ts';

async function allImages(): Promise<ShareImage[]> {
  const { languages } = await getSite();
  return (await Promise.all(languages.map((language) => shareImages(language)))).flat();
}

async function render({ card, format }: ShareImage): Promise<Uint8Array> {
  const { brand } = await getSite();
  return renderShareImage(card, format, { brand: coloursOf(brand), cacheDir: join(options.home, '.cache/share-images') });
}

/** In a build all images are asked for, in the order of their paths; a preview asks for some. */
let ask: ((path: string) => Promise<Uint8Array>) | undefined;

export const getStaticPaths = (async () => {
  const images = await allImages();
  noteCards(images);
  const byPath = new Map(images.map((image) => [image.path, image]));
  if (import.meta.env.PROD) ask = renderAhead([...byPath.keys()].filter(isMadeHere).sort(), (path) => render(byPath.get(path)!));
  return images.map((image) => ({ params: { image: image.path.replace(/^\/share\/|\.png$/g, '') }, props: { image } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ image: ShareImage }> = async ({ props: { image } }) => {
  try {
    const png = await (ask?.(image.path) ?? render(image));
    return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
  } catch (error) {
    // An editor hears of all of them at once.
    throw error instanceof ShareImageError ? new Error(await shareImageRefusals()) : error;
  }
};
