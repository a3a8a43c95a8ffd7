import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outputFiles } from './output.ts';

/** A company’s own site, as `npm run init` begins it, with a red brand and a logo. */
const folder = mkdtempSync(join(tmpdir(), 'flambeau-own-'));
const content = join(folder, 'acme content');
const out = join(folder, 'site');
const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' },
  });
const page = (path: string) => readFileSync(join(out, path), 'utf8');

let built: ReturnType<typeof run>;

beforeAll(() => {
  const logo = join(folder, 'x.svg');
  writeFileSync(
    logo,
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><!-- SECRET --><path fill="#111111" d="M0 0h120v40H0z"/></svg>',
  );
  const begun = run('init', content, '--name', 'Acme', '--languages', 'en,de', '--country', 'DE', '--colour', '#e30613', '--logo', logo);
  expect(begun.stderr).toBe('');
  built = run('build', '--content', content, '--out', out, '--now', '2026-11-30');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it builds, and passes all the rules about the output', () => {
  expect(built.stdout + built.stderr).toMatch(/pages\s+\d+/);
  expect(built.status).toBe(0);
});

test('no torch is left: each page has the logo and its icons, by relative addresses', async () => {
  expect(existsSync(join(out, 'favicon.svg'))).toBe(false);
  for (const { path, bytes } of outputFiles(out)) {
    if (!path.endsWith('.html') || path === '404.html') continue;
    const html = bytes.toString();
    expect(html.includes('M17 1c1 6-3 9-6 13'), path).toBe(false);
    const icon = /<link rel="icon" href="((?:\.\.\/)*)(_astro\/logo\.[0-9a-f]{10}\.svg)" type="image\/svg\+xml">/.exec(html);
    expect(icon?.[1], path).toBe('../'.repeat(path.split('/').length - 1));
    expect(existsSync(join(out, icon?.[2] ?? '?')), path).toBe(true);
  }
  const svg = readFileSync(join(out, /_astro\/logo\.\w+\.svg/.exec(page('en/index.html'))?.[0] ?? '?'), 'utf8');
  expect(svg).toContain('viewBox="0 0 120 40"');
  expect(svg).not.toContain('SECRET');
  const touch = /<link rel="apple-touch-icon" href="\.\.\/(_astro\/logo\.\w+\.png)"/.exec(page('en/index.html'))?.[1];
  expect((await sharp(join(out, touch ?? '?')).metadata()).width).toBe(180);
});

test('the header names the site once, and a dark logo stands on a plate in the dark', () => {
  const header = /<header[\s\S]*?<\/header>/.exec(page('de/ask/index.html'))?.[0] ?? '';
  expect(header).toMatch(/<img class="site-logo in-header plate-dark"[^>]*width="120"[^>]*height="40"[^>]*alt="Acme online"/);
  expect(header).toMatch(/<span[^>]*aria-hidden="true"[^>]*>Acme online<\/span>/);
  const styles = readdirSync(join(out, '_astro'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => page(`_astro/${name}`));
  expect(styles.some((css) => /\.plate-dark\{[^}]*#fff/.test(css))).toBe(true);
});

test('the page of all languages and the error page have it too', () => {
  expect(page('index.html')).toMatch(/<img class="site-logo in-root on-night plate-night"[^>]*alt="Acme"/);
  expect(page('404.html')).toMatch(/<img class="logo" src="data:image\/png;base64,[^"]+" alt="Acme">/);
});
