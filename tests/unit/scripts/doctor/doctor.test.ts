import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { main } from '../../../../scripts/doctor.ts';
import { Diagnoses } from '../../../../scripts/lib/doctor/diagnosis.ts';
import { lacking } from '../../../../scripts/lib/doctor/headers.ts';
import { serve } from '../../../../scripts/lib/serve.ts';
import { contentSecurityPolicy } from '../../../../src/output/csp.ts';
import { addFiles, makeTree } from '../../output/tree.ts';
import { publish, siteFiles } from '../publish/steps.ts';

interface Told {
  code: number;
  found: { level: string; code: string; text: string }[];
  codes: string[];
}

async function doctor(place: string, now = '2026-11-22'): Promise<Told> {
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  onTestFinished(() => void spy.mockRestore());
  vi.stubEnv('LC_ALL', 'C');
  onTestFinished(() => void vi.unstubAllEnvs());
  const code = await main([place, '--json', '--now', now]);
  const { found } = JSON.parse(lines.join('\n')) as { found: Told['found'] };
  return { code, found, codes: found.map((one) => `${one.level} ${one.code}`) };
}

/** A site as `npm run publish` puts it into a folder. */
async function published(): Promise<{ root: string; www: string }> {
  const root = makeTree({});
  const page = '<!doctype html><title>x</title><style>a{}</style>';
  addFiles(join(root, 'one'), {
    ...siteFiles('one'),
    '404.html': page,
    'fr/index.html': `${page}${'été '.repeat(600)}`,
    'fr/Fiche.vcf': 'BEGIN:VCARD',
    '_client/site.abc.js': 'x()',
    'pagefind/fr.pf_meta': 'x',
    'share/fr/a.png': 'x',
  });
  expect((await publish(root, [join(root, 'www'), '--from', join(root, 'one'), '--yes'])).code).toBe(0);
  return { root, www: join(root, 'www') };
}

