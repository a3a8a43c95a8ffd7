import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { serve } from '../../../scripts/lib/serve.ts';
import { sitePages } from '../site-pages.ts';

interface Walked {
  /** Addresses that answered badly. */
  broken: string[];
  met: Set<string>;
}

/** Follows every link from the first page on, as a reader could, and returns what answered badly and what was met. */
async function walk(start: string, load: (url: string) => Promise<{ ok: boolean; html: string }>): Promise<Walked> {
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

/** Walks a built site that is served below a path: what answers badly, and the pages that no link leads to. */
export async function walkServed(dir: string, base: string): Promise<{ broken: string[]; unreached: string[] }> {
  const site = await serve({ dir, base });
  try {
    return await walkHost(site.url, dir);
  } finally {
    await site.close();
  }
}

/** Walks a built site on whatever host has it: what answers badly, and the pages that no link leads to. */
export async function walkHost(root: string, dir: string): Promise<{ broken: string[]; unreached: string[] }> {
  const { broken, met } = await walk(`${root}index.html`, async (url) => {
    const response = await fetch(url);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    return { ok: response.ok, html: isPage ? await response.text() : (await response.arrayBuffer(), '') };
  });
  const unreached = sitePages(dir).filter((path) => path !== '/404.html' && !met.has(root + encodeURI(path.slice(1))));
  return { broken, unreached };
}

/** Walks a built site as files of a disk, and opens the named pages in a browser: what is missing, what fails or throws, how many pages were met. */
export async function walkFiles(
  page: Page,
  dir: string,
  opened: readonly string[],
): Promise<{ broken: string[]; faults: string[]; pages: number }> {
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
  const opens = new Set(opened.map((path) => pathToFileURL(join(dir, path)).href));
  const { broken, met } = await walk(pathToFileURL(join(dir, 'index.html')).href, async (url) => {
    const file = fileURLToPath(url);
    if (!url.endsWith('.html')) return { ok: existsSync(file), html: '' };
    if (!opens.has(url)) return { ok: existsSync(file), html: existsSync(file) ? readFileSync(file, 'utf8') : '' };
    const isOpen = await page.goto(url, { waitUntil: 'load' }).then(
      () => true,
      () => false,
    );
    return { ok: isOpen, html: isOpen ? await page.content() : '' };
  });
  return { broken, faults, pages: [...met].filter((url) => url.endsWith('.html')).length };
}
