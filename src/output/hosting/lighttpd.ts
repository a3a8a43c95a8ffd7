import { HASHED_FOLDERS, REVALIDATE } from './caching.ts';
import { ALL_TYPES, compressedNames } from './mime-types.ts';
import { OWN_READERS } from './readers.ts';
import { decodedPath, type HostedSite, sitePath } from './site.ts';

/**
 * A snippet for lighttpd 1.4.65 or later. A list that is set again in a condition takes the place of the one around it, so that the headers stand there twice. What is
 * named after its content is kept for a year by mod_expire, which cannot say “immutable” but knows an answer's status: headers of mod_setenv would have a 404 kept as well.
 * https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_Configuration
 */
export function lighttpd(site: HostedSite): string {
  const path = decodedPath(site);
  // In the target of a redirection a percent sign begins a reference.
  const escaped = sitePath(site).replaceAll('%', '%%');
  const headers = (more: HostedSite['headers'], indent: string) =>
    [...site.headers, ...more].map(([name, value]) => `${indent}${quoted(name)} => ${quoted(value)}`).join(',\n');
  const types = Object.entries(ALL_TYPES).map(([extension, type]) => `        ${quoted(`.${extension}`)} => ${quoted(type)}`);
  const withoutSlash =
    path === '/'
      ? ''
      : `$HTTP["url"] == ${quoted(path.slice(0, -1))} {
    url.redirect = ( "" => ${quoted(escaped)} )
    url.redirect-code = 301
}
`;
  return `# lighttpd 1.4.65 or later. Put the folder's own place instead of /srv/flambeau.
server.modules += ( "mod_alias", "mod_expire", "mod_redirect", "mod_setenv" )
# Text goes compressed where the module is there (Debian: lighttpd-mod-deflate); take away the marks of these three lines:
#server.modules += ( "mod_deflate" )
#deflate.allowed-encodings = ( "gzip", "deflate" )
#deflate.mimetypes = ( ${compressedNames().map(quoted).join(', ')} )
${withoutSlash}$HTTP["url"] =^ ${quoted(path)} {
    alias.url = ( ${quoted(path)} => "/srv/flambeau/" )
    index-file.names = ( "index.html" )
    server.errorfile-prefix = "/srv/flambeau/"
    mimetype.assign = (
${types.join(',\n')}
    )
    setenv.set-response-header = (
${headers([['Cache-Control', REVALIDATE]], '        ')}
    )
    $HTTP["url"] =~ "\\.js$" {
        setenv.add-response-header = ( ${OWN_READERS.map(quoted).join(' => ')} )
    }
    $HTTP["url"] =~ "/(?:${HASHED_FOLDERS.join('|')})/" {
        setenv.set-response-header = (
${headers([], '            ')}
        )
        expire.url = ( "" => "access plus 365 days" )
    }
}
`;
}

/** A string of lighttpd. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
