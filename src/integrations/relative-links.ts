import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewriteOutput } from '../output/rewrite-output.ts';
import { typeset } from '../i18n/typography/typeset.ts';

/**
 * After the build: makes every link relative, so that one output works at any path and from a disk, and sets the text.
 * It must come before the search index, which reads the pages as they are published.
 * @param options.site the site's public address, for canonical links and the error page
 */
export function relativeLinks({ site }: { site: string }): AstroIntegration {
  return {
    name: 'flambeau:relative-links',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const changed = await rewriteOutput(fileURLToPath(dir), site, typeset);
        logger.info(`${changed} files rewritten`);
      },
    },
  };
}
