import { chosenFallbacks, type Fallbacks } from './own-words.ts';

/**
 * The tags under which to look for a language's words, best first, by RFC 4647, 3.4 (lookup): `fr-CA` is also `fr`.
 * Chinese of Taiwan, Hong Kong and Macao is written in traditional characters, other Chinese in simplified ones (CLDR,
 * likely subtags): neither takes the place of the other.
 */
export function fallbackTags(tag: string): string[] {
  const parts = tag.split('-');
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  if (parts[0] !== 'zh') return tags;
  const isTraditional = /-(?:Hant|TW|HK|MO)\b/.test(tag) && !/-Hans\b/.test(tag);
  const script = isTraditional ? 'zh-Hant' : 'zh-Hans';
  const withScript = [...tags.filter((one) => one !== 'zh' && one !== script), script];
  return isTraditional ? withScript : [...withScript, 'zh'];
}

/** The best of what there is for a language; nothing when there is none for it. */
export function nearestTag(tag: string, available: Iterable<string>): string | undefined {
  const known = new Set(available);
  return fallbackTags(tag).find((one) => known.has(one));
}

/**
 * The languages in which a reader of one gets a text, best first: their own, those that the settings choose, the default one.
 * @param defaultLanguage nothing for the interface's words, behind which English stands
 */
export function languageOrder(language: string, defaultLanguage?: string, chosen: Fallbacks = chosenFallbacks): string[] {
  return [...new Set([language, ...(chosen[language] ?? []), ...(defaultLanguage === undefined ? [] : [defaultLanguage])])];
}
