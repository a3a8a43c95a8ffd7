/**
 * From which breakpoint the header’s one row has room for the names of the sections, judged by the letters in it: its
 * name, the sections, “Ask before posting”, the languages. At 960 px (`lg`) it holds some seventy, at 1,056 px (`xl`) some
 * eighty, both with a margin for wide letters; what is longer stays in the menu at every width.
 */
export function headerRoom(words: readonly string[]): 'lg' | 'xl' | 'never' {
  const letters = words.reduce((sum, word) => sum + word.length, 0) + 2 * words.length;
  if (letters <= 84) return 'lg';
  return letters <= 96 ? 'xl' : 'never';
}
