/** One of the site’s faces in Latin letters, and the weights that the design uses of it. A family’s name says its part: a company’s own typeface takes it over. */
export interface Face {
  family: string;
  style: 'normal' | 'italic';
  /** A file of an installed package, or the absolute path of a company’s own. */
  file: string;
  weights: readonly [least: number, greatest: number];
  isVariable: boolean;
}

const text = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght';

/** A variable font weighs by its weights as much as by its letters: of headings’ nothing thinner is used. */
export const faces = {
  display: {
    family: 'Bricolage',
    style: 'normal',
    file: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    weights: [650, 800],
    isVariable: true,
  },
  text: { family: 'Hyperlegible', style: 'normal', file: `${text}-normal.woff2`, weights: [400, 700], isVariable: true },
  italic: { family: 'Hyperlegible', style: 'italic', file: `${text}-italic.woff2`, weights: [400, 700], isVariable: true },
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof faces;
