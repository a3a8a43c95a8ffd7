import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cleanDrawings as clean } from '../output/clean-drawings.ts';

/** After the build: leaves in each drawing only what draws. */
export function cleanDrawings(): AstroIntegration {
  return {
    name: 'flambeau:clean-drawings',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const changed = await clean(fileURLToPath(dir));
        logger.info(`${changed} drawings rewritten`);
      },
    },
  };
}
