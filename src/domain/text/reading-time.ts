/** Words a minute of an adult who reads a text for work on a screen (Brysbaert 2019 gives 238 for English, 214 for French). */
const wordsPerMinute = 210;

/** Scripts that put no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Minutes to read an MDX body in a language, at least one. Markup and addresses are not read. Where words are not set
 * apart by spaces, the dictionaries of the segmenter find them (Unicode TR 29, ICU).
 */
export function readingMinutes(body: string, language: string): number {
  const text = body.replace(/\]\([^)]*\)/g, ' ').replace(/<[^>]+>/g, ' ');
  return Math.max(1, Math.round(countWords(text, language) / wordsPerMinute));
}

function countWords(text: string, language: string): number {
  if (!unspaced.test(text)) return text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (isWordLike) words += 1;
  return words;
}
