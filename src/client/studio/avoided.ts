import type { Avoided } from '../../domain/writing/types.ts';

/** The first phrase of a text that the company cannot use, with the reason and with what to say instead. */
export function avoidedIn(text: string, avoid: readonly Avoided[]): { found: string; reason: string; instead: string } | undefined {
  for (const { pattern, reason, instead } of avoid) {
    const found = new RegExp(pattern, 'iu').exec(text)?.[0].replace(/^[^\p{L}\p{N}]+/u, '');
    if (found) return { found, reason, instead };
  }
  return undefined;
}
