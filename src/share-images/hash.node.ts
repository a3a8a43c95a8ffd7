import { createHash } from 'node:crypto';

/** 128 bits of SHA-256, in hexadecimal: no two images of any site will share it. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
