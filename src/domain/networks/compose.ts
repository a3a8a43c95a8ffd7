/** What surrounds a voice's text when it is posted. */
export interface Surroundings {
  /** The sentence that says where one works, for a page that is still blank. */
  disclosure: string;
  url: string;
  /** Without their `#`. */
  hashtags: readonly string[];
}

/** A blank to fill, `[[what surprised you]]`; the first group is its prompt. */
export const blankPattern = /\[\[([^[\]]+)\]\]/g;

/**
 * A text as it will be posted: the voice's words, which say where one works (see withSecondSentence), then the link and
 * the hashtags on lines of their own. Blanks stay between single brackets, so that they are seen when they were forgotten. Without
 * words (a blank page) it begins with the empty line on which to write.
 */
export function composeText(text: string, { disclosure, url, hashtags }: Surroundings): string {
  const words = text.trim().replace(blankPattern, '[$1]');
  const address = [url, hashtags.map((tag) => `#${tag}`).join(' ')].filter(Boolean).join('\n');
  return [words, words ? '' : disclosure, address].filter((part, index) => index === 0 || part).join('\n\n');
}
