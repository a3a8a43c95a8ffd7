import { fold } from './fold.ts';

export { fold };

/** One word: letters, marks and digits. Apostrophes and hyphens separate, so “l’image” holds the word “image”. */
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The text cut into words and what stands between them, in order and complete. */
export function tokens(text: string): { text: string; isWord: boolean }[] {
  const found: { text: string; isWord: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    if (match.index > end) found.push({ text: text.slice(end, match.index), isWord: false });
    found.push({ text: match[0], isWord: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), isWord: false });
  return found;
}

/** The folded words of a text. */
export function words(text: string): string[] {
  return Array.from(fold(text).matchAll(word), (match) => match[0]);
}

/** The French articles and pronouns that lose their vowel before another one: “l’image”, “qu’il”. */
const elision = /(?<![\p{L}\p{M}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/giu;

/**
 * What is really looked for. Quotation marks of any language become those that Pagefind takes for an exact
 * phrase; an elided article goes, since “l’image” should find “une image”; in French, “coeur” is typed for “cœur”.
 */
export function normalizeQuery(query: string, language: string): string {
  const plain = query
    .normalize('NFC')
    .replace(/[«»“”„]/g, '"')
    .replace(elision, '')
    .replace(/\s+/g, ' ')
    .trim();
  return language.split('-')[0] === 'fr' ? plain.replace(/oe(?=[ui])/gi, 'œ') : plain;
}

/**
 * Pagefind takes “l’image” with a curly apostrophe for the one word “limage”, and splits “l'image”. So the text
 * that it is given has straight ones, and `typeset` puts the right ones back when an excerpt is shown.
 */
export function straightenApostrophes(text: string): string {
  return text.replace(/’(?=[\p{L}\p{N}])/gu, "'");
}
