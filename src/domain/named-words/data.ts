import { mayHoldWords, replaceWords, type MissingWord } from './replace.ts';
import type { NamedWords } from './table.ts';

export interface ReplacedData {
  data: unknown;
  missing: (MissingWord & { path: (string | number)[] })[];
}

/** A pattern of settings/site.yaml, whose brackets are its own. */
const isPattern = (text: string): boolean => /^\/.+\/$/s.test(text);

/**
 * The fields of a file with the words in the place of their names. A text below a key that is one of the site’s languages
 * is in that language, any other in the file’s.
 */
export function replaceInData(data: unknown, words: NamedWords, language: string): ReplacedData {
  const missing: ReplacedData['missing'] = [];
  const walk = (value: unknown, spoken: string, path: (string | number)[]): unknown => {
    if (typeof value === 'string') {
      if (!mayHoldWords(value) || isPattern(value)) return value;
      const replaced = replaceWords(value, words, spoken);
      missing.push(...replaced.missing.map((one) => ({ ...one, path })));
      return replaced.text;
    }
    if (Array.isArray(value)) return value.map((item, index) => walk(item, spoken, [...path, index]));
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, walk(item, words.languages.includes(key) ? key : spoken, [...path, key])]),
    );
  };
  return { data: walk(data, language, []), missing };
}
