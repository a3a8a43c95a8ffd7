import type { Shard } from '../../src/config/shard.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import type { Finding, WithdrawnPeople } from '../../src/output/verify/index.ts';
import type { WorkFiles } from './astro.ts';
import type { WithdrawalProof } from './champions/prove-withdrawals.ts';
import { assertNoOtherDevServer } from './dev-servers.ts';
import type { Finisher } from './finish-pages.ts';
import { orInterrupted } from './interrupts.ts';
import type { OutFolder } from './out-folder.ts';
import type { Progress } from './progress.ts';
import { publishSite, type SiteToPublish } from './publish-site.ts';
import { runAstro } from './run-astro.ts';
import type { Size } from './settle.ts';
import { isPart } from './shards/part.ts';
import { holdsPart } from './shards/words.ts';
import type { SiteOptions } from './site-options.ts';
import type { Stats } from './stats.ts';
import { inWorkspace, type Workspace } from './workspace.ts';

export interface BuildRequest extends SiteOptions {
  out: OutFolder;
  /** What is done to a site that has passed everything, before it is published. */
  whenFit?: WhenFit | undefined;
}

export type WhenFit = (files: WorkFiles, progress: Progress, signal: AbortSignal) => Promise<void>;

/** What of the settings stands in a site beside its pages. */
export interface SiteSettings {
  url: string;
  languages: readonly string[];
  contacts?: { security: { email?: string | undefined } } | undefined;
}

/** What the check says of the content. */
export interface CheckedContent {
  /** Each mistake as a line. */
  problems: readonly string[];
  /** Known whenever there is no mistake. */
  settings: SiteSettings | undefined;
  /** What those who look after the content must know of this edition on this day, as lines. */
  notices?: ((view: { edition: Edition; now: string }) => string[]) | undefined;
  /** What the site must not hold of people who withdrew since it was last made; nothing where nobody did. */
  withdrawals?: ((site: SiteOptions, cacheRoot: string) => WithdrawalProof | undefined) | undefined;
  /** Tells the service worker of a finished site what devices may keep; it does nothing where the settings ask for no copy. */
  offline?: ((folder: string) => Promise<void>) | undefined;
  /** Searches a finished site for what its edition must not tell; it says in a line what was read. */
  leaks?: ((site: Pick<SiteOptions, 'edition' | 'now'>, files: WorkFiles, say: (line: string) => void) => Promise<Finding[]>) | undefined;
}

/** What a build works with; a test puts its own in the place of Astro. */
export interface BuildTools {
  project: string;
  version: string;
  cacheRoot: string;
  /** The script that stands for Astro’s command. */
  astro: string;
  check(content: string, now: string): Promise<CheckedContent>;
  /** Makes a site of the pages in a folder, of which `site` is the public address. */
  finisher(folder: string, site: string): Finisher;
  /** Puts the list of the packages that a site was made with into it, for colleagues. */
  packages?(folder: string): Promise<void>;
  /** Says all that is wrong with a site that it has finished. */
  verify(finisher: Finisher, options: { site: string; signal: AbortSignal; withdrawn?: WithdrawnPeople | undefined }): Promise<Finding[]>;
}

export interface Published extends Size {
  kind: 'published';
  stats: Stats;
  warnings: readonly Finding[];
  /** Lines for those who look after the content. */
  notices: readonly string[];
}

/** The content has mistakes. */
export interface Faulty {
  kind: 'content';
  problems: readonly string[];
}

/** The site was made, and must not be published. */
export interface Unfit {
  kind: 'output';
  findings: readonly Finding[];
  site: string;
  hints: readonly string[];
}

export type BuildResult = Published | Faulty | Unfit;

/** Builds a site and publishes it. */
export function buildSite(request: BuildRequest, tools: BuildTools, progress: Progress, signal: AbortSignal): Promise<BuildResult> {
  if (isPart(request.out.path)) throw holdsPart(request.out.path);
  return withPages(request, tools, progress, signal, (site, at) => publishSite(site, tools, at, { progress, signal }));
}

/** What the check and Astro have made. */
export interface MadeSite extends SiteToPublish {
  content: string;
}

/** Checks the content, and meanwhile has Astro make the pages and images, or a share of them, and gives what becomes of them. */
export function withPages<Result>(
  request: BuildRequest & { shard?: Shard | undefined },
  tools: BuildTools,
  progress: Progress,
  signal: AbortSignal,
  task: (site: MadeSite, at: Workspace) => Promise<Result>,
): Promise<Result | Faulty> {
  return inWorkspace(request, tools.cacheRoot, { progress, signal }, async (at) => {
    assertNoOtherDevServer(tools.cacheRoot, request.content);
    const faulty = new AbortController();
    const checking = orInterrupted(tools.check(request.content, request.now), signal);
    const finisher = checking.then(({ settings }) => tools.finisher(at.files.site, settings?.url ?? ''));
    const make = () => runAstro(request, tools, at, { finisher, progress, signal: AbortSignal.any([signal, faulty.signal]) });
    // Texts as modules are code: Astro must not see them before the check has.
    const making = process.env['FLAMBEAU_TEXTS'] === 'modules' ? undefined : make();
    // What fails meanwhile is told in its turn: a mistake in the content first, which may be the reason.
    for (const promise of [finisher, making]) promise?.catch(() => undefined);
    const { problems, settings, notices, withdrawals, leaks, offline } = await progress.stage('check', () => checking);
    if (problems.length > 0 || settings === undefined) {
      faulty.abort();
      await making?.catch(() => undefined);
      return { kind: 'content', problems };
    }
    await progress.stage('site', () => making ?? make());
    const { content, edition, now, whenFit } = request;
    return task({ content, edition, now, whenFit, settings, notices, withdrawals, leaks, offline, finisher: await finisher }, at);
  });
}