describe('a folder', () => {
  test('as it was published is well', async () => {
    const { www } = await published();
    expect(await doctor(www)).toMatchObject({ code: 0, found: [] });
  });

  test('with a missing file, a changed one and one of somebody else', async () => {
    const { www } = await published();
    rmSync(join(www, 'fr/index.html'));
    writeFileSync(join(www, 'index.html'), 'changed');
    addFiles(www, { 'note.txt': 'theirs' });
    const { code, codes } = await doctor(www);
    expect([code, codes]).toEqual([1, ['must missing', 'must different', 'should foreign']]);
  });

  test('whose names were written in small letters', async () => {
    const { www } = await published();
    renameSync(join(www, 'fr/Fiche.vcf'), join(www, 'fr/fiche.vcf'));
    expect((await doctor(www)).codes).toContain('must lower-case');
  });

  test('that is no site', async () => {
    await expect(doctor(makeTree({ 'a.txt': 'x' }))).rejects.toMatchObject({ exitCode: 1 });
    await expect(doctor('/nowhere/at/all')).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('a host', () => {
  test.each(['/', '/a/b/', '/un chemin/été/'])('with our headers, at %s: nothing must change', async (base) => {
    const { www } = await published();
    const { url, close } = await serve({ dir: www, base });
    onTestFinished(close);
    expect(await doctor(url)).toMatchObject({ code: 0, codes: [] });
  });

  test('with a site that is old', async () => {
    const { www } = await published();
    const { url, close } = await serve({ dir: www });
    onTestFinished(close);
    expect((await doctor(url, '2026-12-24')).codes).toContain('should old-site');
  });

  /** Our own server with something wrong: what `change` says of a request in place of the right answer, or of its headers. */
  async function wrong(change: (path: string, response: ServerResponse) => boolean | void, prepare = (_www: string) => {}): Promise<Told> {
    const { www } = await published();
    prepare(www);
    const right = await serve({ dir: www });
    const server = createServer((request: IncomingMessage, response: ServerResponse) => {
      void (async () => {
        const path = request.url ?? '/';
        if (change(path, response) === true) return;
        const answer = await fetch(new URL(path, right.url), { method: request.method ?? 'GET', redirect: 'manual' });
        for (const [name, value] of answer.headers) if (!response.hasHeader(name)) response.setHeader(name, value);
        for (const name of response.getHeaderNames()) if (response.getHeader(name) === '') response.removeHeader(name);
        for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection']) response.removeHeader(name);
        response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
      })();
    });
    const port = await new Promise<number>((listening) => {
      server.listen(0, '127.0.0.1', () => listening((server.address() as { port: number }).port));
    });
    onTestFinished(async () => {
      server.closeAllConnections();
      server.close();
      await right.close();
    });
    return doctor(`http://127.0.0.1:${port}/`);
  }

  const header = (name: string, value: string, only = /./) =>
    wrong((path, response) => {
      if (only.test(path)) response.setHeader(name, value);
    });
  const refuse = (only: RegExp, status = 404) => wrong((path, response) => only.test(path) && (response.writeHead(status).end('no'), true));

  test.each<[what: string, told: () => Promise<Told>, code: string]>([
    ['a script of another type', () => header('Content-Type', 'application/octet-stream', /\.js$/), 'must type-strict'],
    ['a style sheet as text', () => header('Content-Type', 'text/plain', /\.css$/), 'must type-strict'],
    ['cards as text', () => header('Content-Type', 'text/plain', /\.vcf$/), 'should type-better'],
    ['pages in Latin-1', () => header('Content-Type', 'text/html; charset=iso-8859-1', /fr\/index\.html$/), 'must charset'],
    ['pages kept for a day', () => header('Cache-Control', 'max-age=86400', /\.html$/), 'must cache-long'],
    ['pages of which nothing is said', () => header('Cache-Control', '', /\.html$/), 'should cache-unsaid'],
    ['hashed files asked for each time', () => header('Cache-Control', 'no-cache', /_astro/), 'should cache-hashed'],
    ['no policy', () => header('Content-Security-Policy', '', /./), 'should no-policy'],
    ['a policy that forbids search', () => header('Content-Security-Policy', "default-src 'self'"), 'must policy-forbids'],
    ['types to be guessed', () => header('X-Content-Type-Options', ''), 'should no-nosniff'],
    ['a cookie', () => header('Set-Cookie', 'a=b', /\/$/), 'should cookie'],
    ['search files refused', () => refuse(/\.pf_/), 'must missing-search'],
    ['no folder with an underscore', () => refuse(/\/_/), 'must missing-underscore'],
    ['a page that is not there', () => refuse(/fr\/index\.html$/), 'must missing'],
    ['no page for a folder', () => refuse(/\/$/, 403), 'should no-index'],
    [
      'a page for everything',
      () => wrong((path, response) => path.includes('no-such') && (response.writeHead(200).end('app'), true)),
      'must found-nowhere',
    ],
    [
      'a page of its own for what is missing',
      () => wrong((path, response) => path.includes('no-such') && (response.writeHead(404).end('host'), true)),
      'should own-404',
    ],
    [
      'folders without their slash',
      () =>
        wrong(
          (path, response) => /\/(?:fr|en)$/.test(path) && (response.writeHead(200, { 'Content-Type': 'text/html' }).end('<style>'), true),
        ),
      'must no-redirect',
    ],
    [
      'a page that was changed on the way',
      () =>
        wrong(
          (path, response) =>
            path.endsWith('fr/index.html') && (response.writeHead(200, { 'Content-Type': 'text/html' }).end('<script>ad()</script>'), true),
        ),
      'must different',
    ],
    [
      'names in small letters',
      () =>
        wrong(
          () => {},
          (www) => renameSync(join(www, 'fr/Fiche.vcf'), join(www, 'fr/fiche.vcf')),
        ),
      'must lower-case',
    ],
  ])('%s', async (_what, told, code) => {
    const { codes, code: exit } = await told();
    expect(codes).toContain(code);
    expect(exit).toBe(code.startsWith('must') ? 1 : 0);
  });

  test('that asks to sign in, or has no site of ours', async () => {
    await expect(refuse(/flambeau\.json/)).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining('flambeau.json') });
    await expect(
      wrong((_path, response) => (response.writeHead(200, { 'Content-Type': 'text/html' }).end('<form>Sign in'), true)),
    ).rejects.toMatchObject({
      message: expect.stringContaining('sign in'),
    });
  });

  test('that is not there', async () => {
    await expect(doctor('http://127.0.0.1:9/')).rejects.toMatchObject({ exitCode: 2 });
  });
});

test('our own policy lacks nothing, and a wider one neither', () => {
  expect(lacking(contentSecurityPolicy())).toEqual([]);
  expect(lacking("default-src * data: blob: 'unsafe-eval' 'unsafe-inline'")).toEqual([]);
  expect(lacking("default-src 'none'")).toContainEqual({ directive: 'script-src', missing: "'self' 'wasm-unsafe-eval'" });
});

test('the same thing is said once, and what must change first', () => {
  const found = new Diagnoses();
  found.add('should', 'no-policy');
  found.add('must', 'cut');
  found.add('should', 'no-policy');
  expect(found.all().map(({ code }) => code)).toEqual(['cut', 'no-policy']);
});
