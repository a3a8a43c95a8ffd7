import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { MANIFEST_FILE, WORKER_FILE } from '../domain/offline.ts';
import type { Settings } from '../schemas/settings.ts';
import { bundle } from './client-scripts.ts';
import { logoAssets } from './logo/logo.node.ts';

/** The scripts in src/client/ that a site without an offline copy does without. */
export const OFFLINE_SCRIPTS = ['offline', 'offline-page'];

type Icon = { href: string; type: string; sizes?: string | undefined };
/** As components/ui/HeadMeta.astro names it for a site without a logo. */
const FLAME: Icon = { href: '/favicon.svg', type: 'image/svg+xml' };

/** Writes the service worker, still without its lists (output/offline/), and what a telephone needs to put the site beside its apps. */
export function offlineCopy(contentDir: string, settings: Settings): AstroIntegration {
  let root: URL;
  return {
    name: 'flambeau:offline-copy',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        const { code } = await bundle('offline/worker', root, true);
        await writeFile(new URL(WORKER_FILE, dir), code);
        const { logo } = await logoAssets(contentDir, settings.brand);
        await writeFile(new URL(MANIFEST_FILE, dir), `${JSON.stringify(manifest(settings, logo?.icons ?? [FLAME]), undefined, 1)}\n`);
      },
    },
  };
}

/** https://www.w3.org/TR/appmanifest/: every address is relative, so that the site may lie at any path. */
function manifest({ name, organisation, brand, defaultLanguage }: Settings, icons: readonly Icon[]) {
  return {
    id: './',
    name: name === organisation ? name : `${name}, ${organisation}`,
    short_name: name,
    lang: defaultLanguage,
    start_url: './index.html',
    scope: './',
    // With the way back and the address in sight, where a device has that: people copy addresses of these pages.
    display: 'minimal-ui',
    theme_color: brand.night,
    background_color: brand.night,
    icons: icons.map(({ href, type, sizes = 'any' }) => ({ src: href.slice(1), type, sizes })),
  };
}
