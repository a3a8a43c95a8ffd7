import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the project itself. */
export const PROJECT = realpathSync(join(import.meta.dirname, '..', '..'));

/** Whether Flambeau is installed as a package of another project. */
export const isPackage = /[\\/]node_modules[\\/]/.test(PROJECT);

/** Where a company works, with dist/ and .cache/: in a clone the clone itself, else the project that has the package (run.mjs). */
export const HOME = process.env['FLAMBEAU_HOME'] ?? PROJECT;

/** A folder of content where none is named: what the project’s package.json remembers, `"flambeau": { "content": "my-content" }`. */
export function usualContent(): string {
  const setting = (manifestOf(HOME)['flambeau'] as { content?: unknown } | undefined)?.content;
  return resolve(HOME, typeof setting === 'string' ? setting : isPackage ? 'content' : join('src', 'content'));
}

/** A command as somebody types it here. */
export const commandLine = (command: string, rest = ''): string =>
  (isPackage ? `npx flambeau ${command} ${rest}` : `npm run ${command}${rest === '' ? '' : ` -- ${rest}`}`).trimEnd();

/** A project’s package.json; empty where there is none that can be read. */
export function manifestOf(folder: string): Record<string, unknown> {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return typeof manifest === 'object' && manifest !== null ? (manifest as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The version in package.json. */
export function projectVersion(): string {
  return String(manifestOf(PROJECT)['version'] ?? '0.0.0');
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
