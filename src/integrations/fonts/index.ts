import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Cut, cutFonts } from './cut.node.ts';
import { wordsOf } from './words.node.ts';

const styles = 'virtual:fonts.css';
const preloads = 'virtual:fonts';

/**
 * Gives pages the faces of their Latin letters, cut to the letters of the site’s languages: a style sheet that Vite
 * bundles like any other, and the addresses of the two files that every page loads at once.
 * @param languages the site’s languages; the words of the interface tell their letters
 */
export function fonts(languages: readonly string[]): AstroIntegration {
  return {
    name: 'flambeau:fonts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const made = (async () => cutFonts(await wordsOf(root, languages), join(root, '.cache', 'fonts')))();
        made.catch(() => undefined);
        /** From the project’s root, as Vite reads addresses that begin with a slash. */
        const addressOf = ({ path }: Cut) => `/${relative(root, path).replaceAll(sep, '/')}`;
        const css = async () => {
          const { likely, others } = await made;
          return [...Object.values(likely), ...others].map((cut) => faceRule(cut, addressOf(cut))).join('\n');
        };
        const code = async () => {
          const { likely } = await made;
          const line = (name: 'display' | 'text') =>
            `export { default as ${name}Font } from ${JSON.stringify(`${likely[name].path}?url`)};`;
          return `${line('display')}\n${line('text')}\n`;
        };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'flambeau:fonts',
                resolveId: (id: string) => (id === styles || id === preloads ? `\0${id}` : undefined),
                load: (id: string) => (id === `\0${styles}` ? css() : id === `\0${preloads}` ? code() : undefined),
              },
            ],
          },
        });
      },
    },
  };
}

/** `optional`: see src/styles/fonts.css, where the letters of other languages are. */
const faceRule = ({ face, unicodeRange }: Cut, address: string): string => `@font-face {
  font-family: '${face.family}';
  src: url('${address}') format('woff2');
  font-style: ${face.style};
  font-weight: ${face.weights.join(' ')};
  font-display: optional;
  unicode-range: ${unicodeRange};
}`;
