import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Fallbacks } from '../i18n/own-words.ts';

const module = fileURLToPath(new URL('../i18n/own-words.ts', import.meta.url)).replaceAll('\\', '/');

/**
 * Gives pages a company’s own words of the interface, and which language takes the place of which.
 * @param read the words, by language and key
 * @param files those that they stand in, so that the preview sees a change
 */
export function ownInterfaceWords(
  read: () => Promise<Record<string, Record<string, string>>>,
  fallbacks: Fallbacks,
  files: readonly string[],
): Plugin {
  return {
    name: 'flambeau:own-words',
    enforce: 'pre',
    async transform(_code, id) {
      if (id.split('?', 1)[0] !== module) return undefined;
      for (const file of files) this.addWatchFile(file);
      const constant = (name: string, value: unknown) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
      return { code: constant('ownWords', await read()) + constant('chosenFallbacks', fallbacks), map: null };
    },
  };
}
