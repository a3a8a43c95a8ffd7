import { parseShard, type Shard } from '../../../src/config/shard.ts';
import { notAShard } from './words.ts';

/** The share that --shard names; nothing where it is not there. */
export function shardOption(typed: string | undefined): Shard | undefined {
  if (typed === undefined) return undefined;
  const shard = parseShard(typed);
  if (shard === undefined) throw notAShard(typed);
  return shard;
}
