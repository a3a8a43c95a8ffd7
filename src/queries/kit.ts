import type { CollectionEntry } from 'astro:content';
import { holdsPage } from '../domain/edition.ts';
import { inCodeOrder } from '../domain/text/order.ts';
import { kitKinds } from '../schemas/kit.ts';
import { KIT_PAGE } from '../schemas/own-pages.ts';
import { memo } from './memo.ts';
import { options } from './site.ts';
import type { Translated } from './translated.ts';
import { visibleEntries } from './visible-entries.ts';

export type KitPiece = Translated<CollectionEntry<'kit'>>;

/** What champions take along, kind by kind; nothing where an edition holds nothing for champions. */
export const getKit = memo(async (language: string): Promise<KitPiece[]> => {
  if (!holdsPage(KIT_PAGE, options.edition)) return [];
  const place = ({ entry }: KitPiece) => kitKinds.indexOf(entry.data.kind);
  return (await visibleEntries('kit', language)).sort((a, b) => place(a) - place(b) || inCodeOrder(a.key, b.key));
});
