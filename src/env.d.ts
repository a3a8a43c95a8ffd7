declare module 'virtual:client-scripts' {
  /** The address of a client script, by its name in src/client/. Throws where there is none. */
  export function clientScript(name: string): string;
}

declare module 'virtual:brand.css';

declare module '*.yaml' {
  const messages: Record<string, string>;
  export default messages;
}

declare module 'virtual:brand-logo' {
  /** The company’s logo; undefined where the settings have none. */
  export const logo: import('./domain/brand/logo.ts').Logo | undefined;
}
