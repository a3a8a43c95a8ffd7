import { FOREVER, HASHED_FOLDER, REVALIDATE } from './caching.ts';
import { type HostedSite, sitePath } from './site.ts';

/** A snippet for Caddy 2, which knows the types that matter. */
export function caddy(site: HostedSite): string {
  const { host } = new URL(site.url);
  const path = decodeURI(sitePath(site));
  const headers = site.headers.map(([name, value]) => `\t\t${name} "${value}"`);
  const strip = path === '/' ? '' : `\turi strip_prefix "${path.slice(0, -1)}"\n`;
  return `# Caddy 2. Put the folder's own place instead of /srv/flambeau.
${host} {
\troot * /srv/flambeau
${strip}\theader {
${headers.join('\n')}
\t\tCache-Control "${REVALIDATE}"
\t}
\t@hashed path */${HASHED_FOLDER}/* /${HASHED_FOLDER}/*
\theader @hashed Cache-Control "${FOREVER}"
\tfile_server
\thandle_errors 404 {
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}
