import { FOREVER, HASHED_FOLDERS } from './caching.ts';
import type { HostedSite } from './site.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both have a browser ask again for all that is not listed, and
 * both join the values of a header that two rules set, so that caching is said for the hashed folders alone.
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(site: HostedSite): string {
  const headers = site.headers.map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${headers.join('\n')}\n\n${HASHED_FOLDERS.map((folder) => `/${folder}/*\n  Cache-Control: ${FOREVER}\n`).join('\n')}`;
}
