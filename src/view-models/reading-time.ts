/** Words a minute of an adult who reads a text for work on a screen (Brysbaert 2019 gives 238 for English, 214 for French). */
const wordsPerMinute = 210;

/** Minutes to read an MDX body, at least one. Markup and addresses are not read. */
export function readingMinutes(body: string): number {
  const text = body.replace(/\]\([^)]*\)/g, ' ').replace(/<[^>]+>/g, ' ');
  const words = text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
