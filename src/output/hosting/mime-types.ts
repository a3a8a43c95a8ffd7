/**
 * The types that hosts do not all know. IIS answers 404 to an extension without one; a browser runs WebAssembly by
 * streaming only with its type. Pagefind’s own files are compressed already and are read as bytes.
 */
export const MIME_TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  ics: 'text/calendar; charset=utf-8',
  json: 'application/json',
  opml: 'text/x-opml; charset=utf-8',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  // IIS 7 came before drawings on the web.
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  vcf: 'text/vcard; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** Every type of the site, for hosts whose own table would have to be repeated to add to it. */
export const ALL_TYPES: Readonly<Record<string, string>> = {
  bin: 'application/octet-stream',
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  zip: 'application/zip',
  ...MIME_TYPES,
};

/** What is worth compressing, by the ending of its name: images are compressed already, and so are Pagefind’s files and the studio’s emoji. */
export const COMPRESSED: ReadonlySet<string> = new Set([
  'css',
  'html',
  'ics',
  'js',
  'json',
  'opml',
  'svg',
  'ttf',
  'txt',
  'vcf',
  'wasm',
  'webmanifest',
  'xml',
]);

/** The types of that, as a host sends them. */
export const compressedTypes = (): string[] =>
  Object.entries(ALL_TYPES).flatMap(([ending, type]) => (COMPRESSED.has(ending) ? [type] : []));

/** The same without what follows a semicolon: where a host compares the beginning alone. */
export const compressedNames = (): string[] => [...new Set(compressedTypes().map((type) => type.replace(/;.*/, '')))];
