import type { Manifest } from './manifest.ts';
import type { Site } from './site.ts';
import type { Standing } from './target.ts';

/** What publishing would change at a target, as sorted paths. */
export interface Changes {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
  /** How many stay as they are. */
  same: number;
  /** Bytes that are new there. */
  bytes: number;
}

/** A kept file of an earlier release that the new one has again is no change for a reader, but it is sent. */
export function changesTo(site: Pick<Site, 'files'>, standing: Manifest | undefined): Changes {
  const there = standing?.files ?? {};
  const added: string[] = [];
  const changed: string[] = [];
  let bytes = 0;
  for (const [path, { size, sha256 }] of Object.entries(site.files)) {
    const old = Object.hasOwn(there, path) ? there[path] : undefined;
    if (old?.sha256 === sha256) continue;
    (old === undefined ? added : changed).push(path);
    bytes += size;
  }
  const removed = Object.keys(there).filter((path) => !Object.hasOwn(site.files, path));
  const same = Object.keys(site.files).length - added.length - changed.length;
  return { added: added.sort(), changed: changed.sort(), removed: removed.sort(), same, bytes };
}

export const isNothing = ({ added, changed, removed }: Changes): boolean => added.length + changed.length + removed.length === 0;

/** Files of others that the site has under the same name: to put ours there would lose theirs. */
export function clashes(site: Pick<Site, 'files'>, standing: Standing): string[] {
  return standing.foreign.filter((path) => Object.hasOwn(site.files, path));
}
