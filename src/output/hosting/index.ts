import { caddy } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { htaccess } from './htaccess.ts';
import { lighttpd } from './lighttpd.ts';
import { nginx } from './nginx.ts';
import { hostingReadme } from './readme.ts';
import type { HostedSite } from './site.ts';
import { webConfig } from './web-config.ts';

/** Every file that helps a host, by its path below the output's root. */
export function hostFiles(site: HostedSite): Record<string, string> {
  return {
    '.htaccess': htaccess(site),
    // GitHub Pages leaves out folders that begin with an underscore unless this file is there.
    '.nojekyll': '',
    _headers: headersFile(site),
    'hosting/Caddyfile': caddy(site),
    'hosting/README.txt': hostingReadme(site),
    'hosting/lighttpd.conf': lighttpd(site),
    'hosting/nginx.conf': nginx(site),
    'web.config': webConfig(site),
  };
}
