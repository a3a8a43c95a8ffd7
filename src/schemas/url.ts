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

/** An absolute web address. `z.url()` alone lets `javascript:` through. */
export function webUrl(description: string) {
  return z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).describe(description);
}
