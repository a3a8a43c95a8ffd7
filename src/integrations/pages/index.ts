import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Options } from '../../config/options.ts';
import { isInShard, type Shard } from '../../config/shard.ts';
import { withTextsNoted } from '../../config/texts-read.ts';
import { type Borrowed, markBorrowed } from '../../output/borrowed/index.ts';
import { SiteFinisher } from '../../output/site-finisher.ts';
import { byParent, type Finishing } from './finishing.ts';
import { KeptPages } from './kept-pages.ts';
import { madeFrom } from './made-from.ts';

interface PagesOptions {
  /** The site's public address, for canonical links and the error page. */
  site: string;
  options: Options;
  /** The interface’s words that the site’s languages borrow from others; empty where each has its own. */
  borrowed: Borrowed;
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
  const open = (): KeptPages | undefined => {
    const from = madeFrom({ options, project, store: join(cache, 'data-store.json'), bundle });
    return from && new KeptPages(join(cache, 'pages'), from);
  };
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
        setPrerenderer((own) => prerenderer(own, shard, borrowed, finishing, open));
      },
      // The last hook: all other files are there.
      'astro:build:done': async ({ logger }) => {
        if (finishing) logger.info(await finishing.end());
      },
    },
  };
}

function prerenderer(
  own: AstroPrerenderer,
  shard: Shard | undefined,
  borrowed: Borrowed,
  finishing: Finishing | undefined,
  open: () => KeptPages | undefined,
): AstroPrerenderer {
  let kept: KeptPages | undefined;
  return {
    ...own,
    setup: async () => {
      await own.setup?.();
      if (finishing) kept = open();
    },
    teardown: async () => {
      const stats = process.env['FLAMBEAU_STATS'];
      if (stats && kept) appendFileSync(stats, `${JSON.stringify({ pages: { reused: kept.reused } })}\n`);
      await own.teardown?.();
    },
    getStaticPaths: async () => {
      const made = (await own.getStaticPaths())
        .filter(({ pathname }) => isInShard(pathname, shard))
        .map((path) => ({ path, file: fileOf(path.pathname, path.route.type) }))
        .sort((a, b) => (a.file < b.file ? -1 : 1));
      const files = made.map(({ file }) => file);
      kept?.forgetOthers(files);
      await finishing?.expect(files);
      return made.map(({ path }) => path);
    },
    render: async (request, options) => {
      const { type } = options.routeData;
      const file = fileOf(decodeURI(new URL(request.url).pathname), type);
      if (type !== 'page' || (!finishing && borrowed.size === 0)) {
        const made = await own.render(request, options);
        if (type !== 'page') finishing?.made(file);
        return made;
      }
      const finished = async (source: string) => (await finishing?.page(file, source)) ?? source;
      const earlier = kept?.get(file);
      if (earlier !== undefined) return new Response(await finished(earlier));
      const { page, texts } = await withTextsNoted(async () => {
        const made = await own.render(request, options);
        const response = made instanceof Response ? made : made.response;
        return { made, response, source: response.status < 300 ? await response.text() : undefined };
      });
      if (page.source === undefined) return page.made;
      const source = borrowed.size === 0 ? page.source : markBorrowed(page.source, borrowed);
      const { status, headers } = page.response;
      if (status === 200) kept?.keep(file, source, texts);
      const response = new Response(await finished(source), { status, headers });
      return page.made instanceof Response ? response : { ...page.made, response };
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

/** The file that Astro writes for an address. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return path;
  if (path === '404' || path === '500') return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
