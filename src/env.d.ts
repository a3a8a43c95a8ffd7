declare module 'virtual:client-scripts' {
  /** The address of a client script, by its name in src/client/. Throws where there is none. */
  export function clientScript(name: string): string;
}

declare module 'virtual:brand.css';
declare module 'virtual:fonts.css';
declare module 'virtual:fonts' {
  /** The addresses of the files that every page loads at once. */
  export const displayFont: string;
  export const textFont: string;
}

declare module '*.yaml' {
  const messages: Record<string, string>;
  export default messages;
}

declare module 'virtual:brand-logo' {
  /** The company’s logo; undefined where the settings have none. */
  export const logo: import('./domain/brand/logo.ts').Logo | undefined;
}
