import type { Fallbacks } from '../../i18n/own-words.ts';
import { borrowedMessages } from '../../i18n/translate.ts';
import { BorrowedWords } from './borrowed-words.ts';
import type { BorrowedText } from './content-texts.ts';

export { borrowedTexts, type Localized } from './content-texts.ts';
export { markBorrowed } from './mark-borrowed.ts';

/** What is borrowed, by the language that borrows. */
export type Borrowed = ReadonlyMap<string, BorrowedWords>;

/**
 * The words that some of these languages borrow from others.
 * @param locales the interface’s words, by language and key
 * @param chosen which language takes the place of which, as the settings say
 * @param texts what of the content comes to a language in another one
 */
export function borrowedIn(
  languages: readonly string[],
  locales: Parameters<typeof borrowedMessages>[0],
  chosen: Fallbacks = {},
  texts: (language: string) => readonly BorrowedText[] = () => [],
): Borrowed {
  const found = languages.map((language) => [language, borrowedMessages(locales, language, chosen), texts(language)] as const);
  return new Map(
    found
      .filter(([, messages, own]) => messages.length + own.length > 0)
      .map(([language, messages, own]) => [language, new BorrowedWords(messages, own)]),
  );
}
