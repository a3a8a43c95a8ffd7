import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts the settings’ words in place of their names where texts are modules (FLAMBEAU_TEXTS=modules); our own loader does
 * so where they are data.
 * @param replace a content file’s text with its words in place, by its path below the content folder
 */
export function namedWordsInModules(contentDir: string, replace: (file: string, text: string) => string): Plugin {
  return {
    name: 'flambeau:named-words',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?', 1)[0]!;
      const file = relative(contentDir, path).split(sep).join('/');
      return path.endsWith('.mdx') && !file.startsWith('..') ? { code: replace(file, code), map: null } : undefined;
    },
  };
}
