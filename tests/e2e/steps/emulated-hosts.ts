import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { Parser } from 'htmlparser2';

/** A host that cannot be run here, so that what its documentation says of it is done in its place. */
export interface EmulatedHost {
  name: string;
  /** Whether it answers an unknown address with the site’s own page. */
  hasErrorPage: boolean;
  /** Whether it sends our policy. */
  hasPolicy: boolean;
  /** Whether the address of a folder shows its first page. */
  hasIndex: boolean;
  answerer(dir: string): (path: string) => Answer;
}

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: Buffer | string;
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
const extension = (path: string) => extname(path).slice(1).toLowerCase();

/** What hosts have known for twenty years; nothing newer. */
const OLD_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'application/x-javascript',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/x-zip-compressed',
  bin: 'application/octet-stream',
};

/** What IIS does with our web.config: https://learn.microsoft.com/en-us/iis/configuration/system.webserver/staticcontent/ */
function iis(dir: string): (path: string) => Answer {
  const types: Record<string, string> = { ...OLD_TYPES };
  const headers: Record<string, string> = {};
  let [list, errorPage, first] = ['', '', ''];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (['staticContent', 'customHeaders', 'files'].includes(name)) list = name;
        if (name === 'error') errorPage = attributes['path']!;
        if (name === 'remove' && attributes['fileExtension']) delete types[attributes['fileExtension'].slice(1)];
        if (name === 'mimeMap') {
          const added = attributes['fileExtension']!.slice(1);
          // A type that is there already stops every request: HTTP 500.19.
          if (types[added] !== undefined) throw new Error(`web.config adds .${added} twice`);
          types[added] = attributes['mimeType']!;
        }
        if (name === 'add' && list === 'customHeaders') headers[attributes['name']!] = attributes['value']!;
        if (name === 'add' && list === 'files') first = attributes['value']!;
      },
    },
    { xmlMode: true },
  );
  parser.end(readFileSync(join(dir, 'web.config'), 'utf8'));
  const notFound = (): Answer => ({
    status: 404,
    headers: { ...headers, 'Content-Type': 'text/html' },
    body: readFileSync(join(dir, errorPage.replaceAll('\\', '/'))),
  });
  return (path) => {
    let file = join(dir, path);
    if (isFolder(file)) {
      if (!path.endsWith('/') && path !== '') return { status: 301, headers: { Location: `${encodeURI(path.split('/').at(-1)!)}/` } };
      file = join(file, first);
    }
    const type = types[extension(file)];
    // A file whose type is unknown is not served: HTTP 404.3.
    if (!isFile(file) || type === undefined || path === 'web.config') return notFound();
    return { status: 200, headers: { ...headers, 'Content-Type': type }, body: readFileSync(file) };
  };
}

/** An object store: a name is a file or nothing, types are those that `rclone` writes, and what is missing is said in XML. */
function store(dir: string): (path: string) => Answer {
  const types: Record<string, string> = { ...OLD_TYPES, js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml' };
  return (path) => {
    const file = join(dir, path);
    if (path.endsWith('/') || !isFile(file))
      return { status: 404, headers: { 'Content-Type': 'application/xml' }, body: '<Error><Code>NoSuchKey</Code></Error>' };
    return { status: 200, headers: { 'Content-Type': types[extension(file)] ?? 'application/octet-stream' }, body: readFileSync(file) };
  };
}

/** GitLab’s and GitHub’s Pages: no header of ours, ten minutes in the cache; names with `_` are left out where Jekyll is not told to stay away. */
function pages(dir: string): (path: string) => Answer {
  const types: Record<string, string> = { ...OLD_TYPES, js: 'application/javascript', json: 'application/json', svg: 'image/svg+xml' };
  const jekyll = !existsSync(join(dir, '.nojekyll'));
  return (path) => {
    let file = join(dir, path);
    if (isFolder(file)) file = join(file, 'index.html');
    const headers = { 'Cache-Control': 'max-age=600', 'Access-Control-Allow-Origin': '*' };
    if (!isFile(file) || (jekyll && /(?:^|\/)_/.test(path)))
      return {
        status: 404,
        headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
        body: readFileSync(join(dir, '404.html')),
      };
    const type = types[extension(file)] ?? 'application/octet-stream';
    return { status: 200, headers: { ...headers, 'Content-Type': type }, body: readFileSync(file) };
  };
}

/** A host that knows few types, and forbids the browser to guess. */
function strict(dir: string): (path: string) => Answer {
  const headers = { 'X-Content-Type-Options': 'nosniff' };
  return (path) => {
    const file = join(dir, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    if (!isFile(file)) return { status: 404, headers, body: 'Not found' };
    const type = OLD_TYPES[extension(file)] ?? (extension(file) === 'svg' ? 'image/svg+xml' : 'application/octet-stream');
    return { status: 200, headers: { ...headers, 'Content-Type': type }, body: readFileSync(file) };
  };
}

export const EMULATED: readonly EmulatedHost[] = [
  { name: 'IIS, by our web.config', hasErrorPage: true, hasPolicy: true, hasIndex: true, answerer: iis },
  { name: 'an object store', hasErrorPage: false, hasPolicy: false, hasIndex: false, answerer: store },
  { name: 'GitLab or GitHub Pages', hasErrorPage: true, hasPolicy: false, hasIndex: true, answerer: pages },
  { name: 'a host that sends what it does not know as bytes', hasErrorPage: false, hasPolicy: false, hasIndex: true, answerer: strict },
];

/** Serves a built site as the host would, below a path with slashes at both its ends. Returns the address of the site. */
export async function emulate(host: EmulatedHost, dir: string, mount: string): Promise<{ url: string; close(): Promise<void> }> {
  const answer = host.answerer(dir);
  const root = decodeURI(mount);
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
    const { status, headers, body } = path.startsWith(root) ? answer(path.slice(root.length)) : { status: 404 };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${mount}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
