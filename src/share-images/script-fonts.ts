import { faceNameIn, faces, type CutWeight, type FaceName, type LatinFace, type Weight } from './faces.ts';
import { lacking, readFont, type ReadFontFile } from './fonts.ts';
import { packageFolder } from './font-store.ts';
import { scriptsFor, type Script } from './scripts.ts';
import { cutWeight, packageFor, typefaces } from './typefaces.ts';
import { partFinder, type Parts } from './unicode-ranges.ts';

/** Where the fonts of other scripts than Latin are: in packages at build, at an address in a browser. */
export interface FontStore {
  /** The parts that a package’s fonts are cut into: its unicode.json. */
  parts: (name: string) => Promise<Parts>;
  /** A part in one weight, as a static TrueType, WOFF or WOFF2 font. */
  cut: (name: string, part: string, weight: CutWeight) => Promise<ArrayBuffer>;
}

/** What a text is set in: a face, and its files in order of preference. */
export interface Setting {
  face: FaceName;
  files: ReadFontFile[];
}

/** Says what sets a text that a Latin face cannot, or nothing where no font knows any of its letters. */
export type ScriptFonts = (
  text: { graphemes: string[]; language: string },
  latin: { face: LatinFace; files: ReadFontFile[] },
) => Promise<Setting | undefined>;

/**
 * Reads, of the fonts for other scripts than Latin, only the parts that a text
 * needs, and each once. Fonts are tried in the order of `scriptsFor`; the
 * first that is used gives the face its measures.
 */
export function createScriptFonts(store: FontStore): ScriptFonts {
  const finder = remember(async (name: string, script: Script) => partFinder(usedParts(script, await store.parts(name))));
  // The one weight of some typefaces stands for all: Satori would make a bold of its own.
  const cut = remember(async (name: string, part: string, weight: Weight, file: CutWeight) =>
    readFont({ name: familyOf(name, part), weight, data: await store.cut(name, part, file) }, true),
  );

  return async ({ graphemes, language }, latin) => {
    const missing = new Set(lacking(graphemes, latin.files));
    const used = new Map<Script, ReadFontFile[]>();
    let left = graphemes;
    for (const script of scriptsFor(graphemes.join(''), language)) {
      const name = packageFor(script, latin.face);
      const { own } = typefaces[script];
      const find = await finder(name, script);
      const hoped = left.filter((grapheme) => (missing.has(grapheme) || own?.test(grapheme)) && find(grapheme).length > 0);
      // Letters that it only draws better do not call for a font.
      if (!hoped.some((grapheme) => missing.has(grapheme))) continue;
      const parts = [...new Set(hoped.flatMap(find))];
      const { weight } = faces[latin.face];
      const files = await Promise.all(parts.map((part) => cut(name, part, weight, cutWeight(script, latin.face))));
      // A part is for more characters than each of its fonts has.
      const undrawn = new Set(lacking(hoped, files));
      const drawn = hoped.filter((grapheme) => !undrawn.has(grapheme));
      if (!drawn.some((grapheme) => missing.has(grapheme))) continue;
      used.set(script, files);
      left = left.filter((grapheme) => !drawn.includes(grapheme));
      if (!left.some((grapheme) => missing.has(grapheme))) break;
    }
    const [main] = used.keys();
    const filesWhere = (preferred: boolean) =>
      [...used].filter(([script]) => Boolean(typefaces[script].own) === preferred).flatMap(([, files]) => files);
    return main && { face: faceNameIn(latin.face, main), files: [...filesWhere(true), ...latin.files, ...filesWhere(false)] };
  };
}

/** The parts of a typeface’s package that are used. */
export function usedParts(script: Script, parts: Parts): Parts {
  const { parts: used } = typefaces[script];
  return used ? Object.fromEntries(used.flatMap((part) => (parts[part] === undefined ? [] : [[part, parts[part]]]))) : parts;
}

/** Asks once for each combination of arguments; what failed is asked for again. */
function remember<Arguments extends unknown[], Result>(
  ask: (...given: Arguments) => Promise<Result>,
): (...given: Arguments) => Promise<Result> {
  const answers = new Map<string, Promise<Result>>();
  return (...given) => {
    const key = given.join(' ');
    const answer = answers.get(key) ?? ask(...given);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/** The name under which Satori finds a part: each has its own, as one name stands for one file of a weight. */
function familyOf(name: string, part: string): string {
  return `${packageFolder(name)} ${part.replace(/[[\]]/g, '')}`;
}
