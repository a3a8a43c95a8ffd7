import type { Edition } from '../../../src/schemas/edition.ts';
import type { Manifest } from './manifest.ts';
import type { Site } from './site.ts';

/** What stands at a target. */
export interface Standing {
  /** Nothing; a site of ours; or what somebody else put there. */
  state: 'nothing' | 'ours' | 'theirs';
  /** Where it is ours: which files are the site’s. A build that was made or copied there without us counts as ours as a whole. */
  manifest: Manifest | undefined;
  /** Files that we did not put there: they stay. Of what is not ours, a few. */
  foreign: readonly string[];
}

/** A site that was published at a target, and can be again. */
export interface Release {
  name: string;
  edition: Edition;
  day: string;
  published: string;
  by: string | undefined;
  isCurrent: boolean;
}

/** How a reader comes from the old site to the new one: in one step; file by file, in an order in which no page names what is not there. */
export type Switching = 'at-once' | 'file-by-file';

export interface TargetLock {
  /** Throws where another publisher has taken it from us. */
  assertHeld(): void;
  release(): Promise<void>;
}

/** A host, or what brings a site to one. */
export interface Target {
  /** As it was typed, without a password. */
  name: string;
  switching: Switching;
  /** Where it is on this machine or a share; absolute. */
  path?: string;
  /** Whether people outside the company may read there, as far as can be told. */
  mayBePublic: boolean;
  /** Where releases are kept, for a message. */
  keepsReleasesIn: string;
  /** Puts back what a cut between two renames has left, where that can be. */
  repair?(signal: AbortSignal): Promise<void>;
  look(): Promise<Standing>;
  /** Newest first, the one that stands among them. */
  releases(): Promise<Release[]>;
  /** Waits for whoever is at it, or says who that is. */
  lock(signal: AbortSignal): Promise<TargetLock>;
  /**
   * Puts the site there, reads it back, and keeps the one that stood there as a release.
   * @param release its manifest but for what is kept of the old one, which only the target knows
   */
  publish(site: Site, release: Manifest, work: Work): Promise<void>;
  /** Puts an earlier release in the place of the one that stands. */
  rollback(to: Release, work: Work): Promise<void>;
}

/** What a task at a target works with. */
export interface Work {
  signal: AbortSignal;
  lock: TargetLock;
  now: Date;
  /** A line on how far it is. */
  say(text: string): void;
}

/** How many releases are kept beside the one that stands. */
export const RELEASES_KEPT = 3;

export function releaseOf(manifest: Manifest, isCurrent: boolean): Release {
  const { release, edition, day, published, by } = manifest;
  return { name: release, edition, day, published, by, isCurrent };
}

/** Newest first. */
export const byName = (releases: readonly Release[]): Release[] => [...releases].sort((a, b) => (a.name < b.name ? 1 : -1));
