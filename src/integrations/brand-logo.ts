import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../schemas/settings.ts';
import { logoAssets, logoFolder, type LogoAssets } from './logo/logo.node.ts';

const virtualId = 'virtual:brand-logo';

/**
 * Tells pages the company’s logo and its icons, serves them in the preview and writes them beside the pages in a build.
 * Flambeau’s own icon then stays out of the site.
 */
export function brandLogo(contentDir: string, brand: Settings['brand']): AstroIntegration {
  let made: Promise<LogoAssets> | undefined;
  const assets = () => (made ??= logoAssets(contentDir, brand));
  return {
    name: 'flambeau:brand-logo',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'flambeau:brand-logo',
                resolveId: (id: string) => (id === virtualId ? `\0${virtualId}` : undefined),
                load: async (id: string) =>
                  id === `\0${virtualId}` ? `export const logo = ${JSON.stringify((await assets()).logo)};` : undefined,
                configureServer: (server) => {
                  server.middlewares.use(async (request, response, next) => {
                    const name = new RegExp(`^/${logoFolder}/(logo\\.\\w+\\.(svg|png|webp))$`).exec(request.url ?? '');
                    const file = name?.[1] && (await assets()).files.get(name[1]);
                    if (!file) return next();
                    response.setHeader('content-type', name[2] === 'svg' ? 'image/svg+xml' : `image/${name[2]}`);
                    response.end(file);
                  });
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const { logo, files } = await assets();
        if (logo === undefined) return;
        await rm(join(out, 'favicon.svg'), { force: true });
        await mkdir(join(out, logoFolder), { recursive: true });
        await Promise.all([...files].map(([name, bytes]) => writeFile(join(out, logoFolder, name), bytes)));
      },
    },
  };
}
