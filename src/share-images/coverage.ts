import type { CardTexts, TextField } from './card.ts';
import { addPicture, graphemes, type EmojiImages, type EmojiSource } from './emoji.ts';
import { GlyphError } from './errors.ts';
import { isLatin, type FaceName, type LatinFace } from './faces.ts';
import { filesOf, lacking, type Fonts, type ReadFontFile } from './fonts.ts';
import type { ScriptFonts, Setting } from './script-fonts.ts';

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
  { fonts, scripts, emoji: pictures }: Supplies,
): Promise<Lettering> {
  const emoji: EmojiImages = new Map();
  const chosen = new Map<TextField, Setting>();
  for (const [field, text] of Object.entries(texts) as [TextField, string][]) {
    const signs = graphemes(text);
    const own = latinSetting(preferred(field), fonts);
    const all = latinSetting(widest, fonts);
    for (const sign of new Set(lacking(lacking(signs, own.files), all.files))) await addPicture(emoji, sign, pictures);
    const letters = signs.filter((sign) => !emoji.has(sign));
    const setting = [own, all].find(({ files }) => lacking(letters, files).length === 0) ?? (await scripts?.({ graphemes: letters, language }, { face: preferred(field), files: own.files }));
    const unknown = lacking(letters, setting?.files ?? own.files);
    if (!setting || unknown.length > 0) throw new GlyphError(source, field, [...new Set(unknown)]);
    chosen.set(field, setting);
  }

  const used = [...chosen.values()];
  const known = (face: FaceName) => (isLatin(face) ? filesOf(face, fonts.files) : unique(used.flatMap((setting) => (setting.face === face ? setting.files : []))));
  const added = unique(used.flatMap(({ files }) => files)).filter((file) => !fonts.files.includes(file));
  return {
    face: (field) => chosen.get(field)?.face ?? preferred(field),
    filesOf: known,
    // Satori remembers what it has read by this list.
    files: added.length > 0 ? [...fonts.files, ...added] : fonts.files,
    emoji,
  };
}

function latinSetting(face: LatinFace, fonts: Fonts): Setting & { face: LatinFace } {
  return { face, files: filesOf(face, fonts.files) };
}

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
