/** A build's share of the pages and images: the first of four is `{ index: 1, of: 4 }`. */
export interface Shard {
  index: number;
  of: number;
}

/** Reads `2/4`; nothing where it is none. */
export function parseShard(text: string): Shard | undefined {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return index !== undefined && shard.index <= shard.of ? shard : undefined;
}

/**
 * Whether a page or an image is made by this share. Each address falls to one share, the same on every machine and
 * whatever else the site holds.
 * @param path the address, `/fr/guide/charter/`; without a shard all is ours
 */
export function isInShard(path: string, shard: Shard | undefined): boolean {
  return shard === undefined || digest(path) % shard.of === shard.index - 1;
}

/** FNV-1a with the last step of MurmurHash3, without which neighbouring names would fall to the same share. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
