/**
 * What a site may leave on a device, to be read without a connection. The build writes the lists (output/offline/), the service worker obeys them
 * (client/offline/). All paths are those of files below the site’s root.
 */
export interface OfflineLists {
  /** Changes with anything below it. */
  digest: string;
  /** Pages that may be kept, with the digest of their bytes: what is not these bytes is never kept. */
  pages: Record<string, string>;
  /** Those of them that name people: their copy is a file beside them which does not. */
  bare: string[];
  /** What those pages need: styles, scripts, fonts, drawings, each named after its content. */
  files: string[];
  /** What a reader of each language gets without opening it. */
  first: Record<string, string[]>;
}

/** The page that says what is kept, and is shown where something is not. */
export const OFFLINE_PAGE = '/offline/';

/** The service worker, and what a telephone needs to put the site beside its apps. */
export const WORKER_FILE = 'offline.js';
export const MANIFEST_FILE = 'manifest.webmanifest';

/** The file with a page’s copy, `fr/guide/charter/index.txt`: no page, so that nobody comes upon it, and in the same folder, for its links. */
export const bareFile = (page: string): string => page.replace(/html$/, 'txt');

/** The copy of the site at a path (`/a/b/`): other sites of the same host have others. */
export const copyName = (root: string, digest: string): string => `flambeau:${root}:offline:${digest}`;

/** Whether a copy is of the site at a path, of this build or of an earlier one. */
export const isCopyOf = (root: string, name: string): boolean =>
  name.startsWith(copyName(root, '')) && /^[0-9a-f]+$/.test(name.slice(copyName(root, '').length));

/** How a digest is written: the first 64 bits of SHA-256. */
export const shortDigest = (sha256: Uint8Array): string =>
  Array.from(sha256.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
