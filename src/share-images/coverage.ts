import { withoutControls } from './bidi.ts';
import type { CardTexts, TextField } from './card.ts';
import { addPicture, graphemes, type EmojiImages, type EmojiSource } from './emoji.ts';
import { GlyphError } from './errors.ts';
import { faceNameIn, isLatin, type FaceName, type LatinFace } from './faces.ts';
import { filesOf, lacking, type Fonts, type ReadFontFile } from './fonts.ts';
import { drawable, visible } from './pieces.ts';
import type { ScriptFonts, Setting } from './script-fonts.ts';
import { hasStackedAccents } from './scripts.ts';

/** What the texts of a card are drawn with. */
export interface Lettering {
  /** The face that draws each text. */
  face: (field: TextField) => FaceName;
  /** The files of a face, in order of preference. */
  filesOf: (face: FaceName) => ReadFontFile[];
  /** All of them. */
  files: ReadFontFile[];
  emoji: EmojiImages;
}

/** Where letters come from. Without `scripts`, Latin texts only can be drawn. */
export interface Supplies {
  fonts: Fonts;
  scripts?: ScriptFonts;
  emoji: EmojiSource;
}

/** Bricolage Grotesque has more letters than Atkinson Hyperlegible Next: those of Vietnamese. */
const widest: LatinFace = 'display700';

/**
 * Finds what draws every character of every text, since Satori draws an empty
 * box for one that cannot be drawn and says nothing. A text whose own face
 * lacks letters is set whole in the Latin face that has most, or else in the
 * face of its script. A sign that the Latin fonts have (©, ™, digits) is text
 * unless U+FE0F asks for an emoji.
 */
export async function coverTexts(
  { source, language }: { source: string; language: string },
  texts: CardTexts,
  preferred: (field: TextField) => LatinFace,
  supplies: Supplies,
): Promise<Lettering> {
  const emoji: EmojiImages = new Map();
  const chosen = new Map<TextField, Setting>();
  for (const [field, text] of Object.entries(texts) as [TextField, string][]) {
    const latin = [preferred(field), widest].map((face) => ({ face, files: filesOf(face, supplies.fonts.files) }));
    const signs = graphemes(text);
    const strange = latin.reduce((left, { files }) => lacking(left, files), signs);
    for (const sign of new Set(strange)) await addPicture(emoji, sign, supplies.emoji);
    const letters = signs.filter((sign) => !emoji.has(sign));
    const setting =
      latin.find(({ files }) => lacking(letters, files).length === 0) ??
      (await supplies.scripts?.({ graphemes: letters, language }, latin[0]!)) ??
      latin[0]!;
    const unknown = lacking(letters, setting.files);
    if (unknown.length > 0) throw new GlyphError(source, field, [...new Set(unknown)]);
    chosen.set(
      field,
      isLatin(setting.face) && hasStackedAccents(text) ? { ...setting, face: faceNameIn(setting.face, 'stacked') } : setting,
    );
  }
  return { ...letteringOf(chosen, preferred, supplies.fonts), emoji };
}

/** The letters of a text that no font and no emoji draws, as readers count them. For the content check, before any card is made. */
export async function uncoveredLetters(text: string, language: string, supplies: Supplies): Promise<string[]> {
  const drawn = withoutControls(visible(drawable(text, language)));
  // Small letters are drawn in another face than headlines: a text must do in both.
  const missing = new Set<string>();
  for (const face of ['display800', 'text500'] as const)
    try {
      await coverTexts({ source: '', language }, { headline: drawn }, () => face, supplies);
    } catch (error) {
      if (!(error instanceof GlyphError)) throw error;
      for (const letter of error.characters) missing.add(letter);
    }
  return [...missing];
}

function letteringOf(chosen: Map<TextField, Setting>, preferred: (field: TextField) => LatinFace, fonts: Fonts): Omit<Lettering, 'emoji'> {
  const used = [...chosen.values()];
  const files = unique(used.flatMap((setting) => setting.files)).filter((file) => !fonts.files.includes(file));
  return {
    face: (field) => chosen.get(field)?.face ?? preferred(field),
    // Two texts in the same face may need different parts of its fonts.
    filesOf: (face) =>
      isLatin(face) ? filesOf(face, fonts.files) : unique(used.flatMap((setting) => (setting.face === face ? setting.files : []))),
    // Satori remembers what it has read by this list.
    files: files.length > 0 ? [...fonts.files, ...files] : fonts.files,
  };
}

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
