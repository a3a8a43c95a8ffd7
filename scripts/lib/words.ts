/** One message in the two languages of those who run commands. */
export interface Words {
  en: string;
  fr: string;
}

export type CommandLanguage = keyof Words;

/** French where the environment says so, else English. Windows says nothing in the environment, but Intl knows. */
export function commandLanguage(env: Readonly<Record<string, string | undefined>> = process.env): CommandLanguage {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^fr/i.test(locale) ? 'fr' : 'en';
}

export function inYourLanguage(words: Words): string {
  return words[commandLanguage()];
}
