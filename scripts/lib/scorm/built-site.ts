import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyOutput } from '../../../src/output/verify/index.ts';
import { astroScript } from '../astro.ts';
import { buildSite, type BuildResult } from '../build-site.ts';
import { checkedContent } from '../content-check.ts';
import { outFolder } from '../out-folder.ts';
import { Progress } from '../progress.ts';
import { cacheRootOf, PROJECT, projectVersion } from '../project.ts';
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
    const out = outFolder(site, folder, { project: PROJECT, content: options.content });
    const tools = {
      project: PROJECT,
      version: projectVersion(),
      cacheRoot: cacheRootOf(PROJECT),
      astro: astroScript(PROJECT),
      check: checkedContent,
      verify: verifyOutput,
    };
    return await task(await buildSite({ ...options, out }, tools, new Progress(process.stdout), signal), site);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
