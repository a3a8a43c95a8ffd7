import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFiles } from '../../../src/output/files.ts';
import { verifyOutput } from '../../../src/output/verify/index.ts';
import { isOurs, MARKER } from '../marker.ts';
import { MANIFEST, ourFiles, readManifest } from '../publish/manifest.ts';
import { factsOf, markerOf } from '../publish/site.ts';
import { cannotLook, type Diagnose, few } from './diagnosis.ts';
import type { HostFacts } from './host.ts';

const LINK_RULES = new Set(['links', 'file-names', 'style-sheets']);

/** Looks at a site in a folder or on a share: what a host could not serve from there, or should not. */
export async function diagnoseFolder(folder: string, add: Diagnose): Promise<HostFacts> {
  if (!isOurs(folder)) throw cannotLook('no-site', { url: folder, marker: MARKER });
  const { edition, day } = markerOf(readFileSync(join(folder, MARKER), 'utf8'));
  const paths = await listFiles(folder);
  const manifest = existsSync(join(folder, MANIFEST)) ? readManifest(readFileSync(join(folder, MANIFEST), 'utf8')) : undefined;
  if (manifest === undefined) await diagnoseLinks(folder, add);
  else {
    const here = new Set(paths);
    const missing = Object.keys(manifest.files).filter((path) => !here.has(path));
    const lowered = missing.filter((path) => path !== path.toLowerCase() && here.has(path.toLowerCase()));
    if (lowered.length > 0) add('must', 'lower-case', { count: lowered.length, files: few(lowered) });
    const lost = missing.filter((path) => !lowered.includes(path));
    if (lost.length > 0) add('must', 'missing', { count: lost.length, files: few(lost) });
    const facts = await factsOf(
      folder,
      Object.keys(manifest.files).filter((path) => here.has(path)),
    );
    const different = Object.keys(facts).filter((path) => facts[path]?.sha256 !== manifest.files[path]?.sha256);
    if (different.length > 0) add('must', 'different', { count: different.length, files: few(different) });
    if (manifest.arriving !== undefined) add('must', 'cut', {});
    const ours = ourFiles(manifest);
    const foreign = paths.filter((path) => !ours.has(path));
    if (foreign.length > 0) add('should', 'foreign', { count: foreign.length, files: few(foreign) });
  }
  const twins = twinNames(paths);
  if (twins.length > 0) add('must', 'twin-names', { count: twins.length, files: few(twins) });
  diagnoseRights(folder, paths, add);
  return { url: folder, edition: edition ?? '?', day, files: paths.length };
}

async function diagnoseLinks(folder: string, add: Diagnose): Promise<void> {
  const canonical = /<link rel="canonical" href="(https?:\/\/[^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1];
  const findings = await verifyOutput(folder, { site: canonical === undefined ? 'https://site.invalid/' : new URL('.', canonical).href });
  const wrong = findings.filter(({ rule, level }) => LINK_RULES.has(rule) && level === 'error');
  if (wrong.length > 0) add('must', 'broken-links', { count: wrong.length, first: `${wrong[0]?.file}: ${wrong[0]?.message}` });
}

/** Names that differ by capitals alone: Windows and many hosts keep one of them. */
function twinNames(paths: readonly string[]): string[] {
  return [...Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase()).values()].flatMap((same) => (same.length > 1 ? same : []));
}

function diagnoseRights(folder: string, paths: readonly string[], add: Diagnose): void {
  if (process.platform === 'win32') return;
  const closed = paths.filter((path) => (statSync(join(folder, path)).mode & 0o004) === 0);
  if (closed.length > 0) add('should', 'closed-files', { count: closed.length, files: few(closed) });
  const releases = join(dirname(folder), `.${basename(folder)}.flambeau-releases`);
  if (existsSync(releases) && (statSync(releases).mode & 0o077) !== 0) add('must', 'releases-readable', { folder: releases });
}
