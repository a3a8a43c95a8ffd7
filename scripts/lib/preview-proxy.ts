import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Problem } from '../../src/check/problem.ts';
import { errorCode } from './expected-error.ts';
import { isForOwnHost, NOT_HERE } from './own-host.ts';
import { openNews } from './preview-news.ts';
import { newsPath, problemPage, withProblems } from './problem-page.ts';
import { portInUse } from './serve.ts';
import type { CommandLanguage } from './words.ts';

/** The preview’s own door: it stands before Astro’s server and adds to each page what the check says. */
export interface PreviewProxy {
  port: number;
  /** Tells the open pages that were asked for before now to load again, and those that say so later. */
  tell(): void;
  close(): void;
}

/**
 * Opens the preview on this machine. Everything is passed on to Astro’s server at `inner`; a page comes with what is
 * wrong in the content, and where Astro cannot make it, or is not there yet, with that alone.
 * @param options.problems what is wrong now
 * @param options.bar what editors see at the foot of the page at a path
 */
export async function openPreview(options: {
  port: number;
  inner: number;
  language: CommandLanguage;
  problems: () => Promise<readonly Problem[]>;
  bar?: (path: string) => Promise<string>;
}): Promise<PreviewProxy> {
  const pages = openNews();
  const server = createServer((request, response) => {
    if (!isForOwnHost(request)) response.writeHead(421, { 'Content-Type': 'text/plain' }).end(NOT_HERE);
    else if (request.url?.startsWith(newsPath)) pages.follow(request, response);
    else passOn(request, response);
  });

  const passOn = (request: IncomingMessage, response: ServerResponse): void => {
    const asked = Date.now();
    // Compressed pages could not be added to.
    const { 'accept-encoding': _, ...headers } = request.headers;
    const passed = ask({ host: '127.0.0.1', port: options.inner, method: request.method, path: request.url, headers }, (answer) => {
      const isPage =
        String(answer.headers['content-type']).startsWith('text/html') || (Number(answer.statusCode) >= 500 && wantsPage(request));
      if (!isPage) {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
        return;
      }
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => void showPage(request, response, answer, Buffer.concat(parts).toString('utf8'), asked));
    });
    passed.on('error', () => void showPage(request, response, undefined, '', asked));
    request.pipe(passed);
  };

  const showPage = async (
    request: IncomingMessage,
    response: ServerResponse,
    answer: IncomingMessage | undefined,
    html: string,
    asked: number,
  ): Promise<void> => {
    const problems = await options.problems().catch(() => []);
    const bar = (await options.bar?.(request.url ?? '/').catch(() => '')) ?? '';
    const status = answer?.statusCode ?? 503;
    const isBroken = status >= 500;
    const page =
      isBroken && (problems.length > 0 || answer === undefined)
        ? problemPage(problems, options.language, asked)
        : withProblems(html, { problems, bar }, options.language, asked);
    const { 'content-length': _, 'transfer-encoding': __, ...headers } = answer?.headers ?? {};
    response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
  };

  // Astro’s own news to the page (changed styles and texts) go through as they are.
  server.on('upgrade', (request, socket, head) => {
    if (!isForOwnHost(request)) return void socket.destroy();
    const inner = connect(options.inner, '127.0.0.1', () => {
      const lines = request.rawHeaders.flatMap((name, index, all) => (index % 2 === 0 ? [`${name}: ${all[index + 1]}`] : []));
      inner.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      if (head.length > 0) inner.write(head);
      inner.pipe(socket);
      socket.pipe(inner);
    });
    inner.on('error', () => socket.destroy());
    socket.on('error', () => inner.destroy());
  });

  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(errorCode(error) === 'EADDRINUSE' ? portInUse(options.port) : error));
    server.listen(options.port, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    tell: pages.tell,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function wantsPage({ headers }: IncomingMessage): boolean {
  return String(headers.accept).includes('text/html');
}

/** A port that nobody uses, for Astro’s server behind the door. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
