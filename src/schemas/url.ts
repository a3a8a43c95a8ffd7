import { z } from 'zod';

/**
 * Where a site is published: an address that ends with its folder, and whose path every server can hold in its configuration. Bytes that are no UTF-8, control
 * signs and encoded slashes are refused, since no two servers read them alike.
 */
export const isSiteAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return true;
  const { pathname, search, hash, username } = new URL(address);
  try {
    return (
      search + hash + username === '' &&
      !/[\p{Cc}\u2028\u2029\\]|%2f/iu.test(
        pathname.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => (/%2f/i.test(bytes) ? bytes : decodeURIComponent(bytes))),
      )
    );
  } catch {
    return false;
  }
};

/** An absolute web address, also one that opens inside the company only (`http://intranet/…`, `http://10.0.0.5/`). `z.url()` alone lets `javascript:` through, and spaces. */
export function webUrl(description: string) {
  return z
    .url({ protocol: /^https?$/, hostname: /./ })
    .regex(/^\S+$/)
    .describe(description);
}

/** A host that everybody can reach by its name: at least one dot and a top-level domain, IDN included (`xn--p1ai` is .рф; RFC 5890). */
const publicHost = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})\.?$/i;

/** An address that the public meets: a network shows the page behind it, and readers outside open it. */
export function publicUrl(description: string) {
  return z
    .url({ protocol: /^https?$/, hostname: publicHost })
    .regex(/^\S+$/)
    .describe(description);
}
