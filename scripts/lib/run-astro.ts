import { existsSync, rmSync } from 'node:fs';
import { astroArguments, buildEnvironment } from './astro.ts';
import { astroFailure } from './build-messages.ts';
import type { Shard } from '../../src/config/shard.ts';
import type { BuildTools } from './build-site.ts';
import { dropStaleStore } from './data-store.ts';
import { answering, type Finisher } from './finish-pages.ts';
import type { Progress } from './progress.ts';
import { runLogged } from './run-logged.ts';
import type { SiteOptions } from './site-options.ts';
import type { Workspace } from './workspace.ts';

/** Has Astro make the pages and images in the working folder. Throws with its last words where it ends without. */
export async function runAstro(
  request: SiteOptions & { shard?: Shard | undefined },
  tools: BuildTools,
  { files, lock }: Workspace,
  { finisher, progress, signal }: { finisher: Promise<Finisher>; progress: Progress; signal: AbortSignal },
): Promise<void> {
  dropStaleStore(tools.project, files.astroCache);
  rmSync(files.site, { recursive: true, force: true });
  for (const file of [files.stats, files.cards]) rmSync(file, { force: true });
  const result = await runLogged({
    command: process.execPath,
    args: astroArguments(tools.astro, 'build', '--outDir', files.site),
    cwd: tools.project,
    env: buildEnvironment(request, files),
    log: files.log,
    signal,
    onStart: (pid) => lock.workingFor(pid),
    answer: answering(finisher, ({ pages, images, of }) => progress.note(`pages ${pages}/${of.pages}, images ${images}/${of.images}`)),
  });
  if (result === 0 && existsSync(files.site)) return;
  throw await astroFailure(result, files.log);
}
