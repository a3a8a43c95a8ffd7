import type { ImageFormat } from '../schemas/network.ts';
import { textsOf, type Card } from './card.ts';
import { digest } from './hash.node.ts';
import type { Brand } from './palette.ts';
import { drawable } from './pieces.ts';
import { drawingDigest } from './sources.node.ts';

/**
 * The version of an image: the digest of what its card shows and of what draws it. Two equal versions are two equal
 * pictures. Nothing is laid out to know it, so that images that did not change cost next to nothing.
 */
export function versionOf(card: Card, format: ImageFormat, brand: Brand): string {
  return digest(JSON.stringify([drawingDigest(), format, brand, shownBy(card)]));
}

/** What is drawn of a card: its texts as they are drawn, so that what only looks different in its file is the same. */
function shownBy(card: Card): unknown {
  const { template, colour, language, person, spare } = card;
  const texts = Object.entries(textsOf(card)).map(([field, text]) => [field, drawable(text, language)]);
  return [template, colour, language, Boolean(person), person?.photo && digest(person.photo), texts, spare && shownBy(spare)];
}
