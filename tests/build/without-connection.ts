import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { offlineChoice } from '../../scripts/lib/offline/choice.ts';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import type { LoadedContent } from '../../src/check/load.ts';
import { writeOffline } from '../../src/output/offline/write-offline.ts';
import { outputHeaders } from '../../src/output/write-host-files.ts';
import { openBrowser } from '../e2e/browser.ts';

/** A host with the same site at two paths, whose connection can be cut. */
class Host {
  readonly folder: string;
  readonly #headers: Record<string, string>;
  #served: Served | undefined;
  url = '';

  private constructor(folder: string, headers: Record<string, string>) {
    this.folder = folder;
    this.#headers = headers;
  }

  static async of(site: string, folder: string): Promise<Host> {
    for (const path of ['one', 'two']) cpSync(site, join(folder, path), { recursive: true });
    const host = new Host(folder, Object.fromEntries(await outputHeaders(site)));
    await host.connect();
    return host;
  }

  async connect(): Promise<void> {
    const port = this.url === '' ? 0 : Number(new URL(this.url).port);
    this.#served = await serve({ dir: this.folder, port, headers: this.#headers });
    this.url = this.#served.url;
  }

  async cut(): Promise<void> {
    await this.#served?.close();
  }

  /** Other words in a page, as a build with other words publishes them. */
  async publish(content: LoadedContent, page: string, change: (html: string) => string): Promise<void> {
    const site = join(this.folder, 'one');
    for (const [path, edit] of [
      [page, change],
      ['offline.js', (code: string) => code.slice(code.indexOf('\n') + 1)],
    ] as const)
      writeFileSync(join(site, path), edit(readFileSync(join(site, path), 'utf8')));
    await writeOffline(site, offlineChoice(content)!);
  }
}

/** The names of the browser’s copies, and the paths of the pages that one site has in them. */
const copies = (page: Page, root: string) =>
  page.evaluate(async (path) => {
    const names = await caches.keys();
    const kept = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)),
    );
    return { names, pages: kept.flat().filter((one) => one.startsWith(path) && one.endsWith('.html')) };
  }, root);

/** Opens a page and waits until its copy is there. */
async function openAndKeep(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  const { pathname } = new URL(url);
  await expect.poll(async () => (await copies(page, pathname)).pages).toEqual([pathname]);
  return page;
}

/** A reader’s way with a site that keeps a copy: without a connection, after a publication, beside another site, and without a copy again. */
export async function readWithoutConnection(site: string, folder: string, content: LoadedContent): Promise<void> {
  const host = await Host.of(site, folder);
  const browser = await openBrowser();
  onTestFinished(() => browser.close().then(() => host.cut()));
  const context = await browser.newContext({ locale: 'fr-FR' });
  const address = (path: string, at = 'one') => `${host.url}${at}/fr/${path}/index.html`;
  const charter = address('guide/charter');

  // The page that is opened; the charter and the page about all this without being opened; and no page about people.
  const page = await openAndKeep(context, address('ask'));
  const kept = ['ask', 'guide/charter', 'offline'].map((path) => `/one/fr/${path}/index.html`);
  await expect.poll(async () => (await copies(page, '/one/')).pages.sort()).toEqual(kept);
  await page.goto(charter);
  expect(await page.locator('body').innerText()).toContain('Awa Mbaye');
  for (const path of ['champions', 'champions/awa-mbaye']) await page.goto(address(path));

  await host.cut();
  await page.goto(charter);
  await page.reload();
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.locator('body').innerText()).not.toContain('Awa Mbaye');
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Hyperlegible');
  for (const path of ['champions', 'champions/awa-mbaye']) {
    await page.goto(address(path));
    expect(page.url().split('#')[0]).toBe(address('offline'));
    expect(await page.locator('[data-offline-retry]').getAttribute('href')).toBe(address(path));
  }
  await page.locator('[data-offline-list] a[href*="charter"]').waitFor();

  await host.connect();
  await host.publish(content, 'fr/guide/charter/index.html', (html) => html.replace(/<h1([^>]*)>[^<]*/, '<h1$1>Une autre charte'));
  const { names } = await copies(page, '/one/');
  await page.goto(charter);
  expect(await page.locator('h1').innerText()).toContain('Une autre charte');
  await expect.poll(async () => (await copies(page, '/one/')).names.some((name) => names.includes(name))).toBe(false);

  const other = await openAndKeep(context, address('ask', 'two'));
  await page.goto(address('offline'));
  await page.locator('[data-offline-erase]').click();
  await page.locator('[data-offline-state="erased"]').waitFor();
  expect(await copies(other, '/one/')).toEqual({ names: [expect.stringMatching(/^flambeau:\/two\/:offline:/)], pages: [] });
  await page.goto(address('ask'), { waitUntil: 'load' });
  const workers = () => navigator.serviceWorker.getRegistrations().then((all) => all.map(({ scope }) => new URL(scope).pathname));
  expect(await page.evaluate(workers)).toEqual(['/two/']);
}
