/** A picture of the logo as pages show it. */
export interface LogoPicture {
  src: string;
  /** Its own size, in points: pages need the proportion alone. */
  width: number;
  height: number;
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
  icons: { rel: 'icon' | 'apple-touch-icon'; href: string; type: string; sizes: string | undefined }[];
}
