import { forEachOf } from '../../../src/output/files.ts';
import { MARKER } from '../marker.ts';
import { type Manifest, MANIFEST, readManifest } from '../publish/manifest.ts';
import { markerOf } from '../publish/site.ts';
import { ask, type Answer, sha256, typeOf } from './answers.ts';
import { crawl } from './crawl.ts';
import { cannotLook, type Diagnose, few } from './diagnosis.ts';
import { diagnoseCaching, diagnosePage, diagnoseType } from './headers.ts';
import { mixedContent } from './page-links.ts';

/** Files that are read whole and compared; of others the size is enough. */
const READ = /\.(?:html|js|css|json|xml|ics|vcf|opml|txt|svg)$/;
/** A site that is this many days old no longer judges consents by today. */
const DAYS_OLD = 3;

/** What could be told of a host’s site, beside what is wrong. */
export interface HostFacts {
  url: string;
  edition: string;
  day: string;
  files: number;
}

/** Looks at a site as a browser does, file by file. @param today `2027-03-10` */
export async function diagnoseHost(address: string, today: string, add: Diagnose): Promise<HostFacts> {
  const { base, start } = await entrance(address, add);
  const marker = await ask(`${base}${MARKER}`);
  const { edition, day } = markerOf(marker.body.toString('utf8'));
  if (marker.status !== 200 || edition === undefined) throw noSite(base, marker, start);
  if (daysBetween(day, today) > DAYS_OLD) add('should', 'old-site', { day });
  diagnosePage(start, add);
  const manifest = readManifest((await ask(`${base}${MANIFEST}`)).body.toString('utf8'));
  if (manifest?.arriving !== undefined) add('must', 'cut', {});
  if (manifest !== undefined && manifest.day !== day) add('must', 'two-releases', { one: manifest.day, other: day });
  const paths = manifest === undefined ? await crawl(base, add) : Object.keys(manifest.files);
  await diagnoseFiles(base, paths, manifest, add);
  await diagnoseWays(base, paths, add);
  if (!base.startsWith('https:') && !isLocal(base)) add('should', 'not-https');
  return { url: base, edition, day, files: paths.length };
}

/** Where the site begins: `…/index.html` when the host has no page for a folder. */
async function entrance(address: string, add: Diagnose): Promise<{ base: string; start: Answer }> {
  const typed = address.replace(/[?#].*$/, '').replace(/index\.html$/, '');
  const folder = typed.endsWith('/') ? typed : `${typed}/`;
  const direct = await ask(folder);
  if (direct.status === 200 && typeOf(direct) === 'text/html') return { base: direct.url.replace(/[^/]*$/, ''), start: direct };
  const named = await ask(`${folder}index.html`);
  if (named.status !== 200) throw cannotLook('nothing-there', { url: folder, status: direct.status });
  add('should', 'no-index', { url: `${folder}index.html` });
  return { base: named.url.replace(/[^/]*$/, ''), start: named };
}

function noSite(base: string, marker: Answer, start: Answer): Error {
  const isElsewhere = new URL(marker.url).host !== new URL(base).host || (marker.status === 200 && typeOf(marker) === 'text/html');
  if (isElsewhere || [401, 407].includes(start.status)) return cannotLook('sign-in', { url: base });
  return cannotLook('no-site', { url: base, marker: MARKER });
}

async function diagnoseFiles(base: string, paths: readonly string[], manifest: Manifest | undefined, add: Diagnose): Promise<void> {
  const missing: string[] = [];
  const different: string[] = [];
  const mixed: string[] = [];
  await forEachOf(paths, async (path) => {
    const isRead = READ.test(path);
    let answer = await ask(addressOf(base, path), { method: isRead ? 'GET' : 'HEAD' });
    // Some hosts do not know HEAD.
    if (!isRead && [403, 405, 501].includes(answer.status)) answer = await ask(addressOf(base, path));
    if (answer.status !== 200) return void missing.push(path);
    diagnoseType(path, answer, add);
    diagnoseCaching(path, answer, add);
    const facts = manifest?.files[path];
    if (isRead && facts !== undefined && sha256(answer.body) !== facts.sha256) different.push(path);
    if (path.endsWith('.html') && base.startsWith('https:') && mixedContent(answer.body.toString('utf8'))) mixed.push(path);
  });
  await diagnoseMissing(base, missing, add);
  if (different.length > 0) add('must', 'different', { count: different.length, files: few(different) });
  if (mixed.length > 0) add('must', 'mixed', { count: mixed.length, files: few(mixed) });
}

/** A host often lacks files for one reason: it refuses their ending, leaves out a folder, or writes names in small letters. */
async function diagnoseMissing(base: string, missing: readonly string[], add: Diagnose): Promise<void> {
  const left = new Set(missing);
  const lowered = missing.find((path) => path !== path.toLowerCase());
  if (lowered !== undefined && (await ask(addressOf(base, lowered.toLowerCase()), { method: 'HEAD' })).status === 200) {
    const all = missing.filter((path) => path !== path.toLowerCase());
    add('must', 'lower-case', { count: all.length, files: few(all) });
    for (const path of all) left.delete(path);
  }
  const groups = [
    ['missing-underscore', (path: string) => /^_[^/]+\//.test(path) || path === '_headers'],
    [
      'missing-hidden',
      (path: string) => path.split('/').some((part) => part.startsWith('.')) || path === 'web.config' || path === '_headers',
    ],
    ['missing-search', (path: string) => /\.(?:pagefind|pf_\w+|wasm)$/.test(path)],
  ] as const;
  for (const [code, isOne] of groups) {
    const all = [...left].filter(isOne);
    for (const path of all) left.delete(path);
    // Hosts read these files and rightly show them to nobody.
    if (code === 'missing-hidden' || all.length === 0) continue;
    add('must', code, { count: all.length, files: few(all) });
  }
  if (left.size > 0) add('must', 'missing', { count: left.size, files: few([...left]) });
}

/** What a host does with addresses that are not a file’s. */
async function diagnoseWays(base: string, paths: readonly string[], add: Diagnose): Promise<void> {
  const nowhere = await ask(`${base}flambeau-no-such-page/`);
  if (nowhere.status === 200) add('must', 'found-nowhere', { url: `${base}flambeau-no-such-page/` });
  else if (!nowhere.body.includes('<style')) add('should', 'own-404', {});
  const page = paths.find((path) => /^[a-z-]+\/index\.html$/i.test(path));
  if (page !== undefined) {
    const folder = page.replace('/index.html', '');
    const bare = await ask(`${base}${folder}`, { redirect: 'manual' });
    if (bare.status === 200) add('must', 'no-redirect', { url: `${base}${folder}` });
  }
  const name = decodeURIComponent(new URL(base).pathname).split('/').filter(Boolean).pop();
  if (name === undefined) return;
  const beside = new URL(`../.${encodeURIComponent(name)}.flambeau-releases/web.config`, base).href;
  if ((await ask(beside)).status === 200) add('must', 'releases-open', { url: beside });
}

const addressOf = (base: string, path: string): string => base + path.split('/').map(encodeURIComponent).join('/');

const isLocal = (url: string): boolean => /^(?:localhost|127\.|\[::1\])/.test(new URL(url).hostname);

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
