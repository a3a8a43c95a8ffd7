/** Packages that bring no types: only what is used of them. */

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'sfnt' | 'woff2'; variationAxes?: Record<string, number>; keepAllGlyphs?: true },
  ): Promise<Buffer>;
}

declare module 'linebreak' {
  /** Unicode line breaking (UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
