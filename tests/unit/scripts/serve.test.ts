import { get } from 'node:http';
import { join } from 'node:path';
import { renameSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { serve, type ServeOptions } from '../../../scripts/lib/serve.ts';
import { styleHashes } from '../../../src/output/csp.ts';
import { addFiles, makeTree } from '../output/tree.ts';

const SITE = {
  'index.html': 'home',
  '404.html': '<style>a{}</style>lost',
  'fr/index.html': 'français',
  'fr/é t.html': 'accent',
  '_astro/a.css': 'a{}',
  'x.ics': 'BEGIN',
  'pagefind/x.pf_meta': 'bytes',
};

async function serving(options: Partial<ServeOptions> = {}, files: Record<string, string> = SITE) {
  const dir = makeTree(files);
  const served = await serve({ dir, ...options });
  onTestFinished(served.close);
  return { dir, url: served.url, get: (path: string) => fetch(served.url + path, { redirect: 'manual' }) };
}

test('pages, types, caching and the policy', async () => {
  const site = await serving();
  const home = await site.get('');
  expect([home.status, await home.text(), home.headers.get('content-type')]).toEqual([200, 'home', 'text/html;charset=utf-8']);
  expect(home.headers.get('cache-control')).toBe('no-cache');
  expect(home.headers.get('x-content-type-options')).toBe('nosniff');
  expect(home.headers.get('content-security-policy')).toContain(`style-src 'self' ${styleHashes(SITE['404.html'])[0]};`);
  expect((await site.get('_astro/a.css')).headers.get('cache-control')).toContain('immutable');
  expect((await site.get('x.ics')).headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect((await site.get('pagefind/x.pf_meta')).headers.get('content-type')).toBe('application/octet-stream');
  expect(await (await site.get('fr/')).text()).toBe('français');
  expect(await (await site.get('fr/%C3%A9%20t.html?q=1')).text()).toBe('accent');
});

test('no more than a plain host does: no clean addresses, a slash after a folder, the 404 page at any depth', async () => {
  const site = await serving();
  expect((await site.get('fr/%C3%A9%20t')).status).toBe(404);
  expect([(await site.get('fr')).status, (await site.get('fr?q')).headers.get('location')]).toEqual([301, '/fr/?q']);
  const lost = await site.get('a/b/c.html');
  expect([lost.status, await lost.text()]).toEqual([404, SITE['404.html']]);
  expect(lost.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('below a path with a space and an accent', async () => {
  const site = await serving({ base: '/mes réseaux/a b' });
  expect(site.url).toMatch(/\/mes%20r%C3%A9seaux\/a%20b\/$/);
  expect(await (await site.get('fr/index.html')).text()).toBe('français');
  const origin = new URL(site.url).origin;
  expect((await fetch(`${origin}/`)).status).toBe(404);
  expect((await fetch(`${origin}/fr/index.html`)).status).toBe(404);
  expect((await fetch(`${origin}/mes%20r%C3%A9seaux/a%20b`, { redirect: 'manual' })).headers.get('location')).toBe(
    '/mes%20r%C3%A9seaux/a%20b/',
  );
});

test('nothing outside the folder', async () => {
  const { dir, url } = await serving({}, { 'site/index.html': 'x', 'secret.txt': 'secret' });
  const inner = await serve({ dir: join(dir, 'site') });
  onTestFinished(inner.close);
  const raw = (path: string) =>
    new Promise<string>((done) =>
      get({ host: '127.0.0.1', port: new URL(inner.url).port, path }, (response) =>
        response
          .setEncoding('utf8')
          .on('data', done)
          .on('end', () => done('')),
      ),
    );
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%E0%A4%A', '/%00'])
    expect(await raw(path)).not.toContain('secret');
  expect(url).toContain('127.0.0.1');
});

/** A request as a browser sends it after another site’s name was led to this machine. */
const asHost = (url: string, host: string) =>
  new Promise<{ status: number | undefined; text: string; policy: unknown }>((done, fail) =>
    get(url, { headers: { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => done({ status: response.statusCode, text, policy: response.headers['cross-origin-resource-policy'] }));
    }).on('error', fail),
  );

test('another site reads nothing, neither by a name that leads here nor as a script of its own', async () => {
  const { url } = await serving();
  for (const host of ['evil.example', 'evil.example:80', 'localhost.evil.example', '127.0.0.1.evil.example:1', 'evil-localhost'])
    expect(await asHost(url, host)).toMatchObject({ status: 421, text: 'Not here\n' });
  for (const host of ['localhost', 'localhost:5000', 'LOCALHOST', '[::1]:9', '127.0.0.1'])
    expect(await asHost(url, host)).toEqual({ status: 200, text: 'home', policy: 'same-origin' });
});

test('a folder that is replaced while it is served', async () => {
  const site = await serving();
  addFiles(`${site.dir}-new`, { 'index.html': 'new home' });
  renameSync(site.dir, `${site.dir}-old`);
  renameSync(`${site.dir}-new`, site.dir);
  expect(await (await site.get('')).text()).toBe('new home');
  renameSync(`${site.dir}-old`, join(site.dir, 'old'));
});

test('other headers, and a port that is taken', async () => {
  const site = await serving({ headers: { 'Content-Security-Policy': "default-src 'self'", 'X-Test': '1' } });
  const { headers } = await site.get('');
  expect([headers.get('content-security-policy'), headers.get('x-test')]).toEqual(["default-src 'self'", '1']);
  await expect(serve({ dir: site.dir, port: Number(new URL(site.url).port) })).rejects.toMatchObject({ name: 'ExpectedError' });
});
