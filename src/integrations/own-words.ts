import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const module = fileURLToPath(new URL('../i18n/own-words.ts', import.meta.url)).replaceAll('\\', '/');

/**
 * Gives pages a company's own words of the interface.
 * @param read them, by language and key
 * @param files those that they stand in, so that the preview sees a change
 */
export function ownInterfaceWords(read: () => Promise<Record<string, Record<string, string>>>, files: readonly string[]): Plugin {
  return {
    name: 'flambeau:own-words',
    enforce: 'pre',
    async transform(_code, id) {
      if (id.split('?', 1)[0] !== module) return undefined;
      for (const file of files) this.addWatchFile(file);
      return { code: `export const ownWords = JSON.parse(${JSON.stringify(JSON.stringify(await read()))});\n`, map: null };
    },
  };
}
