/** Hosts whose Pages anybody may read unless somebody pays for more. */
const OPEN_HOSTS =
  /(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|netlify\.com|cloudflare\.com|surge\.sh|neocities\.org)$/i;

/** Names that only a company’s own network knows: RFC 6762, RFC 8375, RFC 6762 appendix G, and ICANN’s `.internal`. */
const OWN_NAME = /^[^.]+$|\.(?:local|lan|internal|intranet|intra|corp|home|private|localdomain|home\.arpa)$/i;

/** RFC 1918, RFC 4193, loopback and link-local addresses. */
const OWN_ADDRESS = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[?::1\]?$|\[?f[cd][0-9a-f]{2}:|\[?fe80:)/i;

/** rclone’s stores on the Internet, by the names of their kinds. What reaches into a company’s own network is not among them. */
const OPEN_STORES =
  /^(?:s3|azureblob|azurefiles|gcs|google cloud storage|b2|swift|oracleobjectstorage|r2|storj|netlify|ipfs|internetarchive|qingstor|drive|dropbox|box)$/i;

/** Whether people outside a company may reach a host, as far as its name tells. Nothing but the name is looked at. */
export function mayBePublicHost(host: string): boolean {
  const name = host.replace(/\.$/, '').toLowerCase();
  if (OPEN_HOSTS.test(name)) return true;
  return !OWN_NAME.test(name) && !OWN_ADDRESS.test(name);
}

/** @param kind rclone’s name of a store: `s3`, `sftp` */
export const mayBePublicStore = (kind: string): boolean => OPEN_STORES.test(kind);
