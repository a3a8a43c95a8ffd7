/** A URL of a page taken apart: `../a/b?q=1#c` is path `../a/b`, rest `?q=1#c`. */
export function splitUrl(url: string): { path: string; query: string; hash: string } {
  const hashAt = url.indexOf('#');
  const beforeHash = hashAt === -1 ? url : url.slice(0, hashAt);
  const queryAt = beforeHash.indexOf('?');
  return {
    path: queryAt === -1 ? beforeHash : beforeHash.slice(0, queryAt),
    query: queryAt === -1 ? '' : beforeHash.slice(queryAt),
    hash: hashAt === -1 ? '' : url.slice(hashAt),
  };
}

/** Whether a URL names a scheme (`https:`, `mailto:`, `data:`…) or another host (`//cdn.example`). */
export function leavesSite(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url.trim());
}

/** `%C3%A9` as `é`; a malformed escape is left as it is, since a browser does so too. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * The segments of a path, counted from the output's root: absolute from the root, relative from the page's folder.
 * They stay percent-encoded as they were written.
 * @param page the page's file below the output's root, `fr/guide/index.html`
 */
export function resolveSegments(path: string, page: string): string[] {
  const segments = path.startsWith('/') ? [] : page.split('/').slice(0, -1).map(encodeSegment);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  if (/(?:^|\/)\.{0,2}$/.test(path)) segments.push('');
  return segments;
}

/** As encodeURIComponent, but leaves what a path may hold, so that an ordinary name stays readable. */
export function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/%(?:40|3A|24|2C|2B|3D|26|3B)/g, decodeURIComponent);
}

/**
 * The file that a host with a directory index would send for these segments, and the segments of its explicit name.
 * `fr/guide/` and `fr/guide` are both `fr/guide/index.html`, unless a file of that very name exists.
 */
export function explicitFile(segments: readonly string[], files: ReadonlySet<string>): { file: string; segments: string[] } {
  const named = segments.at(-1) === '' ? segments.slice(0, -1) : [...segments];
  const path = named.map(decodeSegment).join('/');
  const isFolder = segments.at(-1) === '' || segments.length === 0;
  if (!isFolder && files.has(path)) return { file: path, segments: named };
  const index = path === '' ? 'index.html' : `${path}/index.html`;
  const looksLikeFile = /\.[^./]+$/.test(path);
  if (isFolder || files.has(index) || !looksLikeFile) return { file: index, segments: [...named, 'index.html'] };
  return { file: path, segments: named };
}
