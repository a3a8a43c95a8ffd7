/** What the host files are made from. */
export interface HostedSite {
  /** The site's public address, which ends with `/`. */
  url: string;
  /** The headers of every answer, in order. */
  headers: readonly (readonly [name: string, value: string])[];
  /** The folders at the output's root, sorted: what an address of the site begins with, wherever the site is. */
  folders: readonly string[];
}

const PLAIN = /[\w.~-]/;

/**
 * The path of the public address as a browser sends it, with a slash at both ends: `/` or `/r%C3%A9seaux/`. Every sign but letters, digits and `-._~` is
 * percent-encoded (RFC 3986, 2.3), so that none of them means anything to a server's configuration.
 */
export function sitePath(site: HostedSite): string {
  return new URL(site.url).pathname.replace(/%[0-9A-Fa-f]{2}|[^/]/gu, (sign) =>
    sign.length === 3 && sign.startsWith('%')
      ? sign.toUpperCase()
      : PLAIN.test(sign)
        ? sign
        : encodeURIComponent(sign).replace(/[!'()*]/g, byteCode),
  );
}

const byteCode = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * The same path as a server has it once it has decoded the address: `/réseaux/`. What no server's configuration can hold stays encoded: control signs, and
 * bytes that are no UTF-8.
 */
export function decodedPath(site: HostedSite): string {
  return sitePath(site).replace(/(?:%[0-9A-F]{2})+/g, (bytes) => {
    try {
      return decodeURIComponent(bytes).replace(/[\p{Cc}\u2028\u2029/\\]/gu, encodeURIComponent);
    } catch {
      return bytes;
    }
  });
}
