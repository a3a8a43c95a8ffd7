export type Direction = 'ltr' | 'rtl';

const known = new Map<string, string>();

/** The script in which a language is written, by CLDR’s likely subtags: `Latn`, `Arab`, `Jpan`, `Hant` for zh-TW. */
export function scriptOf(language: string): string {
  const script = known.get(language) ?? likelyScript(language);
  known.set(language, script);
  return script;
}

function likelyScript(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

const fromTheRight = new Set(['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Adlm', 'Syrc', 'Rohg']);

/** Where pages and images in a language begin: at the right in Arabic, Hebrew, Persian, Urdu. */
export function directionOf(language: string): Direction {
  return fromTheRight.has(scriptOf(language)) ? 'rtl' : 'ltr';
}
