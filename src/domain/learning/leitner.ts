/** Where a card is: in which box (0: new, or not known the last time), and from which day on it is due. */
export interface CardState {
  box: number;
  /** Days since 1 January 2026; 0 for a new card. */
  due: number;
}

/** A card that was known comes back after so many days, by box (Leitner’s boxes, each twice as long as the one before). */
export const spacing = [1, 2, 4, 8, 16] as const;

const digits = 3;

/** Cards as text: four characters each, the box and the day in base 36. */
export const writeCards = (cards: readonly CardState[]): string =>
  cards.map(({ box, due }) => box + due.toString(36).padStart(digits, '0')).join('');

/** So many cards; what cannot be read is new. */
export function readCards(text: string, count: number): CardState[] {
  return Array.from({ length: count }, (_, index) => {
    const card = text.slice(index * (digits + 1), (index + 1) * (digits + 1));
    return /^[0-5][0-9a-z]{3}$/.test(card) ? { box: Number(card[0]), due: parseInt(card.slice(1), 36) } : { box: 0, due: 0 };
  });
}

/** The card after somebody said whether they knew it, on a day. One that wasn’t known stays due. */
export function afterAnswer({ box }: CardState, knew: boolean, day: number): CardState {
  if (!knew) return { box: 0, due: day };
  const next = Math.min(box + 1, spacing.length);
  return { box: next, due: day + spacing[next - 1]! };
}
