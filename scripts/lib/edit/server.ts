import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorCode } from '../expected-error.ts';
import { portInUse } from '../serve.ts';

/** An answer of the editor. */
export interface Answer {
  status: number;
  type: string;
  body: string;
}

/** What answers a request whose address, below the secret part, is `path`; `sent` is the JSON that came with it. */
export type Answering = (request: { method: string; path: string; sent: unknown }) => Promise<Answer>;

export interface EditServer {
  /** Its address with the secret part, and a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Longer than any page of a guide, in bytes. */
const MOST_BYTES = 2_000_000;

/** What the photo of a telephone takes, in bytes, and as it is sent: three of them in four signs. */
export const MOST_PICTURE_BYTES = 12_000_000;
const MOST_SENT_PICTURE = (MOST_PICTURE_BYTES / 3) * 4 + 10_000;

/**
 * Serves the editor to this machine alone. Its address has a part that nobody can guess, so no other page of the browser
 * can ask for it; requests by another name of this machine, and writes that another page would send, are refused.
 * @param frame where the preview is, which a page may show: `http://localhost:4321`
 */
export async function serveEditor(options: { port: number; frame?: string; answer: Answering }): Promise<EditServer> {
  const secret = randomBytes(24).toString('base64url');
  const headers = headersFor(options.frame);
  const server = createServer((request, response) => {
    respond(request)
      .catch((error: unknown) => plain(500, error instanceof Error ? error.message : String(error)))
      .then(({ status, type, body }) => response.writeHead(status, { ...headers, 'Content-Type': `${type};charset=utf-8` }).end(body))
      .catch(() => response.destroy());
  });

  const respond = async (request: IncomingMessage): Promise<Answer> => {
    const { port } = server.address() as AddressInfo;
    const own = [`127.0.0.1:${port}`, `localhost:${port}`];
    // A name of somebody else’s that leads to this machine.
    if (!own.includes(String(request.headers.host))) return plain(421, 'Not here');
    const [, given = '', path = ''] = /^\/([^/?]*)(\/[^?]*)(?:\?.*)?$/.exec(request.url ?? '') ?? [];
    if (!isSame(given, secret)) return plain(404, 'Not found');
    const method = request.method ?? 'GET';
    if (method === 'GET') return options.answer({ method, path, sent: undefined });
    const { origin } = request.headers;
    if (method !== 'POST' || !own.some((host) => origin === `http://${host}`)) return plain(403, 'Refused');
    if (!String(request.headers['content-type']).startsWith('application/json')) return plain(415, 'Refused');
    const sent = await readJson(request, path === '/picture' ? MOST_SENT_PICTURE : MOST_BYTES);
    return sent === undefined ? plain(400, 'Refused') : options.answer({ method, path, sent });
  };

  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(errorCode(error) === 'EADDRINUSE' ? portInUse(options.port) : error));
    server.listen(options.port, '127.0.0.1', done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain', body: `${body}\n` });

/** Nothing is loaded from elsewhere, and the address with its secret is told to nobody. */
function headersFor(frame: string | undefined): Record<string, string> {
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'connect-src': "'self'",
    // The icon that a browser would ask for otherwise: none.
    'img-src': 'data:',
    'frame-src': frame ?? "'none'",
    'form-action': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function readJson(request: IncomingMessage, most: number): Promise<unknown> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > most) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
