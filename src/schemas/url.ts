import { z } from 'zod';

/** An absolute web address. `z.url()` alone lets `javascript:` through. */
export function webUrl(description: string) {
  return z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).describe(description);
}
