import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { main } from '../../scripts/booklet.ts';
import { openBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'flambeau-booklet-'));
let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function made(...args: string[]): Promise<string> {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const out = join(folder, `${args.join('')}.html`);
  expect(await main(['--site', inject('demo'), '--out', out, ...args])).toBe(0);
  return out;
}

test('one file has the whole guide, asks nobody for anything, and prints', async () => {
  const file = await made('--lang', 'en');
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  const facts = await page.evaluate(() => ({
    scripts: document.scripts.length,
    chapters: [...document.querySelectorAll('section h1')].length,
    listed: document.querySelectorAll('nav a').length,
    dead: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(
      (link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) === null,
    ).length,
    relative: [...document.querySelectorAll('a')].filter((link) => link.protocol === 'file:' && !link.getAttribute('href')?.startsWith('#'))
      .length,
    pictures: [...document.images].filter((image) => !image.complete || image.naturalWidth === 0).length,
    twice: document.querySelectorAll('[id]').length - new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(facts).toEqual({ scripts: 0, chapters: facts.listed, listed: facts.listed, dead: 0, relative: 0, pictures: 0, twice: 0, wide: 0 });
  expect(facts.chapters).toBeGreaterThan(10);
  await page.close();
});

test('the charter alone, in the site’s own language', async () => {
  const html = readFileSync(await made('--chapter', 'charter'), 'utf8');
  expect(html).toContain('<html lang="fr">');
  expect(html.match(/<section /g)).toHaveLength(1);
});

test.each(['fr', 'en'])('the charter as a PDF is one page that a screen reader can read, with an outline (%s)', async (language) => {
  const html = await made('--lang', language, '--chapter', 'charter', '--pdf');
  const pdf = readFileSync(html.replace(/html$/, 'pdf'), 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  for (const part of ['/StructTreeRoot', '/Outlines', `/Lang (${language})`]) expect(pdf).toContain(part);
});

test('the whole guide as a PDF has a sheet or more for each chapter, in an outline', async () => {
  const html = await made('--lang', 'fr', '--pdf');
  const chapters = readFileSync(html, 'utf8').match(/<section /g)!.length;
  const pdf = readFileSync(html.replace(/html$/, 'pdf'), 'latin1');
  expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(chapters);
  for (const part of ['/StructTreeRoot', '/Outlines', '/Lang (fr)']) expect(pdf).toContain(part);
});

test('what is not there is said', async () => {
  writeFileSync(join(folder, 'flambeau.json'), '{}');
  await expect(main(['--site', folder])).rejects.toMatchObject({ exitCode: 1 });
  await expect(main(['--site', inject('demo'), '--lang', 'xx'])).rejects.toMatchObject({ message: expect.stringContaining('fr') });
  await expect(main(['--site', inject('demo'), '--chapter', 'nope'])).rejects.toMatchObject({
    message: expect.stringContaining('charter'),
  });
});
