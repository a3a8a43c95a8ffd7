import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from '../../../src/output/csp.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ics': 'text/calendar; charset=utf-8',
};

/** The media type of a file, by its name, as a host that knows the site’s files gives it. */
export const typeOf = (file: string): string => types[path.extname(file)] ?? 'application/octet-stream';

/** What a host that sends the site’s policy answers for an address below a folder; nothing where there is no such file. */
export async function answerOf(folder: string, { pathname }: URL): Promise<{ body: Buffer; headers: Record<string, string> } | undefined> {
  const asked = path.join(folder, decodeURI(pathname));
  const file = asked.endsWith(path.sep) ? `${asked}index.html` : asked;
  const body = await readFile(file).catch(() => undefined);
  return body && { body, headers: { 'content-type': typeOf(file), 'content-security-policy': contentSecurityPolicy() } };
}
