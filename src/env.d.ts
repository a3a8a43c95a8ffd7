declare module 'virtual:client-scripts' {
  /** The address of each client script, by its name in src/client/. */
  export const clientScripts: Record<'site' | 'root' | 'filter' | 'search' | 'desk' | 'counting', string>;
}

declare module 'virtual:brand.css';

declare module '*.yaml' {
  const messages: Record<string, string>;
  export default messages;
}
