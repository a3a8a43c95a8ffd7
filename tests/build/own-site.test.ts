import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outputFiles } from './output.ts';
import { today } from '../../scripts/lib/option-values.ts';
import { installPacked } from './packed.ts';

/** A company’s own site in a project of its own, with Flambeau as a package: as `init` begins it, with a red brand and a logo. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'flambeau-own-')));
const content = join(folder, 'acme content');
const out = join(folder, 'dist');
const page = (path: string) => readFileSync(join(out, path), 'utf8');

let run: ReturnType<typeof installPacked>;
let built: ReturnType<typeof run>;

beforeAll(() => {
  run = installPacked(folder);
  const logo = join(folder, 'x.svg');
  writeFileSync(
    logo,
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><!-- SECRET --><path fill="#111111" d="M0 0h120v40H0z"/></svg>',
  );
  const begun = run(
    'init',
    'acme content',
    '--name',
    'Acme',
    '--languages',
    'en,de',
    '--country',
    'DE',
    '--colour',
    '#e30613',
    '--logo',
    logo,
  );
  expect(begun.stderr).toBe('');
  const settings = join(content, 'settings');
  mkdirSync(join(settings, 'words'));
  writeFileSync(join(settings, 'words', 'en.yaml'), 'nav.guide: The rules of ((organisation))\nnav.posts:\n');
  writeFileSync(join(settings, 'words', 'de.yaml'), 'nav.guide: Regeln\n');
  writeFileSync(join(settings, 'styles.css'), '.site-header { letter-spacing: 0.0123em }\n');
  const site = join(settings, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace('  logo: ./logo.svg', '  logo: ./logo.svg\n  styles: ./styles.css'));
  appendFileSync(site, 'menu: [training, { link: /events/, name: { en: Sessions, de: Termine } }, guide]\n');
  built = run('build', '--now', today());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the project remembers its content, and keeps what can be made again out of its repository', () => {
  expect(JSON.parse(page('../package.json'))).toMatchObject({
    scripts: { build: 'flambeau build' },
    flambeau: { content: 'acme content' },
  });
  expect(page('../.gitignore')).toBe('node_modules/\ndist/\n.cache/\n');
  const check = run('check');
  expect(check.stderr).toBe('');
  expect(check.stdout).toMatch(/No mistake in \d+ files\.\s*$/);
  expect(readdirSync(join(folder, '.cache')).sort()).toEqual(['build', 'pictures.json', 'share-images']);
});

test('words of one’s own, the menu’s order and a style sheet of one’s own are on the pages', () => {
  const menu = (path: string) =>
    [.../<nav[^>]*>([\s\S]*?)<\/nav>/.exec(page(path))![1]!.matchAll(/href="([^"]*)"[^>]*>\s*([^<]*?)\s*</g)].map(([, , name]) => name);
  expect(menu('en/ask/index.html')).toEqual(['Learn', 'Sessions', 'The rules of Acme']);
  expect(menu('de/ask/index.html').slice(1)).toEqual(['Termine', 'Regeln']);
  const styles = readdirSync(join(out, '_astro')).filter((name) => name.endsWith('.css'));
  expect(styles.some((name) => page(`_astro/${name}`).includes('letter-spacing:.0123em'))).toBe(true);
});

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
