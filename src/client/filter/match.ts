/** An item of the list as the filter sees it. */
export interface Item {
  /** All its words, folded. */
  text: string;
  /** Its values in each facet. */
  values: Record<string, readonly string[]>;
}

/** What the reader asks for: words, and in each facet the values that will do. */
export interface Query {
  words: readonly string[];
  /** The items that answer these words in other forms, synonyms or a sentence, where that is known. */
  answers?: ReadonlySet<Item> | undefined;
  chosen: Record<string, readonly string[]>;
}

/** Whether an item has every word, as the beginning of one of its own. */
export const hasWords = ({ text }: Item, words: readonly string[]): boolean => words.every((word) => text.includes(` ${word}`));

/** Whether an item has every word, or answers them, and has, in each facet with a choice, one of the values. */
export function matches(item: Item, { words, answers, chosen }: Query, except?: string): boolean {
  return (
    (hasWords(item, words) || answers?.has(item) === true) &&
    Object.entries(chosen).every(
      ([facet, values]) => facet === except || values.length === 0 || values.some((value) => item.values[facet]?.includes(value)),
    )
  );
}

/**
 * How many items each value of a facet would leave, given the choices in the other facets. The facet's own choices do
 * not count, since its values add up.
 */
export function countValues(items: readonly Item[], query: Query, facet: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!matches(item, query, facet)) continue;
    for (const value of item.values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
