import type { CardTexts, TextField } from './card.ts';
import { emojiNames, graphemes, type EmojiImages, type EmojiSource } from './emoji.ts';
import { GlyphError } from './errors.ts';
import type { FaceName, Fonts } from './fonts.ts';

/**
 * Checks that every character of every text can be drawn, since Satori draws
 * an empty box for one that cannot and says nothing. Returns the emoji with their pictures.
 * A sign that the fonts have (©, ™, digits) is text unless U+FE0F asks for an emoji.
 */
export async function coverTexts(
  source: string,
  texts: CardTexts,
  faceOf: (field: TextField) => FaceName,
  fonts: Fonts,
  emoji: EmojiSource,
): Promise<EmojiImages> {
  const images: EmojiImages = new Map();
  for (const [field, text] of Object.entries(texts) as [TextField, string][]) {
    const points = fonts.characters[faceOf(field)];
    const missing = new Set<string>();
    for (const grapheme of graphemes(text)) {
      if ([...grapheme].every((point) => points.has(point.codePointAt(0) ?? 0))) continue;
      const image = images.get(grapheme) ?? (await picture(grapheme, emoji));
      if (image) images.set(grapheme, image);
      else missing.add(grapheme);
    }
    if (missing.size > 0) throw new GlyphError(source, field, [...missing]);
  }
  return images;
}

async function picture(grapheme: string, emoji: EmojiSource) {
  for (const name of emojiNames(grapheme)) {
    const svg = await emoji(name);
    if (svg) return { name, svg };
  }
  return undefined;
}
