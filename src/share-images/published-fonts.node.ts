import { latinFamilies, type CutWeight, type LatinFace } from './faces.ts';
import { cutPath, partsPath } from './font-store.ts';
import { packageFonts } from './font-store.node.ts';
import { usedParts } from './script-fonts.ts';
import { scriptOfLanguage, signFonts, type Script } from './scripts.ts';
import { cutWeight, packageFor } from './typefaces.ts';

/** A file for the store that `fontsAt` reads in a browser. */
export interface PublishedFont {
  path: string;
  data: () => Promise<Uint8Array>;
}

/** The fonts of signs and of a site’s languages, for browsers that draw cards. */
export async function publishedFonts(languages: readonly string[]): Promise<PublishedFont[]> {
  const scripts = new Set(languages.map(scriptOfLanguage).filter((script) => script !== undefined));
  return (await Promise.all([...new Set([...scripts, ...signFonts])].map(fontsOf))).flat();
}

async function fontsOf(script: Script): Promise<PublishedFont[]> {
  const weights = new Map<string, Set<CutWeight>>();
  for (const face of Object.keys(latinFamilies) as LatinFace[]) {
    const name = packageFor(script, face);
    weights.set(name, (weights.get(name) ?? new Set()).add(cutWeight(script, face)));
  }
  const files = [...weights].map(async ([name, cuts]) => {
    const parts = usedParts(script, await packageFonts.parts(name));
    return [
      { path: partsPath(name), data: async () => new TextEncoder().encode(JSON.stringify(parts)) },
      ...Object.keys(parts).flatMap((part) =>
        [...cuts].map((weight) => ({
          path: cutPath(name, part, weight),
          data: async () => new Uint8Array(await packageFonts.cut(name, part, weight)),
        })),
      ),
    ];
  });
  return (await Promise.all(files)).flat();
}
