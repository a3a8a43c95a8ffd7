import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project itself. */
export const PROJECT = realpathSync(join(import.meta.dirname, '..', '..'));

/** The version in package.json. */
export function projectVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0.0.0';
}

/** The folder of the working files of all builds of a project. */
export function cacheRootOf(project: string): string {
  return join(project, '.cache', 'build');
}

/**
 * The folder of everything that a build may reuse. Each content folder and edition has one of its own: Astro's data
 * store reuses an entry when its name and digest agree, even when it came from another folder or was for other eyes.
 */
export function cacheFolder(cacheRoot: string, content: string, edition: string): string {
  const key = createHash('sha256').update(`${content}\n${edition}`).digest('hex').slice(0, 12);
  return join(cacheRoot, `${edition}-${key}`);
}
