/** One drawn sign: what is drawn as an emoji by itself or by a variation selector, with its skin tone or its flag tags. */
const sign = [
  String.raw`\p{Emoji_Modifier_Base}\uFE0F?\p{Emoji_Modifier}`,
  String.raw`\u{1F3F4}[\u{E0020}-\u{E007F}]+`,
  String.raw`[\xA9\xAE]\uFE0F`,
  String.raw`(?![\xA9\xAE])\p{Extended_Pictographic}(?!\uFE0E)\uFE0F?`,
  String.raw`\p{Emoji_Presentation}`,
].join('|');

/** Keycaps, flags, and signs joined by U+200D (UTS 51, “emoji sequence”), the longest first. */
const source = String.raw`[#*0-9]\uFE0F?\u20E3|\p{RI}\p{RI}|(?:${sign})(?:\u200D(?:${sign}))*`;

/** Each emoji of a text, with its place. */
export const emojiIn = (text: string) => text.matchAll(new RegExp(source, 'gu'));
