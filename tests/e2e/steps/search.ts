import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { contentSecurityPolicy } from '../../../src/output/csp.ts';
import { writeSearchSite } from '../search-site.ts';
import { browser } from './browser.ts';
import { typeOf } from './under-policy.ts';

export const policy = contentSecurityPolicy();

/** How a host may treat its files. */
export interface Host {
  prefix?: string;
  policy?: string;
  /** Answers 404 for these. */
  hides?: RegExp;
  /** Never answers for these. */
  hangs?: RegExp;
  /** Serves scripts as plain text for these. */
  mistypes?: RegExp;
}

/** Where the site lies, on a path with an accent and a space. */
export let folder: string;
/** What is to be closed after a test. */
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-é x-'));
  await writeSearchSite(inject('demo'), folder);
}, 120_000);
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Serves the site below a path, and returns its address. */
export async function host({ prefix = '/', policy: own = policy, hides, hangs, mistypes }: Host = {}): Promise<string> {
  const server: Server = createServer(async (request, response) => {
    const asked = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
    if (hangs?.test(asked)) return;
    response.setHeader('Content-Security-Policy', own);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const file = asked.startsWith(prefix) ? path.join(folder, asked.slice(prefix.length)) : '';
    const content = hides?.test(asked) || !file ? undefined : await readFile(file).catch(() => undefined);
    if (!content) return void response.writeHead(404).end();
    const type = typeOf(file);
    response.writeHead(200, { 'Content-Type': mistypes?.test(asked) ? 'text/plain' : type }).end(content);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${encodeURI(prefix)}`;
}

/** A page of its own, what went wrong on it, and whether it took the small index. */
export async function visit(
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[]; small: () => boolean }> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 800 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  let small = false;
  page.on('request', (request) => {
    if (request.url().includes('/search-index/')) small = true;
  });
  await page.goto(address);
  return { page, problems, small: () => small };
}

export const dialog = (page: Page) => page.getByRole('dialog');
export const results = (page: Page) => page.locator('[data-search-results] > li');

/** Opens the dialog by the keyboard, types, and waits for what is said of the results. */
export async function search(page: Page, term: string, said: string | RegExp = /résultat|result|exact/): Promise<void> {
  if (!(await dialog(page).isVisible())) await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(term);
  await page.locator('[data-search-count]:visible, [data-search-none-count]:visible').filter({ hasText: said }).first().waitFor();
}
