import { uncoveredLetters } from '../../../src/share-images/coverage.ts';
import { loadEmoji } from '../../../src/share-images/emoji.node.ts';
import { loadScriptFonts } from '../../../src/share-images/font-store.node.ts';
import { loadFonts } from '../../../src/share-images/fonts.node.ts';

/** A text without the letters that no font here draws: a share image would have boxes in their place, and the check refuses it. */
export async function drawableText(text: string, language: string): Promise<string> {
  const lost = await uncoveredLetters(text, language, { fonts: await loadFonts(), scripts: loadScriptFonts, emoji: loadEmoji });
  return lost
    .reduce((left, letter) => left.replaceAll(letter, ''), text)
    .replace(/\s+/g, ' ')
    .trim();
}
