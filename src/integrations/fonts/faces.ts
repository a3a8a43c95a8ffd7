/** One of the site’s faces in Latin letters, and the weights that the design uses of it. A family’s name says its part: a company’s own typeface takes it over. */
export interface Face {
  family: string;
  style: 'normal' | 'italic';
  /** A file of an installed package, or the absolute path of a company’s own. */
  file: string;
  weights: readonly [least: number, greatest: number];
  isVariable: boolean;
  /** The weights of its file, where another face takes letters from it as well. */
  drawn?: readonly [least: number, greatest: number] | undefined;
}

const headings = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque';
const texts = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';
const display = { family: 'Bricolage', style: 'normal', weights: [650, 800], isVariable: true } as const;
const text = { family: 'Hyperlegible', style: 'normal', weights: [400, 700], isVariable: true } as const;

/** A variable font weighs by its weights as much as by its letters: of headings’ nothing thinner is used, but for a text’s figures. */
export const faces = {
  display: { ...display, file: `${headings}-latin-wght-normal.woff2`, drawn: [400, 800] },
  text: { ...text, file: `${texts}-latin-wght-normal.woff2` },
  italic: { ...text, style: 'italic', file: `${texts}-latin-wght-italic.woff2` },
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof faces;

/** The letters of Łódź and Iași, which a page of a French and English site loads where it has one. */
export const european = {
  display: { ...display, file: `${headings}-latin-ext-wght-normal.woff2` },
  text: { ...text, file: `${texts}-latin-ext-wght-normal.woff2` },
} as const satisfies Record<string, Face>;

/** One weight of headings, for a page that has its fonts within it. */
export const oneWeight = { ...faces.display, weights: [750, 750], drawn: undefined } as const satisfies Face;
