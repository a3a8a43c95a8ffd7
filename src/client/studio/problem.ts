import { FitError, GlyphError } from '../../share-images/errors.ts';
import type { Problem } from '../../share-images/remix/types.ts';

/** Why a card could not be drawn, as data that a page can say in its own language. */
export function problemOf(error: unknown): Problem {
  if (error instanceof FitError) return { kind: 'fit', field: error.field };
  if (error instanceof GlyphError) return { kind: 'letters', field: error.field, characters: error.characters };
  return { kind: 'other' };
}
