import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../schemas/settings.ts';
import { type Cut, cutFonts } from './cut.node.ts';
import { ownFaces } from './own.ts';
import { wordsOf } from './words.node.ts';

const styles = 'virtual:fonts.css';
const preloads = 'virtual:fonts';

/**
 * Gives pages the faces of their Latin letters, cut to the letters of the site’s languages: a style sheet that Vite
 * bundles like any other, and the addresses of the two files that every page loads at once.
 * @param settings the site’s languages, of which the words of the interface tell the letters, and its own typefaces
 * @param contentDir the content folder, absolute
 */
export function fonts({ languages, brand }: Settings, contentDir: string): AstroIntegration {
  return {
    name: 'flambeau:fonts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const made = (async () =>
          cutFonts(await wordsOf(root, languages), join(root, '.cache', 'fonts'), ownFaces(contentDir, brand.fonts)))();
        made.catch(() => undefined);
        /** From the project’s root, as Vite reads addresses that begin with a slash. */
        const addressOf = ({ path }: Cut) => `/${relative(root, path).replaceAll(sep, '/')}`;
        const css = async () => {
          const { cuts } = await made;
          return cuts.map((cut) => faceRule(cut, addressOf(cut))).join('\n');
        };
        const code = async () => {
          const { first } = await made;
          const line = (name: 'display' | 'text') => `export { default as ${name}Font } from ${JSON.stringify(`${first[name].path}?url`)};`;
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
