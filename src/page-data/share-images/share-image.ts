import { getSite } from '../../queries/site.ts';
import type { ImageFormat } from '../../schemas/network.ts';
import type { Card } from '../../share-images/card.ts';
import { shareImagePath } from '../../share-images/paths.ts';
import { type PageMeta } from '../../view-models/page.ts';
import { localPath } from '../../domain/addresses.ts';
import { pageCard } from '../../view-models/share-card.ts';

export interface ShareImage {
  /** Its address in the site. */
  path: string;
  format: ImageFormat;
  card: Card;
}

/** The share images of one part of the site in one language. */
export type ShareImages = (language: string) => Promise<ShareImage[]>;

/** What every card says of the site. */
export async function siteOfCards(): Promise<Card['site']> {
  const { organisation, name } = await getSite();
  return { organisation, name };
}

/** The images of a page, one in each format. */
export function inFormats(page: PageMeta, card: Card, formats: readonly ImageFormat[]): ShareImage[] {
  return formats.map((format) => ({ path: shareImagePath(localPath(page.language, page.path), format), format, card }));
}

/** The image of a page that has no card of its own. `source` names the entry, or the page, in messages. */
export async function plainImage(page: PageMeta, source = `${page.language}${page.path}`): Promise<ShareImage[]> {
  return inFormats(page, pageCard(page, { site: await siteOfCards(), source }), ['link']);
}

/** The images of several pages, made one by one from what each is made of. */
export async function imagesOf<Item>(items: Iterable<Item>, make: (item: Item) => Promise<ShareImage[]>): Promise<ShareImage[]> {
  return (await Promise.all([...items].map(make))).flat();
}
