import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeHostFiles } from '../output/write-host-files.ts';

/**
 * After the build: writes what IIS, Apache, nginx, Caddy and static hosts need beside the pages. It comes last, since
 * the policy is computed from the 404 page as it is published, and the folders from all that is there.
 * @param options.site the site's public address
 */
export function hostFiles({ site }: { site: string }): AstroIntegration {
  return {
    name: 'flambeau:host-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeHostFiles(fileURLToPath(dir), site);
      },
    },
  };
}
