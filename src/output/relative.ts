import { decodeSegment, encodeSegment, explicitFile, leavesSite, resolveSegments, splitUrl } from './urls.ts';

/** Where a URL stands, and what the output holds. */
export interface Place {
  /** The page or style sheet, below the output's root: `fr/guide/charter/index.html`. */
  page: string;
  /** Every file of the output, as paths below its root with `/`. */
  files: ReadonlySet<string>;
  /** The site's public address, which ends with `/`. Only an error page and absolute metadata need it. */
  site: string;
  /** What pages of the same output have reached before; see {@link relativeUrl}. */
  reached?: Map<string, Reached>;
}

interface Reached {
  file: string;
  url: string;
}

/** So many addresses are remembered. */
const REMEMBERED = 50_000;

/**
 * An error page is sent for an address at any depth, so that nothing in it can be relative. Its links go to the site's
 * public address instead, and its style is inline.
 */
export function isErrorPage(page: string): boolean {
  return /^(?:404|500)\.html$/.test(page);
}

/**
 * The same target, relative to the page and with its `index.html` said, so that the folder works at any path, on a host
 * without a directory index and from a disk. What leaves the site and what stays on the page is returned as it is.
 */
export function relativeUrl(url: string, place: Place): string {
  const trimmed = url.trim();
  if (trimmed === '' || trimmed.startsWith('#') || leavesSite(trimmed)) return url;
  if (isErrorPage(place.page)) return absoluteUrl(trimmed, place);
  const own = place.page.slice(0, place.page.lastIndexOf('/') + 1);
  // Pages whose folders lie beside each other reach all that is outside of these folders in the same way: a list of
  // chapters stands on the page of each chapter.
  const key = trimmed.startsWith('/') ? `${own.slice(0, own.lastIndexOf('/', own.length - 2) + 1)}\n${own === ''}\n${trimmed}` : undefined;
  const before = key === undefined ? undefined : place.reached?.get(key);
  if (before !== undefined && !before.file.startsWith(own)) return before.url;
  const { path, query, hash } = splitUrl(trimmed);
  const segments = path === '' ? place.page.split('/').map(encodeSegment) : resolveSegments(path, place.page);
  const target = explicitFile(segments, place.files);
  // A link to an anchor of the same page must not load the page again where it was opened without its index.html.
  if (target.file === place.page && query === '' && hash !== '') return hash;
  const result = relativePath(target.segments, place.page) + query + hash;
  if (key !== undefined && place.reached && own !== '' && !target.file.startsWith(own)) {
    if (place.reached.size >= REMEMBERED) place.reached.clear();
    place.reached.set(key, { file: target.file, url: result });
  }
  return result;
}

/** The same target at the site's public address: for canonical links, alternates, metadata and error pages. */
export function absoluteUrl(url: string, place: Place): string {
  if (url === '' || url.startsWith('#') || leavesSite(url)) return url;
  const { path, query, hash } = splitUrl(url);
  const segments = path === '' ? place.page.split('/').map(encodeSegment) : resolveSegments(path, place.page);
  const { segments: explicit } = isErrorPage(place.page) ? explicitFile(segments, place.files) : { segments };
  return new URL(explicit.join('/') + query + hash, place.site).href;
}

function relativePath(target: readonly string[], page: string): string {
  const from = page.split('/').slice(0, -1);
  let common = 0;
  while (common < from.length && common < target.length - 1 && from[common] === decodeSegment(target[common] ?? '')) common += 1;
  const path = '../'.repeat(from.length - common) + target.slice(common).join('/');
  // Without it, `a:b.html` would be read as a scheme.
  return /^[^/]*:/.test(path) ? `./${path}` : path;
}
