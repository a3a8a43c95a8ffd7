import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import sirv from 'sirv';
import { FOREVER, HASHED_FOLDERS, REVALIDATE } from '../../src/output/hosting/caching.ts';
import { MIME_TYPES } from '../../src/output/hosting/mime-types.ts';
import { outputHeaders } from '../../src/output/write-host-files.ts';
import { errorCode, ExpectedError } from './expected-error.ts';
import { isForOwnHost, NOT_HERE } from './own-host.ts';

export interface ServeOptions {
  /** The folder of a finished site. It may be replaced while it is served. */
  dir: string;
  /** The path below which the site stands, `/a/b/`; it may hold spaces and accents. Otherwise the root. */
  base?: string;
  /** Otherwise any free one. */
  port?: number;
  /** Beside the headers that a host is asked to send; one of the same name takes its place. */
  headers?: Readonly<Record<string, string>>;
}

export interface Served {
  /** Where the site's root is, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a finished site on this machine alone, as a plain host does: no clean addresses, its own 404 page, our headers. */
export async function serve({ dir, base = '/', port = 0, headers = {} }: ServeOptions): Promise<Served> {
  const folder = resolve(dir);
  const root = decoded(`/${base}/`.replace(/\/+/g, '/')) ?? '/';
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      const type = MIME_TYPES[extname(path).slice(1)];
      if (type !== undefined) response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', HASHED_FOLDERS.some((folder) => path.startsWith(`/${folder}/`)) ? FOREVER : REVALIDATE);
    },
  });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (!isForOwnHost(request)) return void response.writeHead(421, { 'Content-Type': 'text/plain' }).end(NOT_HERE);
    const sent = new Map([...(await outputHeaders(folder)), ...NOBODY_ELSE, ...Object.entries(headers)]);
    for (const [name, value] of sent) response.setHeader(name, value);
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = decoded(pathname);
    if (path === undefined) return plain(response, 400, 'Malformed address');
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'Method not allowed');
    if (`${path}/` === root) return redirect(response, encodeURI(root) + search);
    if (!path.startsWith(root)) return plain(response, 404, `Nothing here: the site is at ${root}`);
    const inSite = path.slice(root.length);
    if (isFolder(join(folder, inSite)) && !path.endsWith('/')) return redirect(response, `${pathname}/${search}`);
    request.url = encodeURI(`/${inSite}${path.endsWith('/') ? 'index.html' : ''}`) + search;
    files(request, response, () => void notFound(folder, response));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => plain(response, 500, error instanceof Error ? error.message : String(error)));
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}${encodeURI(root)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A page of another site may not run the directory’s data as a script of its own, nor show a picture of this machine. */
const NOBODY_ELSE: readonly [name: string, value: string][] = [['Cross-Origin-Resource-Policy', 'same-origin']];

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error) => fail(errorCode(error) === 'EADDRINUSE' ? portInUse(port) : error));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function notFound(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined);
  if (page === undefined) return plain(response, 404, 'Not found');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain;charset=utf-8' }).end(`${text}\n`);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end();
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // A path that no file can have, such as one with a NUL in it.
    return false;
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}

/** What to say when somebody else has the port. */
export function portInUse(port: number): ExpectedError {
  return new ExpectedError({
    en: `Port ${port} is in use, perhaps by another preview. Name another one: --port ${port + 1}.`,
    fr: `Le port ${port} est pris, peut-être par un autre aperçu. Donnez-en un autre : --port ${port + 1}.`,
  });
}
