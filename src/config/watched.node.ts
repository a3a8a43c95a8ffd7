import { relative, sep } from 'node:path';

/** What builds write in a project’s folder. */
const OURS = /^(?:\.cache|dist|\..*\.flambeau-[^/]*)(?:\/|$)/;

/**
 * Whether the preview has no need to watch a path: what builds write below the project. The content is watched wherever it lies, in a folder called `dist` as well.
 * @param project the project’s folder, absolute
 * @param content the content folder, absolute
 */
export function isUnwatched(path: string, project: string, content: string): boolean {
  const inside = (folder: string) => {
    const way = relative(folder, path);
    return way.startsWith('..') ? undefined : way.replaceAll(sep, '/');
  };
  return inside(content) === undefined && OURS.test(inside(project) ?? '');
}
