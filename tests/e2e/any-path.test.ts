import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { isFull, pageKinds, sampledPages, sitePages } from './site-pages.ts';
import { browser } from './steps/browser.ts';

const dir = inject('demo');
const bases = ['/', '/a/b/', '/été 2027/intranet/'];

/** Follows every link from the first page on, as a reader could, and returns what answered badly and what was met. */
async function walk(
  start: string,
  load: (url: string) => Promise<{ ok: boolean; html: string }>,
): Promise<{ broken: string[]; met: Set<string> }> {
  const root = new URL('.', start).href;
  const met = new Set([start]);
  const broken: string[] = [];
  const queue = [start];
  for (const url of queue) {
    const { ok, html } = await load(url);
    if (!ok) broken.push(url);
    for (const [, reference] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      const target = new URL(reference!.replaceAll('&amp;', '&'), url);
      target.hash = '';
      target.search = '';
      if (!target.href.startsWith(root) || met.has(target.href)) continue;
      met.add(target.href);
      queue.push(target.href);
    }
  }
  return { broken, met };
}

describe('one build, at any path', () => {
  test.each(bases)('every link answers below %s', async (base) => {
    const site = await serve({ dir, base });
    try {
      const { broken, met } = await walk(`${site.url}index.html`, async (url) => {
        const response = await fetch(url);
        const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
        return { ok: response.ok, html: isPage ? await response.text() : (await response.arrayBuffer(), '') };
      });
      expect(broken).toEqual([]);
      const pages = sitePages(dir).filter((path) => path !== '/404.html');
      expect(pages.filter((path) => !met.has(site.url + encodeURI(path.slice(1))))).toEqual([]);
    } finally {
      await site.close();
    }
  });

  test.each(isFull ? bases : bases.slice(-1))('styles, fonts and scripts arrive below %s', async (base) => {
    const site = await serve({ dir, base });
    const page = await browser.newPage();
    const failed: string[] = [];
    // What `publish` puts beside a site is not beside one that nobody has published.
    const isMissing = (url: string) => !url.endsWith('/flambeau-files.json');
    page.on('response', (response) => response.status() >= 400 && isMissing(response.url()) && failed.push(response.url()));
    page.on('pageerror', (error) => failed.push(error.message));
    try {
      for (const path of pageKinds(dir, 'fr')) {
        await page.goto(site.url + path.slice(1));
        await page.evaluate(() => document.fonts.ready);
        expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontFamily), path).toContain('Bricolage');
        expect(await page.evaluate(() => document.fonts.check('700 20px Bricolage')), path).toBe(true);
      }
      expect(failed).toEqual([]);
    } finally {
      await page.close();
      await site.close();
    }
  });

  test('a language chosen once is kept, from the root page on', async () => {
    const site = await serve({ dir, base: '/a/b/' });
    const context = await browser.newContext();
    const page = await context.newPage();
    try {
      await page.goto(`${site.url}index.html`);
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/a/b/en/index.html');
      await page.goto(`${site.url}index.html`);
      await page.waitForURL('**/a/b/en/index.html');
      await page.getByRole('link', { name: 'Français' }).click();
      await page.waitForURL('**/a/b/fr/index.html');
      await page.goto(`${site.url}index.html`);
      await page.waitForURL('**/a/b/fr/index.html');
    } finally {
      await context.close();
      await site.close();
    }
  });

  test('opened as files, pages work: no error, no failed request, its styles and its scripts', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
    // Chromium refuses a font's preload from a file and then loads the font all the same, from the style sheet.
    const preload = /Access to font at 'file:|^Failed to load resource: net::ERR_FAILED$/;
    page.on(
      'console',
      (message) => message.type() === 'error' && !preload.test(message.text()) && faults.push(`${page.url()} ${message.text()}`),
    );
    // A picture still on its way when the walk leaves its page is given up, not missing: the walk itself looks for each file.
    page.on(
      'requestfailed',
      (request) =>
        request.resourceType() !== 'font' &&
        request.failure()?.errorText !== 'net::ERR_ABORTED' &&
        faults.push(`${page.url()} ${request.url()}`),
    );
    const root = pathToFileURL(`${dir}/`).href;
    const opens = new Set(sampledPages(dir, ['fr', 'en']).map((path) => pathToFileURL(join(dir, path)).href));
    const { broken, met } = await walk(`${root}index.html`, async (url) => {
      const file = fileURLToPath(url);
      if (!url.endsWith('.html')) return { ok: existsSync(file), html: '' };
      if (!opens.has(url)) return { ok: existsSync(file), html: existsSync(file) ? readFileSync(file, 'utf8') : '' };
      const opened = await page.goto(url, { waitUntil: 'load' }).then(
        () => true,
        () => false,
      );
      return { ok: opened, html: opened ? await page.content() : '' };
    });
    expect(broken).toEqual([]);
    expect(faults).toEqual([]);
    expect([...met].filter((url) => url.endsWith('.html')).length).toBe(sitePages(dir).length - 1);
    await page.goto(`${root}fr/guide/who-you-are/index.html`);
    expect(await page.getByRole('button', { name: 'Copier' }).first().isVisible()).toBe(true);
    await page.reload();
    expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('700 20px Bricolage')))).toBe(true);
    await page.close();
  });

  test.each([...bases, 'file:'])('a former address leads on, without a script, below %s', async (base) => {
    const former = readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html') && /http-equiv="refresh"/.test(readFileSync(join(dir, file), 'utf8').slice(0, 1500)))
      .sort();
    expect(former).toContain(join('fr', 'guide', 'images', 'index.html'));
    const site = base === 'file:' ? undefined : await serve({ dir, base });
    const root = site?.url ?? pathToFileURL(`${dir}/`).href;
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      for (const file of isFull ? former : former.filter((_, index) => index % 5 === 0 || /images/.test(former[index]!))) {
        const from = root + file.split(sep).map(encodeURIComponent).join('/');
        await page.goto(from, { waitUntil: 'commit' });
        await page.waitForURL((url) => url.href.startsWith(root) && url.href !== from);
        expect(await page.getByRole('heading', { level: 1 }).count(), file).toBe(1);
      }
      await page.goto(`${root}fr/guide/images/index.html`, { waitUntil: 'commit' });
      await page.waitForURL('**/fr/guide/images-and-rights/index.html');
    } finally {
      await context.close();
      await site?.close();
    }
  });

  test('and keeps the part that was asked for where a script runs', async () => {
    const page = await browser.newPage();
    await page.goto(`${pathToFileURL(`${dir}/`).href}en/guide/images/index.html#music`, { waitUntil: 'commit' });
    await page.waitForURL('**/en/guide/images-and-rights/index.html#music');
    await page.close();
  });

  test('an unknown address gets a styled page at any depth, with links that lead back', async () => {
    const site = await serve({ dir, base: '/a/b/' });
    const page = await browser.newPage();
    try {
      const response = await page.goto(`${site.url}fr/guide/no/such/page/index.html`);
      expect(response?.status()).toBe(404);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(26, 20, 64)');
      // Its fonts stand in it, and the policy lets them.
      expect(await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].map(({ status }) => status)))).toEqual([
        'loaded',
        'loaded',
      ]);
      expect(await page.locator('.brand svg, img.logo').count()).toBe(1);
      expect(await page.getByRole('link', { name: 'Accueil' }).getAttribute('href')).toMatch(/^https:\/\/.*\/fr\//);
    } finally {
      await page.close();
      await site.close();
    }
  });
});
