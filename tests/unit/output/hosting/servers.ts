import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hostFiles } from '../../../../src/output/hosting/index.ts';
import { outputHeaders, writeHostFiles } from '../../../../src/output/write-host-files.ts';

/** A real web server: how it reads our file, and how it is started. */
export interface Server {
  name: 'nginx' | 'apache2' | 'caddy' | 'lighttpd';
  /** Writes its main configuration, which takes our file in, into a folder and gives the path. */
  configure(place: Place): string;
  /** The arguments of its own check. */
  check(config: string): string[];
  /** The arguments that run it in the foreground. */
  run(config: string): string[];
}

/** A site laid out for a server. */
export interface Place {
  folder: string;
  /** The site's own folder. */
  site: string;
  port: number;
  /** Our generated file of that name, with the site's folder in it. */
  ours(name: string): string;
}

const asRoot = process.getuid?.() === 0;
const paths = ['/usr/sbin', '/usr/local/sbin', ...(process.env['PATH'] ?? '').split(':')];
export const programOf = (name: string) => paths.map((path) => join(path, name)).find((path) => existsSync(path));

/** Debian has this module of lighttpd in a package of its own. */
export const canDeflate = existsSync('/usr/lib/lighttpd/mod_deflate.so');

const written = (path: string, text: string) => {
  writeFileSync(path, text);
  return path;
};

export const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    configure: ({ folder, port, ours }) => {
      const [inHttp = '', inServer = ''] = ours('nginx.conf').split('# 2. In server { }');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join('\n');
      return written(
        join(folder, 'nginx.conf'),
        `${asRoot ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
access_log off;
${temporary}
${inHttp}
server {
listen 127.0.0.1:${port};
${inServer}
}
}
`,
      );
    },
    check: (config) => ['-t', '-e', join(dirname(config), 'error.log'), '-c', config],
    run: (config) => ['-e', join(dirname(config), 'error.log'), '-c', config],
  },
  {
    name: 'apache2',
    configure: ({ folder, port, site }) => {
      const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'setenvif', 'alias', 'filter', 'deflate']
        .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
        .join('\n');
      // `-t` reads no .htaccess, so the folder takes ours in as well.
      return written(
        join(folder, 'apache.conf'),
        `ServerRoot "${folder}"
${modules}
${asRoot ? 'User www-data\nGroup www-data' : ''}
ServerName localhost
PidFile "${folder}/apache.pid"
ErrorLog "${folder}/error.log"
TypesConfig /etc/mime.types
Listen 127.0.0.1:${port}
DocumentRoot "${folder}/www"
<Directory "${folder}/www">
Require all granted
AllowOverride FileInfo
Include "${site}/.htaccess"
</Directory>
`,
      );
    },
    check: (config) => ['-t', '-f', config],
    run: (config) => ['-D', 'FOREGROUND', '-f', config],
  },
  {
    name: 'caddy',
    configure: ({ folder, ours }) => written(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${ours('Caddyfile')}`),
    check: (config) => ['validate', '--adapter', 'caddyfile', '--config', config],
    run: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
  },
  {
    name: 'lighttpd',
    configure: ({ folder, port, ours }) =>
      written(
        join(folder, 'lighttpd.conf'),
        `server.document-root = "${folder}/www"
server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${folder}/error.log"
server.upload-dirs = ( "${folder}" )
${canDeflate ? ours('lighttpd.conf').replace(/^#(server|deflate)/gm, '$1') : ours('lighttpd.conf')}
`,
      ),
    check: (config) => ['-tt', '-f', config],
    run: (config) => ['-D', '-f', config],
  },
];

/** Worth compressing. */
export const LONG = 'a word and '.repeat(500);

/** A small site with every kind of file, laid out below `www` at a path, with the host files made for it. */
export async function layOut(path: string, url?: string): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'flambeau-host-'));
  spawnSync('chmod', ['755', folder]);
  const site = join(folder, 'www', decodeURI(path));
  const files = {
    'index.html': 'home',
    '404.html': '<style>a{b:c}</style>not here',
    'fr/index.html': 'accueil',
    'fr/été/index.html': 'été',
    'fr/file.ics': 'BEGIN:VCALENDAR',
    'fr/card.vcf': 'BEGIN:VCARD',
    'fr/feeds.opml': '<opml/>',
    'fr/feed.xml': '<feed/>',
    'fr/data.js': 'x',
    'fr/long.js': LONG,
    '_astro/style.abc.css': 'a{}',
    '_astro/font.abc.woff2': 'x',
    '_client/site.abc.js': 'x',
    '_studio/studio.abc.js': 'x',
    'pagefind/pagefind.abc.pf_meta': 'x',
    'pagefind/wasm.en.wasm': 'x',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  const port = await freePort();
  await writeHostFiles(site, url ?? `http://127.0.0.1:${port}${path}`);
  return {
    folder,
    site,
    port,
    ours: (name) => readFileSync(join(site, 'hosting', name), 'utf8').replaceAll('"/srv/flambeau', `"${site}`),
  };
}

/** A built site, as it is, linked below `www` at a path, with the snippets that our tool would write for that place. */
export async function layOutBuilt(built: string, path: string): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'flambeau-host-'));
  spawnSync('chmod', ['755', folder]);
  const site = join(folder, 'www', decodeURI(path)).replace(/\/$/, '');
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(built, site);
  const port = await freePort();
  const folders = readdirSync(built, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const snippets = hostFiles({
    url: `http://127.0.0.1:${port}${path}`,
    headers: await outputHeaders(built),
    folders: folders.map(({ name }) => name).sort(),
  });
  return { folder, site, port, ours: (name) => snippets[`hosting/${name}`]!.replaceAll('"/srv/flambeau', `"${site}`) };
}

const environment = (folder: string) => ({ PATH: process.env['PATH'] ?? '', HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder });

/** What the server itself says of a configuration. */
export function checkWith(server: Server, place: Place): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(programOf(server.name)!, server.check(server.configure(place)), {
    encoding: 'utf8',
    env: environment(place.folder),
  });
  return { ok: status === 0, said: stdout + stderr };
}

/** Starts the server, and is there once it answers. */
export async function start(server: Server, place: Place): Promise<{ stop: () => Promise<void> }> {
  const child = spawn(programOf(server.name)!, server.run(server.configure(place)), {
    env: environment(place.folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (!(await answers(place.port))) {
    const log = join(place.folder, 'error.log');
    if (child.exitCode !== null) throw new Error(`${server.name} ended: ${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
  }
  return { stop: () => stopped(child, gone) };
}

async function stopped(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  await gone;
}

/** An answer, and not a connection alone: Apache listens, reads its configuration a second time, and listens again. */
const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
    async (answer) => (await answer.arrayBuffer(), true),
    () => false,
  );

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

export const tidy = ({ folder }: Place) => rmSync(folder, { recursive: true, force: true });
