import { resolve } from 'node:path';
import { editions, type View } from '../schemas/edition.ts';
import { parseShard, type Shard } from './shard.ts';

/** What one build contains. Scripts pass it to Astro through the environment, since Astro's command line is closed. */
export interface Options extends View {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Whether texts are data for one component, or each a module that @astrojs/mdx compiles. Both give the same pages. */
  texts: 'data' | 'modules';
  /** Where a company works, and `.cache/` is: absolute. */
  home: string;
  /** The share of pages and images that this build makes; nothing where it makes them all. */
  shard?: Shard | undefined;
}

function today(): string {
  const date = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Reads the options that the scripts have set. An unknown edition is refused: guessing could leak a page. */
export function readOptions(env: Record<string, string | undefined> = process.env): Options {
  const named = env['FLAMBEAU_EDITION'] ?? editions[0];
  const edition = editions.find((known) => known === named);
  if (edition === undefined) throw new Error(`FLAMBEAU_EDITION is “${named}”; it can be ${editions.join(' or ')}.`);
  return {
    contentDir: resolve(env['FLAMBEAU_CONTENT'] ?? 'src/content'),
    edition,
    home: resolve(env['FLAMBEAU_HOME'] ?? '.'),
    now: env['FLAMBEAU_NOW'] ?? today(),
    preview: env['FLAMBEAU_PREVIEW'] === '1',
    texts: env['FLAMBEAU_TEXTS'] === 'modules' ? 'modules' : 'data',
    shard: shardOf(env['FLAMBEAU_SHARD']),
  };
}

function shardOf(named: string | undefined): Shard | undefined {
  const shard = named === undefined ? undefined : parseShard(named);
  if (named !== undefined && shard === undefined) throw new Error(`FLAMBEAU_SHARD is “${named}”; it is such as 2/4.`);
  return shard;
}
