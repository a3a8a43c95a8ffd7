import type { ImageSign } from './logo.ts';
import type { Brand } from './tokens.ts';

/** What share images are drawn with: the colours, and the company’s sign where it has one. */
export function coloursOf({ night, ember, flame, pine, sky, sign }: Brand & { sign?: ImageSign }): Brand & { sign?: ImageSign } {
  return { night, ember, flame, pine, sky, ...(sign && { sign }) };
}
