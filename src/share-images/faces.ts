import { otherScripts, type OtherScript } from './other-scripts.ts';
import { signFonts, type Script } from './scripts.ts';

/** A cut of the typefaces of Latin texts. `display` is Bricolage Grotesque, `text` is Atkinson Hyperlegible Next. */
export type LatinFace = 'display800' | 'display700' | 'text700' | 'text500';

/** A cut, and the script whose letters it has besides the Latin ones; `stacked` has room for the double accents of Vietnamese. */
export type FaceName = LatinFace | `${LatinFace}-${Script | 'stacked'}`;

export type Weight = 500 | 700 | 800;

/** The weight of a font file: some typefaces have but one. */
export type CutWeight = Weight | 400;

export interface Face {
  weight: Weight;
  /** Added after each letter, in ems. */
  tracking: number;
  /** From one line’s baseline to the next, in ems. */
  lineHeight: number;
  /** The font’s own measures above and below the baseline, in ems; in other scripts than Latin, how far letters reach. */
  ascent: number;
  descent: number;
  /** How high capitals are, or the letters of scripts that have none: lines are placed and centred by it. */
  capHeight: number;
  /** The white at the left of an upright stem, in ems: large type is moved by it to stand on the margin. */
  bearing: number;
  /** The white in the left half of opening marks that are as wide as a Han character: they hang in the margin by it. */
  hanging?: number;
  /** The middle of letters that stand alone, above the baseline, where it is not that of the capitals. */
  middle?: number;
}

const bricolage = { ascent: 0.93, descent: 0.27, capHeight: 0.66, bearing: 0.055 };
const atkinson = { ascent: 0.984, descent: 0.316, capHeight: 0.668, bearing: 0.04 };

/** The families of a Latin face, in order of preference: a character is taken from the first file that has it. */
export const latinFamilies: Record<LatinFace, string[]> = {
  display800: ['Display', 'Display Ext', 'Display Vietnamese'],
  display700: ['Display', 'Display Ext', 'Display Vietnamese'],
  text700: ['Text', 'Text Ext'],
  text500: ['Text', 'Text Ext'],
};

const latinFaces: Record<LatinFace, Face> = {
  display800: { ...bricolage, weight: 800, tracking: -0.022, lineHeight: 1.02 },
  display700: { ...bricolage, weight: 700, tracking: -0.016, lineHeight: 1.1 },
  text700: { ...atkinson, weight: 700, tracking: 0, lineHeight: 1.25 },
  text500: { ...atkinson, weight: 500, tracking: 0, lineHeight: 1.28 },
};

type Measures = Partial<Omit<Face, 'weight' | 'tracking' | 'lineHeight'>> & { lineHeight: Record<LatinFace, number> };

const eastern: Measures = {
  ...{ ascent: 0.84, descent: 0.14, capHeight: 0.78, bearing: 0.05, hanging: 0.42 },
  lineHeight: { display800: 1.22, display700: 1.3, text700: 1.4, text500: 1.42 },
};

const builds: Record<(typeof otherScripts)[OtherScript]['build'], Measures> = {
  plain: {
    ...{ ascent: 0.95, descent: 0.26, capHeight: 0.72, bearing: 0.05 },
    lineHeight: { display800: 1.16, display700: 1.22, text700: 1.34, text500: 1.36 },
  },
  hung: {
    ...{ ascent: 1, descent: 0.38, capHeight: 0.8, bearing: 0.03 },
    lineHeight: { display800: 1.34, display700: 1.4, text700: 1.46, text500: 1.48 },
  },
  tall: {
    ...{ ascent: 1.14, descent: 0.46, capHeight: 0.92, bearing: 0.04 },
    lineHeight: { display800: 1.5, display700: 1.54, text700: 1.58, text500: 1.6 },
  },
};

/** How far letters reach in each script’s fonts, and the room that their lines need. Tracking, which brings Bricolage’s letters together, would tear Arabic ones apart. */
const measures: Record<Exclude<Script, SignFont> | 'stacked', Measures> = {
  stacked: { capHeight: 0.76, lineHeight: { display800: 1.17, display700: 1.22, text700: 1.33, text500: 1.35 } },
  european: {
    ascent: 0.95,
    descent: 0.24,
    capHeight: 0.713,
    bearing: 0.055,
    lineHeight: { display800: 1.08, display700: 1.14, text700: 1.27, text500: 1.3 },
  },
  latin: {
    ascent: 1,
    descent: 0.28,
    capHeight: 0.714,
    bearing: 0.06,
    lineHeight: { display800: 1.2, display700: 1.25, text700: 1.36, text500: 1.38 },
  },
  hebrew: {
    ascent: 0.76,
    descent: 0.2,
    capHeight: 0.62,
    bearing: 0.03,
    lineHeight: { display800: 1.08, display700: 1.16, text700: 1.3, text500: 1.32 },
  },
  arabic: {
    ascent: 0.95,
    descent: 0.46,
    capHeight: 0.74,
    bearing: 0.06,
    middle: 0.18,
    lineHeight: { display800: 1.4, display700: 1.46, text700: 1.5, text500: 1.52 },
  },
  ja: eastern,
  ko: { ...eastern, hanging: 0 },
  'zh-Hans': eastern,
  'zh-Hant': eastern,
  ...(Object.fromEntries(
    (Object.keys(otherScripts) as OtherScript[]).map((script) => [script, builds[otherScripts[script].build]]),
  ) as Record<OtherScript, Measures>),
};

/** Signs stand among Latin letters, and take their measures. */
type SignFont = Exclude<(typeof signFonts)[number], OtherScript>;

export function isLatin(name: FaceName): name is LatinFace {
  return name in latinFaces;
}

/** The Latin face, with the measures of a script’s fonts. */
export function faceNameIn(latin: LatinFace, script: Script | 'stacked'): FaceName {
  return `${latin}-${script}`;
}

/** Every face by its name. */
export const faces = Object.fromEntries([
  ...Object.entries(latinFaces),
  ...(Object.keys(latinFaces) as LatinFace[]).flatMap((latin) =>
    signFonts.map((signs): [FaceName, Face] => [faceNameIn(latin, signs), latinFaces[latin]]),
  ),
  ...(Object.keys(latinFaces) as LatinFace[]).flatMap((latin) =>
    (Object.entries(measures) as [keyof typeof measures, Measures][]).map(([script, { lineHeight, ...own }]): [FaceName, Face] => [
      faceNameIn(latin, script),
      { ...latinFaces[latin], ...(script !== 'stacked' && { tracking: 0 }), ...own, lineHeight: lineHeight[latin] },
    ]),
  ),
]) as Record<FaceName, Face>;
