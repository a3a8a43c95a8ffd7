import { faces, type CutWeight, type LatinFace } from './faces.ts';
import { otherScripts, type OtherScript } from './other-scripts.ts';
import type { Script } from './scripts.ts';

/** The @fontsource packages of a script, and when its letters are preferred to the Latin fonts’ own. */
export interface Typeface {
  /** The packages for headlines and for small texts. */
  display: string;
  text: string;
  /** Characters that are taken from it although the Latin fonts have them. */
  own?: RegExp;
  /** The parts that are used, where a package has more: what is left out is in our own fonts. */
  parts?: string[];
  /** Whether there is but one weight, 400. */
  single?: true;
}

const everything = /[\s\S]/u;

/**
 * Han characters and their punctuation, full-width quotation marks and dashes
 * among it. Letters, digits and signs of Latin-1 stay Latin.
 */
const eastern = /[^\u0000-\u024F]/u;

function one(name: string, own?: RegExp): Typeface {
  return { display: name, text: name, ...(own && { own }) };
}

/** One of Noto’s fonts, for one script. Its Latin letters are not used. */
function noto(script: OtherScript): Typeface {
  const single = script === 'tifinagh' || script === 'nko';
  return { ...one(`@fontsource${single ? '' : '-variable'}/noto-sans-${script}`), parts: [script], ...(single && { single }) };
}

/**
 * Noto Sans JP, KR, SC and TC come as variable fonts: nine static cuts of each
 * would weigh 260 MB, the variable files weigh 20. Korean has Latin
 * punctuation. Rare Latin letters are not mixed with those of another design:
 * their text is set in Noto Sans altogether.
 */
export const typefaces: Record<Script, Typeface> = {
  european: one('@fontsource/commissioner'),
  latin: one('@fontsource/noto-sans', everything),
  hebrew: one('@fontsource/noto-sans-hebrew'),
  arabic: { display: '@fontsource/noto-kufi-arabic', text: '@fontsource/noto-sans-arabic' },
  ja: one('@fontsource-variable/noto-sans-jp', eastern),
  ko: one('@fontsource-variable/noto-sans-kr'),
  'zh-Hans': one('@fontsource-variable/noto-sans-sc', eastern),
  'zh-Hant': one('@fontsource-variable/noto-sans-tc', eastern),
  ...(Object.fromEntries((Object.keys(otherScripts) as OtherScript[]).map((script) => [script, noto(script)])) as Record<
    OtherScript,
    Typeface
  >),
  math: { ...one('@fontsource-variable/roboto'), parts: ['math', 'symbols'] },
  arrows: { ...one('@fontsource-variable/noto-sans-symbols'), parts: ['symbols'] },
  pictures: { ...one('@fontsource/noto-sans-symbols-2'), parts: ['symbols'], single: true },
  formulas: { ...one('@fontsource/noto-sans-math'), parts: ['latin'], single: true },
};

export function packageFor(script: Script, face: LatinFace): string {
  return face.startsWith('display') ? typefaces[script].display : typefaces[script].text;
}

/** The weight of a typeface’s files in which a face is drawn. */
export function cutWeight(script: Script, face: LatinFace): CutWeight {
  return typefaces[script].single ? 400 : faces[face].weight;
}
