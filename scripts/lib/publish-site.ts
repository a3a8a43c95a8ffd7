import { rmSync } from 'node:fs';
import { isForColleagues } from '../../src/domain/edition.ts';
import { writeCrawlerFiles } from '../../src/output/write-crawler-files.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import type { BuildRequest, BuildTools, CheckedContent, Published, SiteSettings, Unfit } from './build-site.ts';
import type { Finisher } from './finish-pages.ts';
import { writeMarker } from './marker.ts';
import type { Progress } from './progress.ts';
import { settle } from './settle.ts';
import { readStats, type Stats } from './stats.ts';
import type { Workspace } from './workspace.ts';

/** What the site in the working folder is. */
export interface SiteToPublish {
  /** Absolute; nothing where it is not on this machine. */
  content: string | undefined;
  edition: Edition;
  now: string;
  settings: SiteSettings;
  notices?: CheckedContent['notices'];
  withdrawals?: CheckedContent['withdrawals'];
  leaks?: CheckedContent['leaks'];
  offline?: CheckedContent['offline'];
  whenFit?: BuildRequest['whenFit'];
  finisher: Finisher;
  /** What the parts of the site have counted; otherwise what Astro has. */
  stats?: Stats;
}

/** Finishes a site, verifies it and puts it in the place of what was published; a site with a fault stays where it is. */
export async function publishSite(
  site: SiteToPublish,
  tools: BuildTools,
  at: Workspace,
  { progress, signal }: { progress: Progress; signal: AbortSignal },
): Promise<Published | Unfit> {
  const { content, edition, now, settings } = site;
  const { files, lock } = at;
  const { entries } = await progress.stage('finish', () => site.finisher.end());
  signal.throwIfAborted();
  lock.assertHeld();
  const { url, languages, contacts } = settings;
  await writeCrawlerFiles(files.site, { url, edition, now, languages, securityEmail: contacts?.security.email });
  writeMarker(files.site, { generator: 'flambeau', version: tools.version, edition, now, languages: settings.languages });
  if (isForColleagues(edition)) await tools.packages?.(files.site);
  await site.offline?.(files.site);
  const size = await settle(files.site);

  // Read only now: a withdrawal takes the lock too, so that none can come between.
  const proof = content === undefined ? undefined : site.withdrawals?.({ content, edition, now }, tools.cacheRoot);
  const findings = await progress.stage('verify', () =>
    tools.verify(site.finisher, { site: settings.url, signal, withdrawn: proof?.withdrawn }),
  );
  const { leaks } = site;
  // That of an earlier build is of other bytes, and must not be signed for these.
  rmSync(files.proof, { force: true });
  if (leaks && !isForColleagues(edition))
    findings.push(...(await progress.stage('proof', () => leaks({ edition, now }, files, (line) => progress.say(line)))));
  if (findings.some(({ level }) => level === 'error'))
    return { kind: 'output', findings, site: files.site, hints: proof?.sources(findings) ?? [] };

  await site.whenFit?.(files, progress, signal);
  await at.publish(files.site);
  return {
    kind: 'published',
    ...size,
    stats: { ...(site.stats ?? readStats(files.stats)), searchEntries: entries },
    warnings: findings,
    notices: [...(site.notices?.({ edition, now }) ?? []), ...(proof?.settle() ?? [])],
  };
}
