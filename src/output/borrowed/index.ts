import type { Fallbacks } from '../../i18n/own-words.ts';
import { borrowedMessages } from '../../i18n/translate.ts';
import { BorrowedWords } from './borrowed-words.ts';

export { markBorrowed } from './mark-borrowed.ts';

/** What is borrowed, by the language that borrows. */
export type Borrowed = ReadonlyMap<string, BorrowedWords>;

/**
 * The words that some of these languages borrow from others.
 * @param locales the interface’s words, by language and key
 * @param chosen which language takes the place of which, as the settings say
 */
export function borrowedIn(
  languages: readonly string[],
  locales: Parameters<typeof borrowedMessages>[0],
  chosen: Fallbacks = {},
): Borrowed {
  const found = languages.map((language) => [language, borrowedMessages(locales, language, chosen)] as const);
  return new Map(
    found.filter(([, messages]) => messages.length > 0).map(([language, messages]) => [language, new BorrowedWords(messages)]),
  );
}
