import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dropUnreferenced as drop } from '../output/drop-unreferenced.ts';

/** After the build: leaves nothing in the output that no page shows. */
export function dropUnreferenced(): AstroIntegration {
  return {
    name: 'flambeau:drop-unreferenced',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dropped = await drop(fileURLToPath(dir));
        if (dropped.length > 0) logger.info(`${dropped.length} files that no page shows were left out`);
      },
    },
  };
}
