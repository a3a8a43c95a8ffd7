import type { TextEdit } from '../text/source-text.ts';
import { fit } from './grammar.ts';
import type { NamedWords } from './table.ts';

/** A name between double brackets. What cannot be a name, such as a pattern’s groups, is none of ours. */
const marker = /\(\(\s*(\p{L}[\p{L}\p{N} _.’'-]{0,60}?)\s*\)\)/gu;

/** A name that the settings do not know, or whose word they leave empty. */
export interface MissingWord {
  name: string;
  reason: 'unknown' | 'empty';
  /** Of its brackets in the text before the replacement. */
  offset: number;
}

export interface Replaced {
  text: string;
  /** What changed, in order, so that a place in the new text leads back to the file. */
  edits: TextEdit[];
  missing: MissingWord[];
}

/** Texts with a name in them are few: the others cost one look. */
export const mayHoldWords = (text: string): boolean => text.includes('((');

/**
 * A text with the words in the place of their names. A name with a capital gives a word with one.
 * @param asWritten how a word is written where the text is Markdown
 */
export function replaceWords(
  text: string,
  words: NamedWords,
  language: string,
  asWritten: (word: string) => string = (word) => word,
): Replaced {
  const edits: TextEdit[] = [];
  const missing: MissingWord[] = [];
  if (!mayHoldWords(text)) return { text, edits, missing };
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(marker)) {
    const typed = match[1] ?? '';
    const name = typed.charAt(0).toLowerCase() + typed.slice(1);
    const found = words.value(name, language);
    if (found === undefined) {
      missing.push({ name: typed, reason: words.names.includes(name) ? 'empty' : 'unknown', offset: match.index });
      continue;
    }
    const before = text.slice(at, match.index);
    const word = /\btel:$/.test(before) ? found.replace(/[^+\d]/g, '') : found;
    const fitted = fit(before, typed === name ? word : word.charAt(0).toUpperCase() + word.slice(1), language);
    const start = match.index - fitted.drop;
    const put = `${fitted.put}${asWritten(fitted.word)}`;
    parts.push(text.slice(at, start), put);
    at = match.index + match[0].length;
    edits.push({ start, length: at - start, put: put.length });
  }
  parts.push(text.slice(at));
  return { text: parts.join(''), edits, missing };
}

/** Signs that Markdown, or our own reading of habits from elsewhere, may take for its own wherever they stand. */
const markup = /[\\`*{}[\]<>|~"#]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=[a-z])/gu;

/** What begins a list where a paragraph begins with it (“1. FC Köln”), and twins that are read as one sign (“C++”, “--”). */
const start = /^(\d{0,9})([-+.)])(?=\s)/;
const twins = /([-+=:$'.])\1+/g;

const byNumber = (signs: string): string => signs.replace(/[^]/gu, (sign) => `&#${sign.codePointAt(0)};`);

/** A word as Markdown and the attributes of components both read it: signs that either would take for its own go by number. */
export function asMarkdown(word: string): string {
  return word
    .replace(markup, byNumber)
    .replace(start, (_, number: string, sign: string) => `${number}${byNumber(sign)}`)
    .replace(twins, byNumber);
}
