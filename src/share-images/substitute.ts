import type { Card } from './card.ts';
import type { GlyphError } from './errors.ts';

/**
 * The card that is drawn where fonts lack letters of a text that somebody has of themselves: a name gives way to its
 * initials, and what cannot be drawn even so is left out. Other texts give way to the card’s spare, if it has one; if
 * not, there is no substitute.
 */
export function substituteFor(card: Card, { field }: Pick<GlyphError, 'field'>): Card | undefined {
  const { person, spare } = card;
  if (person && field === 'name') return { ...card, person: { ...person, name: person.name === person.initials ? '' : person.initials } };
  if (person && (field === 'initials' || field === 'detail')) return { ...card, person: { ...person, [field]: '' } };
  return spare;
}
