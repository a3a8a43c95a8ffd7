import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { isFull, pageKinds, sampledPages, sitePages } from './site-pages.ts';
import { browser } from './steps/browser.ts';
import { walkFiles, walkServed } from './steps/link-walk.ts';

const dir = inject('demo');
const bases = ['/', '/a/b/', '/été 2027/intranet/'];

describe('one build, at any path', () => {
  test.each(bases)('every link answers below %s', async (base) => {
    expect(await walkServed(dir, base)).toEqual({ broken: [], unreached: [] });
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
    const walked = await walkFiles(page, dir, sampledPages(dir, ['fr', 'en']));
    expect(walked).toEqual({ broken: [], faults: [], pages: sitePages(dir).length - 1 });
    const root = pathToFileURL(`${dir}/`).href;
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
