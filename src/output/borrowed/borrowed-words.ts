import { type BorrowedMessage } from '../../i18n/translate.ts';
import type { BorrowedText } from './content-texts.ts';
import { patternOf } from './patterns.ts';

/** So many texts are remembered: menus and labels are the same on thousands of pages. */
const REMEMBERED = 20_000;

/** The words, and the texts of the content, that a language borrows, so that they are known again in a page. */
export class BorrowedWords {
  readonly #said = new Map<string, string>();
  readonly #patterns: { pattern: RegExp; tag: string }[] = [];
  readonly #known = new Map<string, string | undefined>();
  /** The language that lends most of the interface’s words: what a script has still to say is in it. Nothing where the page’s language has its own. */
  readonly usual: string | undefined;

  constructor(messages: readonly BorrowedMessage[], texts: readonly BorrowedText[] = []) {
    for (const { text, tag } of texts) this.#said.set(plain(text), tag);
    const counts = new Map<string, number>();
    for (const { message, tag } of messages) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      if (!message.includes('{')) this.#said.set(plain(message), tag);
      const pattern = message.includes('{') ? patternOf(message, tag) : undefined;
      if (pattern) this.#patterns.push({ pattern, tag });
    }
    this.usual = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  }

  /** The language of a text that is borrowed, with signs around it or not; undefined where the words are not known. */
  languageOf(text: string): string | undefined {
    const key = plain(text);
    if (this.#known.has(key)) return this.#known.get(key);
    const line = text.replace(/\s+/g, ' ').trim();
    const found = this.#said.get(key) ?? this.#patterns.find(({ pattern }) => pattern.test(line))?.tag;
    if (this.#known.size > REMEMBERED) this.#known.clear();
    this.#known.set(key, found);
    return found;
  }
}

/** A text without the spaces and the signs at its ends, where a component puts some: “· Champions”, “Owner:”. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}{]+/u, '')
    .replace(/[^\p{L}\p{N}}]+$/u, '');
}
