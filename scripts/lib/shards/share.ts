import type { Shard } from '../../../src/config/shard.ts';
import { type BuildRequest, type BuildTools, type Faulty, type MadeSite, withPages } from '../build-site.ts';
import { isOurs } from '../marker.ts';
import type { Progress } from '../progress.ts';
import { settle, type Size } from '../settle.ts';
import { readStats, type Stats } from '../stats.ts';
import type { Workspace } from '../workspace.ts';
import { codeDigest, contentDigest } from './digests.ts';
import { isPart, writePart } from './part.ts';
import { holdsSite } from './words.ts';

/** A share of a site was made. */
export interface MadePart extends Size {
  kind: 'part';
  shard: Shard;
  stats: Stats;
  notices: readonly string[];
}

/** Makes one share of the pages and images of a site. It never takes the place of a site: a slip in --out would publish half of one. */
export function buildShare(
  request: BuildRequest & { shard: Shard },
  tools: BuildTools,
  progress: Progress,
  signal: AbortSignal,
): Promise<MadePart | Faulty> {
  const { path } = request.out;
  if (isOurs(path) && !isPart(path)) throw holdsSite(path);
  return withPages(request, tools, progress, signal, (site, at) => writeShare(site, request.shard, tools, at));
}

/** Puts the pages and images that Astro has made into a folder of their own, with what they are a share of. */
async function writeShare(
  { content, edition, now, settings, notices }: MadeSite,
  shard: Shard,
  tools: BuildTools,
  at: Workspace,
): Promise<MadePart> {
  const { files, lock } = at;
  lock.assertHeld();
  const size = await settle(files.site);
  const stats = readStats(files.stats);
  await writePart(files.part, files.site, {
    generator: 'flambeau',
    version: tools.version,
    edition,
    now,
    languages: [...settings.languages],
    part: {
      ...shard,
      url: settings.url,
      securityEmail: settings.contacts?.security.email,
      from: content,
      contentDigest: await contentDigest(content),
      codeDigest: await codeDigest(tools.project),
      filesDigest: '',
      stats,
    },
  });
  await at.publish(files.part);
  return { kind: 'part', shard, ...size, stats, notices: notices?.({ edition, now }) ?? [] };
}
