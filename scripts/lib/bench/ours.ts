import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, cacheRootOf, PROJECT } from '../project.ts';
import { type Timed, timed } from './process.ts';
import type { Bench } from './types.ts';

export const DAY = '2026-11-30';

/** Builds one of our sites with the command that people use. */
export function buildOurs(bench: Bench, content: string, name: string): Promise<Timed> {
  const args = ['scripts/run.mjs', 'build', '--content', content, '--out', outOf(bench, name), '--now', DAY];
  return timed(process.execPath, args, PROJECT);
}

export const outOf = (bench: Bench, name: string): string => join(bench.folder, `site-${name}`);

/** Leaves nothing of earlier builds but the share images, which are reused. */
export function forgetOurs(content: string): void {
  rmSync(cacheFolder(cacheRootOf(PROJECT), content, 'internal'), { recursive: true, force: true });
}
