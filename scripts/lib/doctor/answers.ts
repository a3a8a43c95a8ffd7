import { createHash } from 'node:crypto';
import { cannotLook } from './diagnosis.ts';

/** What a host answered. */
export interface Answer {
  status: number;
  headers: Headers;
  /** Where redirects ended. */
  url: string;
  /** As a browser has it, unpacked; empty for HEAD. */
  body: Buffer;
}

/** A host that does not answer within this many milliseconds is as good as none. */
const PATIENCE = 20_000;

/** Asks for an address. Throws an error in plain words where the host cannot be reached. */
export async function ask(url: string, options: { method?: 'GET' | 'HEAD'; redirect?: 'follow' | 'manual' } = {}): Promise<Answer> {
  try {
    const response = await fetch(url, {
      redirect: 'follow',
      ...options,
      signal: AbortSignal.timeout(PATIENCE),
      headers: { 'Cache-Control': 'no-cache' },
    });
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, url: response.url || url, body };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw cannotLook('unreachable', { url, why: cause instanceof Error ? cause.message : String(cause) }, 2);
  }
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** `text/html` of `text/html; charset=utf-8` */
export const typeOf = ({ headers }: Pick<Answer, 'headers'>): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
