import { FOREVER, HASHED_FOLDERS, REVALIDATE } from './caching.ts';
import { compressedNames, MIME_TYPES } from './mime-types.ts';
import { OWN_READERS } from './readers.ts';
import { type HostedSite, sitePath } from './site.ts';

/**
 * Configuration for Apache 2.4, read from the folder itself where `AllowOverride FileInfo` lets it.
 * Only FileInfo directives: one directive that the host does not allow (Options, DirectoryIndex) turns every answer
 * into an error 500, and mod_rewrite without FollowSymLinks turns it into a 403. The links of the site need none of them.
 *
 * ErrorDocument takes a path from the host's root, which this file cannot know. It falls back on the path of the
 * public address. From Apache 2.4.13 the path may be an expression: the part of the requested address before one of
 * our own top folders is where the site is. https://httpd.apache.org/docs/2.4/mod/core.html#errordocument
 */
export function htaccess(site: HostedSite): string {
  const headers = site.headers.map(([name, value]) => `  Header always set ${name} "${value}"`);
  const types = Object.entries(MIME_TYPES).map(([extension, type]) => `  AddType ${quoted(type)} .${extension}`);
  const folders = site.folders.map((folder) => folder.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  const path = sitePath(site);
  // An empty value would be taken for "1", so that a site at the root sets nothing.
  const fallback = path === '/' ? '' : `      SetEnvIf Request_URI "^/" FLAMBEAU_BASE=${path.slice(1)}\n`;
  const dynamic = `<IfModule mod_version.c>
  <IfVersion >= 2.4.13>
    <IfModule mod_setenvif.c>
${fallback}      SetEnvIf Request_URI "^/(.*?/)?(?:${folders})/" FLAMBEAU_BASE=$1
      ErrorDocument 404 /%{env:FLAMBEAU_BASE}404.html
    </IfModule>
  </IfVersion>
</IfModule>
`;
  return `# Apache 2.4. It needs "AllowOverride FileInfo" (or All) for this folder; see hosting/README.txt.
AddDefaultCharset utf-8
ErrorDocument 404 ${path}404.html
${folders === '' ? '' : dynamic}
<IfModule mod_mime.c>
${types.join('\n')}
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${compressedNames().join(' ')}
    # What was sent compressed is asked for by the name that mod_deflate gave it.
    <IfModule mod_headers.c>
      RequestHeader edit* If-None-Match '-gzip"' '"'
    </IfModule>
  </IfModule>
</IfModule>

<IfModule mod_headers.c>
${headers.join('\n')}
  <FilesMatch "\\.js$">
    Header set ${OWN_READERS.join(' ')}
  </FilesMatch>
  <IfModule mod_setenvif.c>
    SetEnvIf Request_URI "/(?:${HASHED_FOLDERS.join('|')})/" FLAMBEAU_HASHED
    Header set Cache-Control "${FOREVER}" env=FLAMBEAU_HASHED
    Header set Cache-Control "${REVALIDATE}" env=!FLAMBEAU_HASHED
  </IfModule>
</IfModule>
`;
}

function quoted(text: string): string {
  return text.includes(' ') ? `"${text}"` : text;
}
