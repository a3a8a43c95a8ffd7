import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ALL_TYPES, COMPRESSED } from '../../../src/output/hosting/mime-types.ts';
import { outputHeaders } from '../../../src/output/write-host-files.ts';

export interface Host {
  /** The address of the site, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a finished site, whoever made it, as a usual host does: text compressed, the first page of a folder at its address.
 * @param own whether the site is ours, and so comes with its policy
 */
export async function hostOf(dir: string, own: boolean): Promise<Host> {
  const headers = own ? await outputHeaders(dir) : [];
  const kept = new Map<string, { type: string; bytes: Buffer; encoding?: string }>();
  const answerOf = (path: string) => {
    const asked = join(dir, path);
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    if (!existsSync(file)) return undefined;
    const known = kept.get(file);
    if (known) return known;
    const ending = extname(file).slice(1);
    const bytes = readFileSync(file);
    const isText = COMPRESSED.has(ending);
    const type = ALL_TYPES[ending] ?? 'application/octet-stream';
    const answer = isText ? { type, bytes: gzipSync(bytes), encoding: 'gzip' } : { type, bytes };
    kept.set(file, answer);
    return answer;
  };
  const server = createServer((request, response) => {
    const answer = answerOf(decodeURI(new URL(request.url ?? '/', 'http://host').pathname));
    for (const [name, value] of headers) response.setHeader(name, value);
    if (!answer) return void response.writeHead(404).end();
    response.setHeader('Content-Type', answer.type);
    response.setHeader('Cache-Control', 'max-age=3600');
    if (answer.encoding !== undefined) response.setHeader('Content-Encoding', answer.encoding);
    response.writeHead(200).end(answer.bytes);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
