/** `Your voice carries *further* than ours.` as runs of text, the starred ones lit. */
export function highlightRuns(headline: string): { text: string; lit: boolean }[] {
  return headline
    .split('*')
    .map((text, index) => ({ text, lit: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/**
 * A few items of a list, others each day, the same for the whole day: nobody is always first, and a rebuild on the same
 * day changes nothing.
 */
export function ofTheDay<Item>(items: readonly Item[], day: string, count: number): Item[] {
  if (items.length <= count) return [...items];
  const start = (Math.floor(Date.parse(day) / 86_400_000) * count) % items.length;
  return Array.from({ length: count }, (_, index) => items[(start + index) % items.length]!);
}
