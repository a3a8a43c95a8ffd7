import { createHash } from 'node:crypto';
import { walkHtml } from './html.ts';

/** What a page of the site may do. Nothing is fetched from another host, and nothing inline runs. */
const DIRECTIVES: readonly (readonly [string, string])[] = [
  ['default-src', "'none'"],
  // Pagefind's search is WebAssembly.
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data: blob:"],
  // The error page has its fonts within it: it is shown at any address.
  ['font-src', "'self' data:"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['form-action', "'self' mailto:"],
  ['base-uri', "'none'"],
  ['frame-ancestors', "'self'"],
  // No text becomes markup or code; src/client/lib/own-scripts.ts lets addresses through, and `script-src` says which.
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'default'],
];

/**
 * The Content-Security-Policy of the whole site, as one header line.
 * @param styleHashes the hashes of the inline styles that are allowed: those of 404.html, see styleHashes
 * @param hasManifest whether the site may be put beside a telephone’s apps
 */
export function contentSecurityPolicy(styleHashes: readonly string[] = [], hasManifest = false): string {
  const directives = hasManifest ? [...DIRECTIVES, ['manifest-src', "'self'"] as const] : DIRECTIVES;
  return directives.map(([name, value]) => [name, value, ...(name === 'style-src' ? styleHashes : [])].join(' ')).join('; ');
}

/** The CSP hash, `'sha256-…'`, of each inline style of a page. A browser hashes the text with its line ends as LF. */
export function styleHashes(html: string): string[] {
  const hashes = new Set<string>();
  let inStyle = false;
  walkHtml(html.replaceAll('\r\n', '\n'), {
    open: ({ name }) => {
      inStyle = name === 'style';
    },
    text: (text) => {
      if (inStyle) hashes.add(`'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`);
    },
    close: () => {
      inStyle = false;
    },
  });
  return [...hashes];
}

/**
 * The headers that every answer carries.
 * Referrer-Policy: no link tells another host, nor our own host’s log, on which page the reader was. Pages say the same
 * in a `<meta>`, for hosts that send no headers.
 */
export function securityHeaders(policy: string): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
  ];
}
