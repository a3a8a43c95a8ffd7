import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Shard } from '../../src/config/shard.ts';
import { isPackage } from './project.ts';
import type { SiteOptions } from './site-options.ts';

/** The working files of one content folder and edition, inside the cache. */
export interface WorkFiles {
  /** All of them. */
  folder: string;
  /** FLAMBEAU_ASTRO_CACHE: Astro's cacheDir, which holds its data store. */
  astroCache: string;
  /** Where Astro writes the site. */
  site: string;
  /** Where a share of a site is put together. */
  part: string;
  /** FLAMBEAU_STATS */
  stats: string;
  /** FLAMBEAU_CARDS: the texts that share images were drawn from. */
  cards: string;
  /** What the search for internal texts in a public edition has read and found. */
  proof: string;
  /** The same as a page. */
  proofPage: string;
  /** What Astro prints. */
  log: string;
}

/** @param folder the one that cacheFolder() names */
export function workFiles(folder: string): WorkFiles {
  return {
    folder,
    astroCache: join(folder, 'astro'),
    site: join(folder, 'site'),
    part: join(folder, 'part'),
    stats: join(folder, 'stats.jsonl'),
    cards: join(folder, 'cards.jsonl'),
    proof: join(folder, 'proof.json'),
    proofPage: join(folder, 'proof.html'),
    log: join(folder, 'build.log'),
  };
}

/** Astro's own command in a project. */
export function astroScript(project: string): string {
  try {
    return join(dirname(createRequire(join(project, 'package.json')).resolve('astro/package.json')), 'bin', 'astro.mjs');
  } catch {
    return join(project, 'node_modules', 'astro', 'bin', 'astro.mjs');
  }
}

/** The arguments of Node for Astro; the first of them makes it end when we do. */
export function astroArguments(script: string, ...args: string[]): string[] {
  return [...imported('parent-watch.mjs'), ...typesStripped, script, ...args];
}

const imported = (file: string): string[] => ['--import', pathToFileURL(join(import.meta.dirname, file)).href];

/** What another Node needs to run our files. */
export const typesStripped = isPackage ? imported('strip-types.mjs') : [];

/**
 * What Vite and Astro make a module's `import.meta.env` of, and therefore pages: a DEV left in somebody's shell (Vitest sets one)
 * gave pictures the marks of a preview.
 */
const readIntoPages = /^(?:DEV|PROD|MODE|SSR|SITE|BASE_URL|ASSETS_PREFIX|NODE_ENV|(?:VITE|PUBLIC)_.*)$/;

/**
 * Astro's environment. What the caller's environment says of Flambeau is dropped: FLAMBEAU_PREVIEW, left from another
 * command, would publish drafts. FLAMBEAU_TEXTS stays: it changes how texts are compiled, and no byte of the pages; so does
 * FLAMBEAU_HOME, which run.mjs has set.
 */
export function astroEnvironment(
  site: SiteOptions,
  extra: Record<string, string>,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const own = Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => (!name.startsWith('FLAMBEAU_') || name === 'FLAMBEAU_TEXTS' || name === 'FLAMBEAU_HOME') && !readIntoPages.test(name),
    ),
  );
  return {
    ...own,
    ASTRO_TELEMETRY_DISABLED: '1',
    FLAMBEAU_CONTENT: site.content,
    FLAMBEAU_EDITION: site.edition,
    FLAMBEAU_NOW: site.now,
    ...extra,
  };
}

/** For a build: no colours in the log, and the same time zone on every machine. */
export function buildEnvironment(
  site: SiteOptions & { shard?: Shard | undefined },
  files: WorkFiles,
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _colour, ...rest } = env;
  return astroEnvironment(
    site,
    {
      FLAMBEAU_ASTRO_CACHE: files.astroCache,
      FLAMBEAU_STATS: files.stats,
      FLAMBEAU_FINISHER: 'parent',
      ...(site.shard && { FLAMBEAU_SHARD: `${site.shard.index}/${site.shard.of}` }),
      FLAMBEAU_CARDS: files.cards,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      TZ: 'UTC',
    },
    rest,
  );
}
