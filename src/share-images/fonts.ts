import { create } from 'fontkitten';

/** A cut of a typeface. `Display` is Bricolage Grotesque, `Text` is Atkinson Hyperlegible Next. */
export type FaceName = 'display800' | 'display700' | 'text700' | 'text500';

export interface Face {
  /** In order of preference: a character is taken from the first file that has it. */
  families: string[];
  weight: 500 | 700 | 800;
  /** Added after each letter, in ems. */
  tracking: number;
  /** From one line’s baseline to the next, in ems. */
  lineHeight: number;
  /** The font’s own measures above and below the baseline, in ems. */
  ascent: number;
  descent: number;
  capHeight: number;
  /** The white at the left of an upright stem, in ems: large type is moved by it to stand on the margin. */
  bearing: number;
}

const bricolage = { ascent: 0.93, descent: 0.27, capHeight: 0.66, bearing: 0.055 };
const atkinson = { ascent: 0.984, descent: 0.316, capHeight: 0.668, bearing: 0.04 };
const display = ['Display', 'Display Ext', 'Display Vietnamese'];
const text = ['Text', 'Text Ext'];

export const faces: Record<FaceName, Face> = {
  display800: { ...bricolage, families: display, weight: 800, tracking: -0.022, lineHeight: 1.02 },
  display700: { ...bricolage, families: display, weight: 700, tracking: -0.016, lineHeight: 1.1 },
  text700: { ...atkinson, families: text, weight: 700, tracking: 0, lineHeight: 1.25 },
  text500: { ...atkinson, families: text, weight: 500, tracking: 0, lineHeight: 1.28 },
};

/** One font file, read. */
export interface FontFile {
  /** The family name that the templates use. */
  name: string;
  weight: 500 | 700 | 800;
  data: ArrayBuffer;
}

/** The files of @fontsource packages that images are drawn with: static cuts, as Satori reads variable fonts at their default weight only. */
export const fontFiles: { name: string; weight: 500 | 700 | 800; path: string }[] = (
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
  files: FontFile[];
  characters: Record<FaceName, ReadonlySet<number>>;
}

/** Reads the character maps of the files. Runs in Node and in a browser. */
export function readFonts(files: FontFile[]): Fonts {
  const maps = files.map((file) => ({ ...file, points: charactersOf(file.data) }));
  const characters = (name: FaceName) => {
    const { families, weight } = faces[name];
    return new Set(maps.filter((file) => file.weight === weight && families.includes(file.name)).flatMap((file) => file.points));
  };
  return {
    files,
    characters: {
      display800: characters('display800'),
      display700: characters('display700'),
      text700: characters('text700'),
      text500: characters('text500'),
    },
  };
}

function charactersOf(data: ArrayBuffer): number[] {
  // Its types ask for Node’s Buffer; it reads any Uint8Array.
  const font = create(new Uint8Array(data) as Uint8Array<ArrayBuffer> & Buffer);
  return font.isCollection ? [] : font.characterSet;
}
