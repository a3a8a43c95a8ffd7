import { FOREVER, HASHED_FOLDERS, REVALIDATE } from './caching.ts';
import { MIME_TYPES } from './mime-types.ts';
import { OWN_READERS } from './readers.ts';
import { decodedPath, type HostedSite, sitePath } from './site.ts';

/** With what lies compressed beside a file, after "build --compress". */
const fileServer = (indent: string) => `${indent}file_server {\n${indent}\tprecompressed br gzip\n${indent}}`;

/** Those that Caddy's own table lacks, or has otherwise. */
const TYPES = ['ics', 'opml', 'vcf', 'webmanifest', 'avif'];

/**
 * A snippet for Caddy 2.6 or later. Regular expressions compare decoded addresses, and every sign of theirs but letters and digits is written by its number, so
 * that none can mean anything. Patterns of `path` would not do: a `*` behind an encoded sign stops at the next slash.
 * https://caddyserver.com/docs/caddyfile/matchers#path-regexp
 */
export function caddy(site: HostedSite): string {
  const path = decodedPath(site).slice(0, -1);
  const headers = site.headers.map(([name, value]) => `\t\t${name} ${quoted(value)}`);
  const hashed = `path_regexp /(?:${HASHED_FOLDERS.join('|')})/`;
  return `# Caddy 2.6 or later. Put the folder's own place instead of /srv/flambeau.
${address(site)} {
	root * "/srv/flambeau"
	encode zstd gzip
	@flambeau_hashed ${hashed}
	@flambeau_other not ${hashed}
	header {
${headers.join('\n')}
	}
	header @flambeau_hashed Cache-Control ${quoted(FOREVER)}
	header @flambeau_other Cache-Control ${quoted(REVALIDATE)}
${named('js', OWN_READERS[0], OWN_READERS[1])}
${TYPES.map((extension) => named(extension, 'Content-Type', MIME_TYPES[extension] ?? '')).join('\n')}
${
  path === ''
    ? `${fileServer('\t')}\n`
    : `	@flambeau path_regexp ^${numbered(path)}/
	@flambeau_bare path_regexp ^${numbered(path)}$
	handle @flambeau {
		uri strip_prefix ${quoted(prefix(path))}
${fileServer('\t\t')}
	}
	redir @flambeau_bare ${sitePath(site)} 301
	handle {
		error 404
	}
`
}	handle_errors {
		@flambeau_404 expression {http.error.status_code} == 404
		handle @flambeau_404 {
			header Cache-Control ${quoted(REVALIDATE)}
			rewrite * /404.html
			file_server
		}
	}
}
`;
}

/** A header for the files of a kind. A pattern that stands in the line itself would be read as the header’s name: only `/…`, `*` and `@…` are matchers. */
const named = (extension: string, name: string, value: string) =>
  `\t@flambeau_${extension} path *.${extension}\n\theader @flambeau_${extension} ${name} ${quoted(value)}`;

/** Without a scheme Caddy serves HTTPS, with a certificate that it gets by itself. */
function address(site: HostedSite): string {
  const { protocol, host } = new URL(site.url);
  return quoted(protocol === 'http:' ? `http://${host}` : host);
}

/** A token of a Caddyfile. \`{\` would begin a placeholder, or read the environment. https://caddyserver.com/docs/caddyfile/concepts#tokens-and-quotes */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\{/g, '\\{')}"`;
}

/** A text as a regular expression of Go. */
const numbered = (text: string) => text.replace(/[^\p{L}\p{N}/]/gu, (sign) => `\\x{${sign.codePointAt(0)!.toString(16)}}`);

/**
 * The path as `strip_prefix` finds it in an address: what it has encoded must be encoded there, so those signs alone are that every browser encodes
 * (https://url.spec.whatwg.org/#path-percent-encode-set).
 */
const prefix = (path: string) => path.replace(/[^!-~]+|["#%<>?^`{}]/gu, encodeURIComponent);
