import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../schemas/settings.ts';
import { type Cut, cutFonts } from './cut.node.ts';
import { ownFaces } from './own.ts';
import { wordsOf } from './words.node.ts';

const styles = 'virtual:fonts.css';
const preloads = 'virtual:fonts';
const withinPage = 'virtual:embedded-fonts';

/**
 * Gives pages the faces of their Latin letters, cut to the letters of the site’s languages: a style sheet that Vite
 * bundles like any other, the addresses of the files that pages load at once, and the faces for a page that can load none.
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
          const { first, european } = await made;
          const files = [first.text, first.display].map(({ path }) => path);
          const letters = Object.entries(european).flatMap(([role, cut]) => (cut ? [{ role, ...cut }] : []));
          const ofLetters = letters.map(
            ({ role, unicodeRange }, index) =>
              `{ href: file${files.length + index}, letters: ${JSON.stringify(unicodeRange)}, inHeadings: ${role === 'display'} }`,
          );
          return `${imports([...files, ...letters.map(({ path }) => path)], 'url')}
export const fontFiles = [${files.map((_, index) => `file${index}`).join()}];
export const letterFiles = [${ofLetters.join()}];
`;
        };
        const embeddedCode = async () => {
          const { embedded } = await made;
          const files = embedded.map(({ path }) => path);
          const rules = embedded.map((cut, index) => faceRule(cut, `\${file${index}}`, 'block')).join('\n');
          return `${imports(files, 'inline')}\nexport const embeddedFaces = \`${rules}\`;\n`;
        };
        const modules: Readonly<Record<string, () => Promise<string>>> = { [styles]: css, [preloads]: code, [withinPage]: embeddedCode };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'flambeau:fonts',
                resolveId: (id: string) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
                load: (id: string) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined),
              },
            ],
          },
        });
      },
    },
  };
}

const imports = (paths: readonly string[], as: 'url' | 'inline') =>
  paths.map((path, index) => `import file${index} from ${JSON.stringify(`${path}?${as}`)};`).join('\n');

/** `optional`: see src/styles/fonts.css, where the letters of other languages are. */
const faceRule = ({ face, unicodeRange }: Cut, address: string, display = 'optional'): string => `@font-face {
  font-family: '${face.family}';
  src: url('${address}') format('woff2');
  font-style: ${face.style};
  font-weight: ${face.weights.join(' ')};
  font-display: ${display};
  unicode-range: ${unicodeRange};
}`;
