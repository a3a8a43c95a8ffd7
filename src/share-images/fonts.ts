import { create } from 'fontkitten';
import { faces, latinFamilies, type LatinFace, type Weight } from './faces.ts';

/** One font file. */
export interface FontFile {
  /** The family name under which Satori finds it. */
  name: string;
  weight: Weight;
  data: ArrayBuffer;
}

/** A font file, with what must be known of it to place its letters and to miss none. */
export interface ReadFontFile extends FontFile {
  points: ReadonlySet<number>;
  /** Whether accents that are characters of their own stand at their height: see accent-heights.ts. */
  accents: boolean;
  /** The measures by which Satori puts the baseline in a line’s box, in ems. */
  ascent: number;
  descent: number;
}

/** The files of @fontsource packages that Latin texts are drawn with: static cuts, as Satori reads variable fonts at their default weight only. */
export const fontFiles: { name: string; weight: Weight; path: string }[] = (
  [
    ['Display', 'bricolage-grotesque', 'latin', [700, 800]],
    ['Display Ext', 'bricolage-grotesque', 'latin-ext', [700, 800]],
    ['Display Vietnamese', 'bricolage-grotesque', 'vietnamese', [700, 800]],
    ['Text', 'atkinson-hyperlegible-next', 'latin', [500, 700]],
    ['Text Ext', 'atkinson-hyperlegible-next', 'latin-ext', [500, 700]],
  ] as const
).flatMap(([name, family, subset, weights]) =>
  weights.map((weight) => ({ name, weight, path: `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2` })),
);

/** The files, and the characters that each face can draw. */
export interface Fonts {
  files: ReadFontFile[];
  characters: Record<LatinFace, ReadonlySet<number>>;
}

/** Reads the files of Latin texts. Runs in Node and in a browser. */
export function readFonts(files: FontFile[]): Fonts {
  const read = files.map((file) => readFont(file, false));
  const characters = (name: LatinFace) => new Set(filesOf(name, read).flatMap((file) => [...file.points]));
  return {
    files: read,
    characters: {
      display800: characters('display800'),
      display700: characters('display700'),
      text700: characters('text700'),
      text500: characters('text500'),
    },
  };
}

/** A Latin face’s files, in order of preference. */
export function filesOf(name: LatinFace, files: ReadFontFile[]): ReadFontFile[] {
  return latinFamilies[name].flatMap((family) => files.filter((file) => file.name === family && file.weight === faces[name].weight));
}

/** Reads a font file’s character map and measures. */
export function readFont(file: FontFile, accents: boolean): ReadFontFile {
  // Its types ask for Node’s Buffer; it reads any Uint8Array.
  const font = create(new Uint8Array(file.data) as Uint8Array<ArrayBuffer> & Buffer);
  if (font.isCollection) return { ...file, points: new Set(), accents, ascent: 1, descent: 0 };
  return {
    ...file,
    points: new Set(font.characterSet),
    accents,
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
  };
}

/** Characters that HarfBuzz leaves out where a font lacks them: joiners and variation selectors. U+FE0F asks for an emoji. */
const invisible = /[\u200C\u200D\u034F\uFE00-\uFE0E\u{E0100}-\u{E01EF}]/gu;

/**
 * The graphemes that files cannot draw. Satori takes a grapheme, with its
 * accents, from the first file that has its first character, and remembers
 * which by half of that character where it is beyond U+FFFF.
 */
export function lacking(graphemes: string[], files: ReadFontFile[]): string[] {
  const taken = new Map<number, ReadFontFile | undefined>();
  return graphemes.filter((grapheme) => {
    const half = grapheme.charCodeAt(0);
    const file = taken.get(half) ?? files.find(({ points }) => points.has(grapheme.codePointAt(0) ?? 0));
    taken.set(half, file);
    const [first = '', ...others] = grapheme.replace(invisible, '');
    const drawn = [first, ...others].every((character) => file?.points.has(character.codePointAt(0) ?? 0));
    return !drawn || (!file?.accents && others.some((character) => /\p{M}/u.test(character)));
  });
}
