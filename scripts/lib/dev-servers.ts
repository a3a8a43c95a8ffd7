import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from './expected-error.ts';
import { isAlive } from './processes.ts';

/**
 * Notes that the preview of a content folder runs. It goes on writing Astro's list of content modules whenever a file
 * changes; a build of the same folder writes the same list, one of another folder would be mixed up with it.
 * @returns to be called when it ends
 */
export function noteDevServer(cacheRoot: string, content: string): () => void {
  mkdirSync(cacheRoot, { recursive: true });
  const file = join(cacheRoot, `dev-${process.pid}.json`);
  writeFileSync(file, JSON.stringify({ content }));
  return () => rmSync(file, { force: true });
}

/** Refuses to work while the preview of another content folder runs in this project. */
export function assertNoOtherDevServer(cacheRoot: string, content: string): void {
  mkdirSync(cacheRoot, { recursive: true });
  for (const name of readdirSync(cacheRoot)) {
    const pid = Number(/^dev-(\d+)\.json$/.exec(name)?.[1]);
    if (Number.isNaN(pid)) continue;
    const file = join(cacheRoot, name);
    if (!isAlive(pid)) {
      rmSync(file, { force: true });
      continue;
    }
    const other: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof other !== 'object' || other === null || !('content' in other) || other.content === content) continue;
    throw new ExpectedError({
      en: `“npm run dev” is running with the content of ${String(other.content)} (process ${pid}). Stop it first: both would use the same working files.`,
      fr: `« npm run dev » tourne avec le contenu de ${String(other.content)} (processus ${pid}). Arrêtez-le d’abord : les deux se serviraient des mêmes fichiers de travail.`,
    });
  }
}
