import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canDeflate, checkWith, layOut, LONG, type Place, programOf, SERVERS, start, tidy } from './servers.ts';

const MOUNTS = ['/', '/a/b/', '/un%20chemin/acc%C3%A8s/'];

const HASHED = ['_astro/style.abc.css', '_astro/font.abc.woff2', '_client/site.abc.js', '_studio/studio.abc.js'];
const TYPES: Record<string, RegExp> = {
  'index.html': /^text\/html; ?charset=utf-8$/i,
  'fr/file.ics': /^text\/calendar; ?charset=utf-8$/i,
  'fr/card.vcf': /^text\/vcard/,
  'fr/feeds.opml': /^text\/x-opml; ?charset=utf-8$/i,
  'fr/feed.xml': /^(application|text)\/xml/,
  'fr/data.js': /^(text|application)\/javascript/,
  '_astro/style.abc.css': /^text\/css/,
  '_astro/font.abc.woff2': /^font\/woff2$/,
  'pagefind/wasm.en.wasm': /^application\/wasm$/,
};

/** Settings that anybody could write, by slip or by malice: none may become configuration. */
const HOSTILE = [
  'https://h.example/%22;%7D%0aevil/',
  'https://h.example/%E0/',
  'https://h.example/a%E0%A4/b/',
  'https://h.example/%22%20%7D%20root%20%2F/',
  'https://h.example/$uri/${HOME}/{$HOME}/{env.HOME}/',
  'https://h.example/%24%7BHOME%7D%5C/',
  "https://h.example/'a'/`b`/(c)/*d*/[e]/",
  'https://h.example/%0d%0aHeader%20set%20X-Evil%201/',
  'https://h.example/%00/%7f/%E2%80%A8/',
  'https://h.example/%3C/system.webServer%3E/&amp;/',
  'https://h.example/a%2Fb/c%5Cd/',
  'https://h.example/#{}/?a=b',
  'https://h.example/100%/',
  'https://h.example/%{env:HOME}/%%/',
  'http://h.example:8081/~/../é/😀/',
];

const required = process.env['FLAMBEAU_SERVERS'] === 'required';

