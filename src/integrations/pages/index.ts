import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Options } from '../../config/options.ts';
import type { Borrowed, Localized } from '../../output/borrowed/index.ts';
import { SiteFinisher } from '../../output/site-finisher.ts';
import { readStore } from './data-store.ts';
import { byParent, type Finishing } from './finishing.ts';
import { KeptPages } from './kept-pages.ts';
import { madeFrom } from './made-from.ts';
import { prerenderer } from './prerenderer.ts';

interface PagesOptions {
  /** The site's public address, for canonical links and the error page. */
  site: string;
  options: Options;
  /** What the site’s languages borrow from others, of the interface’s words and of the content; empty where each has its own. */
  borrowed: (content: Localized) => Borrowed;
}

/**
 * Makes the pages in the order of their paths, and finishes each as soon as it is made. A share of a site is left as it
 * is: it is finished once all shares are put together (scripts/lib/shards/).
 */
export function pages({ site, options, borrowed }: PagesOptions): AstroIntegration {
  const { shard } = options;
  let finishing: Finishing | undefined;
  let folder = '';
  let project = '';
  let cache = '';
  let bundle = '';
  const open = async () => {
    const from = await madeFrom({ options, project, store: join(cache, 'data-store.json'), bundle });
    return from && new KeptPages(join(cache, 'pages'), from);
  };
  const lent = () =>
    borrowed(
      readStore(join(cache, 'data-store.json')).map(([name, entries]) => [name, [...entries.values()].map(({ data }) => data)] as const),
    );
  return {
    name: 'flambeau:pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const name = 'flambeau:bundle';
        const isOurs = (environment: { name: string }) => environment.name === 'prerender';
        const writeBundle = ({ dir = '' }) => {
          bundle = dir;
        };
        updateConfig({ vite: { plugins: [{ name, applyToEnvironment: isOurs, writeBundle }] } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        project = fileURLToPath(config.root);
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (shard === undefined) finishing = process.env['FLAMBEAU_FINISHER'] === 'parent' ? byParent() : here(folder, site);
        setPrerenderer((own) => prerenderer(own, { shard, lent, finishing, open }));
      },
      // The last hook: all other files are there.
      'astro:build:done': async ({ logger }) => {
        if (finishing) logger.info(await finishing.end());
      },
    },
  };
}

/** Finishes the pages in this process, where `astro build` was started by hand. */
function here(folder: string, site: string): Finishing {
  const finisher = new SiteFinisher(folder, site);
  return {
    expect: (files) => finisher.expect(files),
    page: (file, source) => finisher.page(file, source),
    made: () => undefined,
    end: async () => {
      const { entries, dropped, cleaned } = await finisher.end();
      return `${entries} pages can be found, ${dropped.length} files that no page shows left out, ${cleaned} drawings rewritten`;
    },
  };
}
