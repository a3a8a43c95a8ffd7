/** A picture of the logo as pages show it. */
export interface LogoPicture {
  src: string;
  /** Its own size, in points: pages need the proportion alone. */
  width: number;
  height: number;
}

/** The sign that share images carry in the place of Flambeau’s torch. */
export interface ImageSign {
  /** A small PNG as a `data:` address: nothing is fetched, in a build or in the studio. */
  href: string;
  /** Its width for a height of 1. */
  ratio: number;
  /** By a card’s colour: the ground of a plate below it, `#rrggbb`, where the sign would be lost. */
  plates: Readonly<Record<string, string>>;
}

/** What pages show of the company’s logo. */
export interface Logo extends LogoPicture {
  /** For dark grounds. */
  dark: LogoPicture | undefined;
  /** For narrow screens. */
  mark: LogoPicture | undefined;
  /** The grounds on which it would be lost, and therefore stands on a plate. */
  plates: { light: boolean; dark: boolean; night: boolean };
  /** For the error page, whose address nobody knows: the logo on the night as a `data:` address. */
  embedded: string;
  sign: ImageSign;
  icons: { rel: 'icon' | 'apple-touch-icon'; href: string; type: string; sizes: string | undefined }[];
}
