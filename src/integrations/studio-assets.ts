import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { studioAssets as makeAssets, type StudioAssets } from './studio/assets.node.ts';

const virtualId = 'virtual:studio';
const folder = '_studio';
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves in the preview, and writes beside the pages in a build, what the studio loads once somebody opens it. Pages
 * only learn the address of its script.
 */
export function studioAssets(languages: readonly string[]): AstroIntegration {
  let assets: Promise<StudioAssets>;
  return {
    name: 'flambeau:studio-assets',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        const make = () =>
          makeAssets(config.root, { languages, minify: command === 'build', cache: join(fileURLToPath(config.root), '.cache', 'studio') });
        let made: Promise<StudioAssets> | undefined;
        if (command === 'build') assets = make();
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'flambeau:studio-assets',
                resolveId: (id: string) => (id === virtualId ? `\0${virtualId}` : undefined),
                load: async (id: string) => {
                  if (id !== `\0${virtualId}`) return undefined;
                  // The preview makes the studio when it is opened, and anew each time: its names are not known before.
                  const { script, certificate } =
                    command === 'build' ? await assets : { script: 'studio.js', certificate: 'certificate.js' };
                  return `export const studioScript = ${JSON.stringify(`/${folder}/${script}`)}; export const certificateScript = ${JSON.stringify(`/${folder}/${certificate}`)};`;
                },
                configureServer: (server) => {
                  server.middlewares.use(async (request, response, next) => {
                    const name = new RegExp(`^/${folder}/([\\w./-]+)$`).exec(request.url ?? '')?.[1];
                    if (name === undefined) return next();
                    if (name === 'studio.js' || name === 'certificate.js') made = make();
                    const { script, certificate, files } = await (made ??= make());
                    const content = files.get(name === 'studio.js' ? script : name === 'certificate.js' ? certificate : name);
                    if (!content) return next();
                    response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
                    response.end(content);
                  });
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const target = join(fileURLToPath(dir), folder);
        const { files } = await assets;
        await Promise.all(
          [...files].map(async ([path, content]) => {
            await mkdir(dirname(join(target, path)), { recursive: true });
            await writeFile(join(target, path), content);
          }),
        );
      },
    },
  };
}
