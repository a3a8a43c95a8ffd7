import type { CollectionEntry } from 'astro:content';
import { memo } from './memo.ts';
import type { Translated } from './translated.ts';
import { visibleEntries } from './visible-entries.ts';

export type Lesson = Translated<CollectionEntry<'lessons'>>;
export interface Module extends Translated<CollectionEntry<'modules'>> {
  lessons: Lesson[];
}

const byOrder = (a: { entry: { data: { order: number } } }, b: typeof a) => a.entry.data.order - b.entry.data.order;

/** The training modules in order, each with its lessons in order. A module without a visible lesson is left out. */
export const getModules = memo(async (language: string): Promise<Module[]> => {
  const [modules, lessons] = await Promise.all([visibleEntries('modules', language), visibleEntries('lessons', language)]);
  const byModule = Map.groupBy(lessons.sort(byOrder), ({ key }) => key.split('/')[0]!);
  return modules.sort(byOrder).flatMap((module) => {
    const own = byModule.get(module.key);
    return own ? [{ ...module, lessons: own }] : [];
  });
});
