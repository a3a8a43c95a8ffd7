import { FOREVER, HASHED_FOLDER, REVALIDATE } from './caching.ts';
import { MIME_TYPES } from './mime-types.ts';
import { type HostedSite, sitePath } from './site.ts';

/** A snippet for nginx. A `types` block replaces the inherited one, hence the include beside it. */
export function nginx(site: HostedSite): string {
  const path = decodeURI(sitePath(site));
  const headers = site.headers.map(([name, value]) => `    add_header ${name} "${value}" always;`);
  const types = Object.entries(MIME_TYPES).map(([extension, type]) => `        ${type.includes(' ') ? `"${type}"` : type} ${extension};`);
  return `# Two parts for nginx. Put the folder's own place instead of /srv/flambeau/.

# 1. In http { }
map $uri $flambeau_cache {
    default "${REVALIDATE}";
    "~/${HASHED_FOLDER}/" "${FOREVER}";
}

# 2. In server { }
location "${path}" {
    alias /srv/flambeau/;
    index index.html;
    error_page 404 "${path}404.html";
    charset utf-8;
    include mime.types;
    types {
${types.join('\n')}
    }
${headers.join('\n')}
    add_header Cache-Control $flambeau_cache always;
}
`;
}
