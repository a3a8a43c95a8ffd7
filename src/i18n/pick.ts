import { languageOrder } from './fallback.ts';
import type { Fallbacks } from './own-words.ts';

/**
 * The value for a language of a text that editors give in several, or else that of the language that takes its place.
 * @param chosen the settings' `fallbacks`, which pages have from Vite and commands hand in
 */
export function pick(localized: Record<string, string>, language: string, defaultLanguage: string, chosen?: Fallbacks): string {
  const found = languageOrder(language, defaultLanguage, chosen).find((tag) => localized[tag] !== undefined);
  return (found === undefined ? Object.values(localized)[0] : localized[found]) ?? '';
}
