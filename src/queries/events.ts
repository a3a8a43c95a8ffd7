import { inCodeOrder } from '../domain/text/order.ts';
import type { CollectionEntry } from 'astro:content';
import { memo } from './memo.ts';
import type { Translated } from './translated.ts';
import { visibleEntries } from './visible-entries.ts';

export type EventEntry = Translated<CollectionEntry<'events'>>;

/** The sessions, past ones included, in the order of their days and hours where they take place. */
export const getEvents = memo(async (language: string): Promise<EventEntry[]> => {
  const events = await visibleEntries('events', language);
  const when = ({ entry: { data } }: EventEntry) => `${data.day} ${data.time}`;
  return events.sort((a, b) => inCodeOrder(when(a), when(b)) || inCodeOrder(a.key, b.key));
});
