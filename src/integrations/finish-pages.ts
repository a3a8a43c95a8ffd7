import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { typeset } from '../i18n/typography/typeset.ts';
import { rewriteOutput } from '../output/rewrite-output.ts';
import { buildSearchIndex, reportEntries } from '../output/search/build-search-index.ts';

/**
 * After the build, in one pass over the pages: makes every link relative, so that one output works at any path and from
 * a disk, sets the text, and makes the search indexes of the pages as they are published. Pagefind has a process of its
 * own and takes pages while the next ones are being rewritten.
 * @param options.site the site's public address, for canonical links and the error page
 */
export function finishPages({ site }: { site: string }): AstroIntegration {
  return {
    name: 'flambeau:finish-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { entries } = await buildSearchIndex(folder, rewriteOutput(folder, site, typeset));
        await reportEntries(entries, process.env['FLAMBEAU_STATS']);
        logger.info(`${entries} pages can be found`);
      },
    },
  };
}
