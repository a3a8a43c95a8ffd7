import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite, type BuildResult } from '../build-site.ts';
import { TOOLS } from '../build-tools.ts';
import { outFolder } from '../out-folder.ts';
import { Progress } from '../progress.ts';
import { HOME } from '../project.ts';
import type { SiteOptions } from '../site-options.ts';

/** Builds the site into a folder that lasts as long as the task, with the cache of ordinary builds. */
export async function withBuiltSite(
  options: SiteOptions,
  signal: AbortSignal,
  task: (result: BuildResult, site: string) => Promise<number>,
): Promise<number> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'flambeau-scorm-')));
  const site = join(folder, 'site');
  try {
    const out = outFolder(site, folder, { project: HOME, content: options.content });
    return await task(await buildSite({ ...options, out }, TOOLS, new Progress(process.stdout), signal), site);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
