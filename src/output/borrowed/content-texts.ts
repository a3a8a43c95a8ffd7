import { languageOrder } from '../../i18n/fallback.ts';
import type { Fallbacks } from '../../i18n/own-words.ts';

/** A text of the content in a language that takes the place of another. */
export interface BorrowedText {
  text: string;
  tag: string;
}

/** The data of entries whose texts stand in each language within one file, by their collection. */
export type Localized = Iterable<readonly [collection: string, data: Iterable<unknown>]>;

/** Collections with such texts that pages show. Words that texts name (`site.words`) are mostly names, and stand within sentences. */
const SHOWN = new Set(['accounts', 'challenges', 'champions', 'home', 'networks', 'paths', 'site', 'thanks', 'topics']);
const APART = new Set(['words']);

/**
 * The texts that readers of a language get in another one: a job told in French and English, on a German page. What is the same in all its languages is a name,
 * and no language’s.
 */
export function borrowedTexts(
  content: Localized,
  language: string,
  site: { languages: readonly string[]; defaultLanguage: string; fallbacks: Fallbacks },
): BorrowedText[] {
  const order = languageOrder(language, site.defaultLanguage, site.fallbacks);
  const found: BorrowedText[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    if (!isLocalized(entries, site.languages)) return entries.forEach(([name, one]) => APART.has(name) || look(one));
    const texts: Readonly<Record<string, string>> = Object.fromEntries(entries);
    const tag = order.find((one) => texts[one] !== undefined) ?? entries[0]![0];
    const isName = entries.length > 1 && new Set(Object.values(texts)).size === 1;
    if (tag !== language && !isName) for (const text of asShown(texts[tag]!)) found.push({ text, tag });
  };
  for (const [collection, data] of content) if (SHOWN.has(collection)) for (const one of data) look(one);
  return found;
}

const isLocalized = (entries: readonly [string, unknown][], languages: readonly string[]): entries is [string, string][] =>
  entries.length > 0 && entries.every(([name, value]) => typeof value === 'string' && languages.includes(name));

/** A headline stands in a page in pieces, those between stars in colour: “Your work, in *your own words*.” */
const asShown = (text: string): string[] => (/\*[^*]+\*/.test(text) ? text.split('*').filter((piece) => /\p{L}/u.test(piece)) : [text]);
