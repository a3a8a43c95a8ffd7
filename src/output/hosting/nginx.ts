import { FOREVER, HASHED_FOLDERS, REVALIDATE } from './caching.ts';
import { ALL_TYPES, compressedTypes } from './mime-types.ts';
import { OWN_READERS } from './readers.ts';
import { decodedPath, type HostedSite, sitePath } from './site.ts';

/**
 * A snippet for nginx 1.11.8 or later, in two parts.
 *
 * A named location answers 404, since `error_page` with an address would read variables in it. `types` takes the place of the inherited table, and repeating an
 * extension of it is a warning; so the snippet names all the types of the site, and needs no file beside it.
 * https://nginx.org/en/docs/http/ngx_http_core_module.html
 */
export function nginx(site: HostedSite): string {
  const path = decodedPath(site);
  const types = Object.entries(ALL_TYPES).map(([extension, type]) => `        ${quoted(type)} ${extension};`);
  const headers = (cache: string) =>
    [...site.headers.map(([name, value]) => `${name} ${quoted(value)}`), `${OWN_READERS[0]} $flambeau_readers`, `Cache-Control ${cache}`]
      .map((header) => `    add_header ${header} always;`)
      .join('\n');
  const withoutSlash =
    path === '/'
      ? ''
      : `location = ${quoted(path.slice(0, -1))} {
    absolute_redirect off;
    return 301 ${quoted(sitePath(site))};
}
`;
  return `# Two parts for nginx. Put the folder's own place instead of /srv/flambeau.

# 1. In http { }
map $uri $flambeau_cache {
    default ${quoted(REVALIDATE)};
    "~/(?:${HASHED_FOLDERS.join('|')})/" ${quoted(FOREVER)};
}

map $uri $flambeau_readers {
    default "";
    "~\\.js$" ${quoted(OWN_READERS[1])};
}

# 2. In server { }
${withoutSlash}location ${quoted(path)} {
    alias "/srv/flambeau/";
    index index.html;
    absolute_redirect off;
    error_page 404 @flambeau_404;
    default_type application/octet-stream;
    types {
${types.join('\n')}
    }
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 1024;
    gzip_types ${compressedTypes().map(quoted).join(' ')};
    # After "build --compress", where nginx has these modules:
    # gzip_static on;
    # brotli_static on;
${headers('$flambeau_cache')}
}
location @flambeau_404 {
    root "/srv/flambeau";
    types { }
    default_type "text/html; charset=utf-8";
    rewrite ^ /404.html break;
${headers(quoted(REVALIDATE))}
}
`;
}

/** A string of nginx. In those places where it reads variables none of ours has a dollar: addresses are encoded, headers are our own. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
