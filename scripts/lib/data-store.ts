import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Empties Astro's data store when the schemas are no longer those it was filled with: Astro reuses an unchanged file's
 * data as an older schema read it, without the fields that a newer one adds.
 * @param project the project's folder
 * @param astroCache Astro's cacheDir
 */
export function dropStaleStore(project: string, astroCache: string): void {
  const mark = join(astroCache, 'schemas.sha256');
  const digest = schemasDigest(project);
  if (read(mark) === digest) return;
  rmSync(astroCache, { recursive: true, force: true });
  mkdirSync(astroCache, { recursive: true });
  writeFileSync(mark, digest);
}

function schemasDigest(project: string): string {
  const folder = join(project, 'src', 'schemas');
  const files = [join(project, 'src', 'content.config.ts'), ...names(folder).map((name) => join(folder, name))];
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.slice(project.length)}\n${read(file) ?? ''}\n`);
  return hash.digest('hex');
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
