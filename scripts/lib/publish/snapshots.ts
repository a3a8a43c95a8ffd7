import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, MANIFEST, manifestText, readManifest } from './manifest.ts';
import { assertArrived, copyFiles, type Site } from './site.ts';
import { RELEASES_KEPT } from './target.ts';

/**
 * Releases on this machine, for a host whose every place its readers can reach: copies of what was published, for this user’s eyes. A snapshot also holds
 * still while it is sent, whatever a build does meanwhile.
 */
export class Snapshots {
  readonly folder: string;

  constructor(cache: string) {
    this.folder = join(cache, 'releases');
  }

  /** Copies a site; the manifest comes last, and says that it is whole. */
  async take(site: Site, manifest: Manifest, signal: AbortSignal): Promise<Site> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const folder = join(this.folder, manifest.release);
    await copyFiles(site.folder, folder, Object.keys(site.files), signal);
    await assertArrived(folder, site.files);
    writeFileSync(join(folder, MANIFEST), manifestText(manifest));
    return { ...site, folder };
  }

  /** Whole ones, newest first. */
  all(): { folder: string; manifest: Manifest }[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .flatMap((name) => {
        const folder = join(this.folder, name);
        const file = join(folder, MANIFEST);
        const manifest = existsSync(file) ? readManifest(readFileSync(file, 'utf8')) : undefined;
        return manifest === undefined ? [] : [{ folder, manifest }];
      })
      .sort((a, b) => (a.manifest.release < b.manifest.release ? 1 : -1));
  }

  /** Removes what is no whole release, and the oldest. */
  prune(): void {
    const keep = new Set(
      this.all()
        .slice(0, RELEASES_KEPT + 1)
        .map(({ manifest }) => manifest.release),
    );
    if (!existsSync(this.folder)) return;
    for (const name of readdirSync(this.folder)) if (!keep.has(name)) rmSync(join(this.folder, name), { recursive: true, force: true });
  }
}
