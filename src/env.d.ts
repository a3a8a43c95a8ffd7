declare module 'virtual:client-scripts' {
  /** The address of a client script, by its name in src/client/. Throws where there is none. */
  export function clientScript(name: string): string;
}

declare module 'virtual:brand.css';
declare module 'virtual:fonts.css';
declare module 'virtual:fonts' {
  /** The addresses of the files that every page loads at once. */
  export const fontFiles: readonly string[];
  /** Those of the files that a page loads at once where one of its texts, or of its headings, has a letter of this unicode-range. */
  export const letterFiles: readonly { href: string; letters: string; inHeadings: boolean }[];
}
declare module 'virtual:embedded-fonts' {
  /** The faces with their files within them, as styles: for the error page, which has no address to load them from. */
  export const embeddedFaces: string;
}

declare module '*.yaml' {
  const messages: Record<string, string>;
  export default messages;
}

declare module 'virtual:brand-logo' {
  /** The company’s logo; undefined where the settings have none. */
  export const logo: import('./domain/brand/logo.ts').Logo | undefined;
}