describe.each(SERVERS)('$name', (server) => {
  if (programOf(server.name) === undefined) {
    const lacking = `${server.name} is not installed, so that its file is not tried: apt-get install ${server.name}`;
    if (required) test('is installed', () => expect.fail(lacking));
    else {
      console.warn(lacking);
      test.skip(lacking);
    }
    return;
  }

  const forever = server.name === 'lighttpd' ? /^max-age=31536000$/ : /^public, max-age=31536000, immutable$/;

  describe.each(MOUNTS)('at %s', (mount) => {
    let place: Place;
    let running: Awaited<ReturnType<typeof start>>;
    const get = (path: string) => fetch(`http://127.0.0.1:${place.port}${path}`, { redirect: 'manual' });
    beforeAll(async () => {
      place = await layOut(mount);
      expect(checkWith(server, place)).toMatchObject({ ok: true });
      running = await start(server, place);
    });
    afterAll(async () => {
      await running.stop();
      tidy(place);
    });

    test('its own check has nothing to say', () => {
      const { ok, said } = checkWith(server, place);
      expect([ok, said.split('\n').filter((line) => /\b(warn|error|emerg)/i.test(line))]).toEqual([true, []]);
    });

    test('serves the pages, each with its type, to be asked for again', async () => {
      expect(await (await get(mount)).text()).toBe('home');
      expect(await (await get(`${mount}fr/`)).text()).toBe('accueil');
      expect(await (await get(`${mount}fr/%C3%A9t%C3%A9/index.html`)).text()).toBe('été');
      for (const [path, type] of Object.entries(TYPES)) {
        const answer = await get(mount + path);
        expect([path, answer.status]).toEqual([path, 200]);
        expect([path, answer.headers.get('content-type')]).toEqual([path, expect.stringMatching(type)]);
        if (!HASHED.includes(path)) expect([path, answer.headers.get('cache-control')]).toEqual([path, 'no-cache']);
      }
    });

    test('sends the policy with every answer', async () => {
      for (const path of ['', 'fr/', 'nope', '_astro/style.abc.css']) {
        const { headers } = await get(mount + path);
        expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sha256-/);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
      }
    });

    test('keeps data from the pages of other sites, and pictures for everybody', async () => {
      const readers = async (path: string) => (await get(mount + path)).headers.get('cross-origin-resource-policy');
      expect([
        await readers('fr/data.js'),
        await readers('_client/site.abc.js'),
        await readers('fr/'),
        await readers('fr/file.ics'),
      ]).toEqual(['same-origin', 'same-origin', null, null]);
    });

    // Lighttpd’s module is a package of its own: lighttpd-mod-deflate.
    test.skipIf(server.name === 'lighttpd' && !canDeflate && !required)(
      'compresses what is text, and says when that has not changed',
      async () => {
        const asked = { 'Accept-Encoding': 'gzip' };
        const answer = await fetch(`http://127.0.0.1:${place.port}${mount}fr/long.js`, { headers: asked });
        expect([answer.headers.get('content-encoding'), answer.headers.get('vary'), await answer.text()]).toEqual([
          'gzip',
          expect.stringMatching(/accept-encoding/i),
          LONG,
        ]);
        const again = await fetch(`http://127.0.0.1:${place.port}${mount}fr/long.js`, {
          headers: { ...asked, 'If-None-Match': answer.headers.get('etag') ?? '' },
        });
        expect(again.status).toBe(304);
        expect(
          (await fetch(`http://127.0.0.1:${place.port}${mount}fr/long.js`, { headers: { 'Accept-Encoding': 'identity' } })).headers.has(
            'content-encoding',
          ),
        ).toBe(false);
      },
    );

    test('what is named after its content is kept for good, unless it is not there', async () => {
      for (const path of HASHED)
        expect([path, (await get(mount + path)).headers.get('cache-control')]).toEqual([path, expect.stringMatching(forever)]);
      const missing = await get(`${mount}_astro/nope.css`);
      expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, expect.not.stringContaining('immutable')]);
    });

    test('answers with the site’s 404 page', async () => {
      for (const path of ['nope', 'fr/nope/', 'fr/n%20o/pe.html']) {
        const answer = await get(mount + path);
        expect([path, answer.status, await answer.text()]).toEqual([path, 404, '<style>a{b:c}</style>not here']);
        expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
      }
    });

    test('sends those who forget the last slash to where links work', async () => {
      const paths = mount === '/' ? ['/fr'] : [mount.slice(0, -1), `${mount}fr`];
      for (const path of paths) {
        const answer = await get(path);
        const to = answer.headers.get('location') ?? '';
        expect([path, [301, 302, 307, 308].includes(answer.status), decodeURI(new URL(to, 'http://x').pathname)]).toEqual([
          path,
          true,
          decodeURI(`${path}/`),
        ]);
      }
    });
  });

  test.runIf(['nginx', 'caddy'].includes(server.name))('sends what lies compressed beside a file as it lies there', async () => {
    const place = await layOut('/');
    writeFileSync(join(place.site, 'fr/long.js.gz'), gzipSync('the twin'));
    const asked = (name: string) => place.ours(name).replace('# gzip_static on;', 'gzip_static on;');
    const running = await start(server, { ...place, ours: asked });
    try {
      const answer = await fetch(`http://127.0.0.1:${place.port}/fr/long.js`, { headers: { 'Accept-Encoding': 'gzip' } });
      expect([answer.headers.get('content-type'), await answer.text()]).toEqual([expect.stringContaining('javascript'), 'the twin']);
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      // Debian's nginx has no module for Brotli; Caddy sends what is smallest.
      if (server.name !== 'caddy') return;
      writeFileSync(join(place.site, 'fr/long.js.br'), brotliCompressSync('the smaller twin'));
      const smaller = await fetch(`http://127.0.0.1:${place.port}/fr/long.js`, { headers: { 'Accept-Encoding': 'br, gzip' } });
      expect([smaller.headers.get('content-encoding'), await smaller.text()]).toEqual(['br', 'the smaller twin']);
    } finally {
      await running.stop();
      tidy(place);
    }
  });

  test.each(HOSTILE)('%s in the settings stays a value', async (url) => {
    const place = await layOut('/', url);
    const { ok, said } = checkWith(server, place);
    tidy(place);
    expect([ok, said]).toEqual([true, said]);
    expect(place.ours).toBeDefined();
  });
});
