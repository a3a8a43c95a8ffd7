import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'esbuild';
import { join } from 'node:path';

/** The client's entry points: every `src/client/NAME.ts`. */
const entryPoints = (root: URL, without: readonly string[]): string[] =>
  readdirSync(new URL('src/client/', root))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .filter((name) => !without.includes(name))
    .sort();

/** Zod's messages in fifty languages are half its weight, and our pages say what is wrong in their own words. */
const withoutZodLocales: Plugin = {
  name: 'without-zod-locales',
  setup: ({ onLoad }) => onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export {};' })),
};

interface Bundle {
  name: string;
  url: string;
  code: string;
}

/**
 * Bundles one entry point as a classic script. Astro would ship a module, which browsers refuse to load from a file
 * share (`file://`); a classic deferred script runs everywhere.
 */
export async function bundle(name: string, root: URL, minify: boolean): Promise<Bundle> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(`src/client/${name}.ts`, root))],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['es2022'],
    minify,
    legalComments: 'none',
    plugins: [withoutZodLocales],
    charset: 'utf8',
  });
  const code = result.outputFiles[0]!.text;
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { name, url: `/_client/${name}.${digest}.js`, code };
}

/** The code of the module that tells a page the address of a script, and fails on a name that src/client/ does not have. */
const virtualModule = (addresses: Record<string, string>) => `const addresses = ${JSON.stringify(addresses)};
export function clientScript(name) {
  if (!Object.hasOwn(addresses, name)) throw new Error('There is no script src/client/' + name + '.ts.');
  return addresses[name];
}`;

const virtualId = 'virtual:client-scripts';

/**
 * Serves the client scripts in the preview, writes them beside the pages in a build, and tells pages their addresses.
 * @param without entry points that this site does without
 */
export function clientScripts(without: readonly string[] = []): AstroIntegration {
  let root: URL;
  let bundles: Promise<Bundle[]>;
  return {
    name: 'flambeau:client-scripts',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        root = config.root;
        const names = entryPoints(root, without);
        bundles = Promise.all(names.map((name) => bundle(name, root, command === 'build')));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'flambeau:client-scripts',
                resolveId: (id: string) => (id === virtualId ? `\0${virtualId}` : undefined),
                load: async (id: string) => {
                  if (id !== `\0${virtualId}`) return undefined;
                  const addresses = Object.fromEntries(
                    (await bundles).map(({ name, url }) => [name, command === 'build' ? url : `/_client/${name}.js`]),
                  );
                  return virtualModule(addresses);
                },
                configureServer: (server) => {
                  server.middlewares.use(async (request, response, next) => {
                    const name = /^\/_client\/([\w-]+)\.js/.exec(request.url ?? '')?.[1];
                    const found = name && entryPoints(root, without).includes(name) ? await bundle(name, root, false) : undefined;
                    if (!found) return next();
                    response.setHeader('content-type', 'text/javascript; charset=utf-8');
                    response.end(found.code);
                  });
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), '_client');
        await mkdir(folder, { recursive: true });
        await Promise.all((await bundles).map(({ url, code }) => writeFile(join(fileURLToPath(dir), url), code)));
      },
    },
  };
}
