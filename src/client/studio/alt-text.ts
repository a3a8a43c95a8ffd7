import { textsOf, type Card, type TextField } from '../../share-images/card.ts';
import { fill } from '../../i18n/fill.ts';

/** The texts in the order in which an image is read. */
const order: readonly TextField[] = ['eyebrow', 'figure', 'name', 'headline', 'detail', 'label'];

/**
 * A proposal for what to tell those who do not see an image: the words on it and, where there is a photo, a blank for
 * what it shows, which only its author can say.
 */
export function altText(card: Card, hasPhoto: boolean, words: Record<string, string>): string {
  const texts = textsOf(card);
  const said = order.flatMap((field) => texts[field] ?? []);
  const text = fill(words['altText'] ?? '{text}', { text: said.join('. ').replace(/([.!?…])\. /g, '$1 ') });
  return hasPhoto ? `${text} ${words['altPhoto'] ?? ''}`.trim() : text;
}
