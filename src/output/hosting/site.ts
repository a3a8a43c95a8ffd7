/** What the host files are made from. */
export interface HostedSite {
  /** The site's public address, which ends with `/`. */
  url: string;
  /** The headers of every answer, in order. */
  headers: readonly (readonly [name: string, value: string])[];
  /** The folders at the output's root, sorted: what an address of the site begins with, wherever the site is. */
  folders: readonly string[];
}

/** The path of the public address, with a slash at both ends: `/` or `/flambeau/`. */
export function sitePath(site: HostedSite): string {
  return new URL(site.url).pathname;
}
