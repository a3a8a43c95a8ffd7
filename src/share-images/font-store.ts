import type { CutWeight } from './faces.ts';
import type { FontStore } from './script-fonts.ts';
import type { Parts } from './unicode-ranges.ts';

/** The path of a package’s list of parts in a published store: `noto-sans-jp/unicode.json`. */
export function partsPath(name: string): string {
  return `${packageFolder(name)}/unicode.json`;
}

/** The path of a part: `noto-sans-jp/119-700.ttf`. Parts without a name have a number, in brackets. */
export function cutPath(name: string, part: string, weight: CutWeight): string {
  return `${packageFolder(name)}/${part.replace(/[[\]]/g, '')}-${weight}.ttf`;
}

export function packageFolder(name: string): string {
  return name.replace(/^.*\//, '');
}

/**
 * The fonts published at an address of our own, for a browser: those of the
 * site’s languages (see `publishedFonts`). It fetches the parts that a card
 * needs, when it needs them. Letters of other languages are refused.
 */
export function fontsAt(base: string): FontStore {
  const get = (path: string) => fetch(`${base.replace(/\/$/, '')}/${path}`);
  return {
    parts: async (name) => {
      const response = await get(partsPath(name));
      return response.ok ? ((await response.json()) as Parts) : {};
    },
    cut: async (name, part, weight) => {
      const response = await get(cutPath(name, part, weight));
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return response.arrayBuffer();
    },
  };
}
