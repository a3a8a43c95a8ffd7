import { languageOrder } from '../i18n/fallback.ts';
import type { Fallbacks } from '../i18n/own-words.ts';
import { splitLanguage } from '../schemas/index.ts';

/** An entry as a reader of one language gets it. */
export interface Translated<Entry> {
  /** The identifier across languages: `charter`, `profile/photo`. */
  key: string;
  entry: Entry;
  /** The language that the entry is written in: another one where the translation is missing. */
  contentLanguage: string;
}

/**
 * For each key, the entry in the language asked for, or else in those that take its place, or else in whichever comes first.
 * Keeps the order in which keys are met.
 * @param chosen the settings' `fallbacks`, which pages have from Vite and commands hand in
 */
export function inLanguage<Entry extends { id: string }>(
  entries: readonly Entry[],
  language: string,
  defaultLanguage: string,
  chosen?: Fallbacks,
): Translated<Entry>[] {
  const order = languageOrder(language, defaultLanguage, chosen);
  const rank = (candidate: string) => (order.includes(candidate) ? order.indexOf(candidate) : order.length);
  const best = new Map<string, Translated<Entry>>();
  for (const entry of entries) {
    const { language: contentLanguage, key } = splitLanguage(entry.id);
    const held = best.get(key);
    if (!held || rank(contentLanguage) < rank(held.contentLanguage)) best.set(key, { key, entry, contentLanguage });
  }
  return [...best.values()];
}
