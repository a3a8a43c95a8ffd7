import { languageOrder } from './fallback.ts';

/** The value for a language of a text that editors give in several, or else that of the language that takes its place. */
export function pick(localized: Record<string, string>, language: string, defaultLanguage: string): string {
  const found = languageOrder(language, defaultLanguage).find((tag) => localized[tag] !== undefined);
  return (found === undefined ? Object.values(localized)[0] : localized[found]) ?? '';
}
