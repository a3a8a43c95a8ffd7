import { IntlMessageFormat } from 'intl-messageformat';
import { fallbackTags, languageOrder } from './fallback.ts';
import type { UiKey } from './keys.ts';
import { type Fallbacks, ownWords } from './own-words.ts';

// What browsers need as well stands by itself: all words of all languages would come along with it.
export { pick } from './pick.ts';

type Words = Record<string, string>;
type Locales = Readonly<Record<string, Words | undefined>>;

/** The words of each language, from all files of its folder. @param files by path: `./locales/fr/site.yaml` */
export function wordsByLanguage(files: Readonly<Record<string, Words | undefined>>): Record<string, Words | undefined> {
  const found: Record<string, Words | undefined> = {};
  for (const [path, words] of Object.entries(files)) {
    const language = path.split('/').at(-2)!;
    found[language] = { ...found[language], ...words };
  }
  return found;
}

/** The words of each language with others in their place, or beside them. */
export function withOwnWords(
  words: Readonly<Record<string, Words | undefined>>,
  own: Readonly<Record<string, Words | undefined>>,
): Record<string, Words | undefined> {
  const all = { ...words };
  for (const [language, ones] of Object.entries(own)) all[language] = { ...all[language], ...ones };
  return all;
}

/** Vite gathers the files, and writes `import.meta.env` into what it bundles. Plain Node has neither it nor `glob`: commands read them and use {@link translateFrom}. */
const locales = withOwnWords(
  wordsByLanguage(import.meta.env ? import.meta.glob<Words | undefined>('./locales/*/*.yaml', { eager: true, import: 'default' }) : {}),
  ownWords,
);

type Parameters = Record<string, string | number>;
export type Translate = (key: UiKey, parameters?: Parameters) => string;

const formats = new Map<string, IntlMessageFormat>();

/**
 * The interface's words in one language, as ICU messages. A word that a locale lacks comes in the nearest
 * one (`fr` for `fr-CA`), else in those that the settings choose, else in English, so that a new language can be added file by file.
 */
export function useTranslations(language: string): Translate {
  return translateFrom(locales, language);
}

/** The same from given words of each language, and in a chosen order of others. */
export function translateFrom(locales: Locales, language: string, chosen?: Fallbacks): Translate {
  return (key, parameters) => {
    const found = tagOfWord(locales, language, key, chosen);
    const message = found === undefined ? undefined : locales[found]?.[key];
    if (found === undefined || message === undefined) throw new Error(`No words for “${key}” in src/i18n/locales/en/.`);
    if (!message.includes('{')) return message;
    const spoken = isSameLanguage(found, language) ? language : found;
    const cacheKey = `${spoken} ${message}`;
    const format = formats.get(cacheKey) ?? new IntlMessageFormat(message, spoken);
    formats.set(cacheKey, format);
    return String(format.format(parameters));
  };
}

/** Under which tag a word of a language is found: its own, the nearest, or another language’s. */
function tagOfWord(locales: Locales, language: string, key: string, chosen?: Fallbacks): string | undefined {
  return [...languageOrder(language, undefined, chosen).flatMap(fallbackTags), 'en'].find((tag) => locales[tag]?.[key] !== undefined);
}

/** `pt` and `pt-BR` are one language to a reader, a voice and a line’s direction; Chinese characters of both kinds are two. */
const isSameLanguage = (one: string, other: string): boolean => one.split('-')[0] === other.split('-')[0];

/** A word that a language borrows: the message, and the tag of the language that it is really in. */
export interface BorrowedMessage {
  message: string;
  tag: string;
}

/** All words that a reader of a language gets in another one. */
export function borrowedMessages(locales: Locales, language: string, chosen?: Fallbacks): BorrowedMessage[] {
  return Object.keys(locales['en'] ?? {}).flatMap((key) => {
    const tag = tagOfWord(locales, language, key, chosen) ?? 'en';
    return isSameLanguage(tag, language) ? [] : [{ message: locales[tag]?.[key] ?? '', tag }];
  });
}
