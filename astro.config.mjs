import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { allInterfaceWords, ownWordsFolder, readOwnWords } from './src/check/interface-words.ts';
import { readNamedWords } from './src/check/load.ts';
import { Messages } from './src/check/messages.ts';
import { entryPlace } from './src/check/places.ts';
import { withWordsInBody } from './src/check/stray-words.ts';
import { brandLogo } from './src/integrations/brand-logo.ts';
import { brandStyles } from './src/integrations/brand-styles.ts';
import { clientScripts } from './src/integrations/client-scripts.ts';
import { fonts } from './src/integrations/fonts/index.ts';
import { layeredStyles } from './src/integrations/layered-styles.ts';
import { OFFLINE_SCRIPTS, offlineCopy } from './src/integrations/offline-copy.ts';
import { ownInterfaceWords } from './src/integrations/own-words.ts';
import { namedWordsInModules } from './src/integrations/named-words.ts';
import { pages } from './src/integrations/pages/index.ts';
import { studioAssets } from './src/integrations/studio-assets.ts';
import { yamlModules } from './src/integrations/yaml-modules.ts';
import { markdownFeatures } from './src/mdx/features.ts';
import { dataOnly } from './src/mdx/policy.ts';
import { tidyHtml } from './src/mdx/tidy.ts';
import { borrowedIn, borrowedTexts } from './src/output/borrowed/index.ts';
import { readOptions } from './src/config/options.ts';
import { isUnwatched } from './src/config/watched.node.ts';
import { readSettings } from './src/config/read.node.ts';

const options = readOptions();
const project = fileURLToPath(new URL('.', import.meta.url));
const messages = new Messages('en');
const cacheDir = process.env.FLAMBEAU_ASTRO_CACHE ?? './.cache/astro';
const settings = readSettings(options.contentDir);
const words = await readNamedWords(options.contentDir);
const wordFiles = settings.languages.map((language) => join(options.contentDir, ownWordsFolder, `${language}.yaml`));
const ownWords = ownInterfaceWords(() => readOwnWords(options.contentDir), settings.fallbacks, wordFiles.filter(existsSync));
const allWords = allInterfaceWords(await readOwnWords(options.contentDir));
const borrowed = (content) =>
  borrowedIn(settings.languages, allWords, settings.fallbacks, (language) => borrowedTexts(content, language, settings));
const withWords = (file, text) => withWordsInBody(file, text, words, entryPlace(file)?.language ?? settings.defaultLanguage).text;

/**
 * A picture is called by what is in it alone. Of several files with the same bytes one is kept, and Astro would call it after
 * whichever it met first: another name from build to build, and in a public edition perhaps an internal one.
 */
const assetFileNames = ({ names: [name = ''] }) => {
  if (!/\.(?:css|woff2?)$/.test(name)) return '_astro/[hash][extname]';
  // Astro marks the styles of a page with “@_@astro”, and takes the mark off where a project has no names of its own.
  return name.includes('@_@') ? `_astro/${name.split('@_@')[0]}.[hash][extname]` : '_astro/[name].[hash][extname]';
};
const output = { build: { rolldownOptions: { output: { assetFileNames } } } };

export default defineConfig({
  cacheDir,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  // Tells VS Code which collection a file is of, so that fields are explained while they are typed.
  experimental: { contentIntellisense: options.preview },
  build: { concurrency: 4, inlineStylesheets: 'never', assets: '_astro' },
  i18n: {
    locales: settings.languages,
    defaultLocale: settings.defaultLanguage,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    processor: satteri({
      features: markdownFeatures,
      mdastPlugins: [dataOnly({ describe: ({ code, values }) => messages.format(code, values) })],
      hastPlugins: [tidyHtml()],
    }),
    syntaxHighlight: false,
  },
  // Photos that are drawings become pixels; the check has bounded them, and they are cleaned of what they might load.
  image: { dangerouslyProcessSVG: true },
  integrations: [
    mdx(),
    brandLogo(options.contentDir, settings.brand),
    brandStyles(options.contentDir, settings),
    fonts(settings, options.contentDir),
    layeredStyles(),
    clientScripts(settings.offline ? [] : OFFLINE_SCRIPTS),
    ...(settings.offline ? [offlineCopy(options.contentDir, settings)] : []),
    studioAssets(settings.languages),
    pages({ site: settings.url, options, borrowed }),
  ],
  vite: {
    cacheDir: `${cacheDir}/vite`,
    server: { watch: { ignored: (path) => isUnwatched(path, project, options.contentDir) } },
    // What lies in the project’s folder, or in one above it, for other tools is none of ours: Vite would take a postcss.config
    // or a “postcss” of a package.json for our styles, and Astro the lines of a .env for the pages.
    css: { postcss: { plugins: [] } },
    envDir: false,
    plugins: [tailwindcss(), yamlModules(), ownWords, namedWordsInModules(options.contentDir, withWords)],
    // An inlined asset is a data: address, which the hosts' policy refuses for fonts and styles.
    build: { assetsInlineLimit: 0, ...output.build },
    environments: { client: output, prerender: output, ssr: output },
  },
});
