import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { isInShard, type Shard } from '../../config/shard.ts';
import { type Borrowed, markBorrowed } from '../../output/borrowed/index.ts';
import { SiteFinisher } from '../../output/site-finisher.ts';
import { byParent, type Finishing } from './finishing.ts';

interface PagesOptions {
  /** The site's public address, for canonical links and the error page. */
  site: string;
  /** The share of the pages and images to make; nothing for all. */
  shard: Shard | undefined;
  /** The interface’s words that the site’s languages borrow from others; empty where each has its own. */
  borrowed: Borrowed;
}

/**
 * Makes the pages in the order of their paths, and finishes each as soon as it is made. A share of a site is left as it
 * is: it is finished once all shares are put together (scripts/lib/shards/).
 */
export function pages({ site, shard, borrowed }: PagesOptions): AstroIntegration {
  let finishing: Finishing | undefined;
  let folder = '';
  return {
    name: 'flambeau:pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (shard === undefined) finishing = process.env['FLAMBEAU_FINISHER'] === 'parent' ? byParent() : here(folder, site);
        setPrerenderer((own) => prerenderer(own, shard, borrowed, finishing));
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
): AstroPrerenderer {
  return {
    ...own,
    getStaticPaths: async () => {
      const made = (await own.getStaticPaths())
        .filter(({ pathname }) => isInShard(pathname, shard))
        .map((path) => ({ path, file: fileOf(path.pathname, path.route.type) }))
        .sort((a, b) => (a.file < b.file ? -1 : 1));
      await finishing?.expect(made.map(({ file }) => file));
      return made.map(({ path }) => path);
    },
    render: async (request, options) => {
      const made = await own.render(request, options);
      const response = made instanceof Response ? made : made.response;
      const { type } = options.routeData;
      const file = fileOf(decodeURI(new URL(request.url).pathname), type);
      if (type !== 'page') finishing?.made(file);
      if ((!finishing && borrowed.size === 0) || type !== 'page' || response.status >= 300) return made;
      const source = await response.text();
      const marked = borrowed.size === 0 ? source : markBorrowed(source, borrowed);
      const html = (await finishing?.page(file, marked)) ?? marked;
      const finished = new Response(html, { status: response.status, headers: response.headers });
      return made instanceof Response ? finished : { ...made, response: finished };
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
