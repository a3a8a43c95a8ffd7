/** The value for a language of a text that editors give in several, or else the default language's. */
export function pick(localized: Record<string, string>, language: string, defaultLanguage: string): string {
  return localized[language] ?? localized[defaultLanguage] ?? Object.values(localized)[0] ?? '';
}
