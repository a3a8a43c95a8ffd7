import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex, reportEntries } from '../output/search/build-search-index.ts';

/**
 * Makes the search indexes once the pages are written. Put it after the integration that makes links relative:
 * hooks run in the order of the list, and the index should see the pages as they are shipped.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'flambeau:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { entries } = await buildSearchIndex(fileURLToPath(dir));
        await reportEntries(entries, process.env['FLAMBEAU_STATS']);
        logger.info(`${entries} pages can be found`);
      },
    },
  };
}
