import { appendFileSync } from 'node:fs';
import type { AstroPrerenderer } from 'astro';
import { isInShard, type Shard } from '../../config/shard.ts';
import { withTextsNoted } from '../../config/texts-read.ts';
import { type Borrowed, markBorrowed } from '../../output/borrowed/index.ts';
import type { Finishing } from './finishing.ts';
import type { KeptPages } from './kept-pages.ts';

/** What a build makes pages with. */
interface Making {
  shard: Shard | undefined;
  /** Reads what pages borrow, once the content is there. */
  lent: () => Borrowed;
  /** Nothing in a share of a site. */
  finishing: Finishing | undefined;
  /** Opens what earlier builds kept, once the bundle is there. */
  open: () => Promise<KeptPages | undefined>;
}

/** Astro's own way to make pages, in an order of ours, and with those that need not be made again. */
export function prerenderer(own: AstroPrerenderer, { shard, lent, finishing, open }: Making): AstroPrerenderer {
  let kept: KeptPages | undefined;
  let borrowed: Borrowed = new Map();
  return {
    ...own,
    setup: async () => {
      await own.setup?.();
      borrowed = lent();
      if (finishing) kept = await open();
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
      const { made: page, texts } = await withTextsNoted(async () => {
        const made = await own.render(request, options);
        const response = made instanceof Response ? made : made.response;
        // The error page answers 404, and is a page like the others: all those after it wait for their turn.
        const isPage = response.status < 300 || `${response.status}.html` === file;
        return { made, response, source: isPage ? await response.text() : undefined };
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

/** The file that Astro writes for an address. */
function fileOf(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return path;
  if (path === '404' || path === '500') return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
