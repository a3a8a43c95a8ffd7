import { MARKER } from '../marker.ts';
import { HASHED_FOLDERS } from '../../../src/output/hosting/caching.ts';
import type { Changes } from './changes.ts';

/** What goes to a host together. */
export interface Batch {
  what: 'what-new' | 'what-data' | 'what-pages';
  /** Named after their content: a browser may keep them for good. */
  isHashed: boolean;
  paths: readonly string[];
}

const isHashed = (path: string): boolean => HASHED_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
const isPage = (path: string): boolean => path.endsWith('.html');

/** The pages by which people come in go last, then what says which site this is. */
const depth = (path: string): number => (path === MARKER ? -1 : path.split('/').length);

/**
 * The order in which files replace each other one by one, so that no page ever names one that is not there: first what is new and no page, then what stands
 * there under the same name and is no page, then pages, the deepest first. Deletions come after all of them.
 */
export function uploadOrder({ added, changed }: Pick<Changes, 'added' | 'changed'>): Batch[] {
  const assets = [...added, ...changed].filter((path) => !isPage(path) && path !== MARKER);
  const isNew = new Set(added);
  const pages = [...added, ...changed].filter((path) => isPage(path) || path === MARKER);
  const levels = [...new Set(pages.map(depth))].sort((a, b) => b - a);
  const batches: Batch[] = [
    { what: 'what-new', isHashed: true, paths: assets.filter((path) => isNew.has(path) && isHashed(path)) },
    { what: 'what-new', isHashed: false, paths: assets.filter((path) => isNew.has(path) && !isHashed(path)) },
    { what: 'what-data', isHashed: false, paths: assets.filter((path) => !isNew.has(path)) },
    ...levels.map((level) => ({ what: 'what-pages' as const, isHashed: false, paths: pages.filter((path) => depth(path) === level) })),
  ];
  return batches.filter(({ paths }) => paths.length > 0);
}
