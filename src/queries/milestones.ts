import type { CollectionEntry } from 'astro:content';
import { inCodeOrder } from '../domain/text/order.ts';
import { memo } from './memo.ts';
import type { Translated } from './translated.ts';
import { visibleEntries } from './visible-entries.ts';

export type MilestoneEntry = Translated<CollectionEntry<'milestones'>>;

/** The steps of the programme, from the first to those that are to come. */
export const getMilestones = memo(async (language: string): Promise<MilestoneEntry[]> => {
  const steps = await visibleEntries('milestones', language);
  return steps.sort((a, b) => inCodeOrder(a.entry.data.day, b.entry.data.day) || inCodeOrder(a.key, b.key));
});
