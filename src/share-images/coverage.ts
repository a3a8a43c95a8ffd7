import type { CardTexts, TextField } from './card.ts';
import { emojiNames, graphemes, type EmojiImages, type EmojiSource } from './emoji.ts';
import { GlyphError } from './errors.ts';
import type { FaceName, Fonts } from './fonts.ts';

export interface Coverage {
  /** The face that draws each text. */
  face: (field: TextField) => FaceName;
  emoji: EmojiImages;
}

/** Bricolage Grotesque has more letters than Atkinson Hyperlegible Next: those of Vietnamese. */
const widest: FaceName = 'display700';

/**
 * Checks that every character of every text can be drawn, since Satori draws
 * an empty box for one that cannot and says nothing. A text whose own face
 * lacks letters is set whole in the face that has most. A sign that the fonts
 * have (©, ™, digits) is text unless U+FE0F asks for an emoji.
 */
export async function coverTexts(
  source: string,
  texts: CardTexts,
  preferred: (field: TextField) => FaceName,
  fonts: Fonts,
  pictures: EmojiSource,
): Promise<Coverage> {
  const emoji: EmojiImages = new Map();
  const chosen = new Map<TextField, FaceName>();
  for (const [field, text] of Object.entries(texts) as [TextField, string][]) {
    const lacks = (face: FaceName) => (sign: string) => ![...sign].every((point) => fonts.characters[face].has(point.codePointAt(0) ?? 0));
    const unknown = [...new Set(graphemes(text))].filter(lacks(preferred(field)));
    for (const sign of unknown.filter(lacks(widest))) await addPicture(emoji, sign, pictures);
    const letters = graphemes(text).filter((sign) => !emoji.has(sign));
    const face = [preferred(field), widest].find((candidate) => !letters.some(lacks(candidate)));
    if (!face) throw new GlyphError(source, field, unknown.filter((sign) => !emoji.has(sign)));
    chosen.set(field, face);
  }
  return { emoji, face: (field) => chosen.get(field) ?? preferred(field) };
}

async function addPicture(emoji: EmojiImages, sign: string, pictures: EmojiSource): Promise<void> {
  for (const name of emojiNames(sign)) {
    const svg = await pictures(name);
    if (svg) {
      emoji.set(sign, { name, svg });
      return;
    }
  }
}
