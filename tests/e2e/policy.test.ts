import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { forEachOf } from '../../src/output/files.ts';
import { pageKinds, sampledPages } from './site-pages.ts';
import { browser } from './steps/browser.ts';
import { policyFaults } from './steps/policy-faults.ts';
import { demo, site } from './steps/served-demo.ts';

test('no page breaks the hosts’ policy, nor asks another host for anything', async () => {
  const { faults, policies } = await policyFaults(browser, site.url, sampledPages(demo, ['fr', 'en']));
  expect(faults).toEqual([]);
  expect(policies).toHaveLength(1);
  expect(policies[0]).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'/);
});

test('reading keeps nothing in the browser but the number that varies what comes first, and no cookie is ever set', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const kept = () => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  // A post's first voice and the order of the directory differ from visitor to visitor.
  const varies = (path: string) => path.includes('/posts/') || path === '/fr/champions/index.html';
  const [posts, others] = [pageKinds(demo, 'fr').filter(varies), pageKinds(demo, 'fr').filter((path) => !varies(path))];
  for (const path of others) await page.goto(site.url + path.slice(1));
  expect(await kept()).toEqual([]);
  for (const path of posts) await page.goto(site.url + path.slice(1));
  expect(await kept()).toEqual(['flambeau:/:visitor']);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('a content page loads at most 10 kB of JavaScript, gzipped', async () => {
  const context = await browser.newContext();
  // Each page is mostly waited for: several at a time.
  await forEachOf(
    pageKinds(demo, 'en'),
    async (path) => {
      const page = await context.newPage();
      const scripts = new Set<string>();
      // The directory's and the lineage's people come as scripts too, since a page opened from a disk can fetch nothing else.
      const listen = (request: Request) =>
        request.resourceType() === 'script' &&
        /\/_(client|studio)\//.test(request.url()) &&
        scripts.add(decodeURI(new URL(request.url()).pathname));
      page.on('request', listen);
      await page.goto(site.url + path.slice(1), { waitUntil: 'networkidle' });
      await page.close();
      // The search page is the one that loads search at once, which the budget leaves apart.
      if (path.includes('/search/')) return;
      const total = [...scripts].reduce((sum, script) => sum + gzipSync(readFileSync(join(demo, script))).length, 0);
      expect(total, path).toBeGreaterThan(0);
      expect(total, path).toBeLessThanOrEqual(10_240);
    },
    4,
  );
  await context.close();
});

test('nothing moves while a page loads, even when fonts and images are slow', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  await context.route(/\.(woff2|png)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await forEachOf(
    pageKinds(demo, 'fr'),
    async (path) => {
      const page = await context.newPage();
      await page.goto(site.url + path.slice(1), { waitUntil: 'networkidle' });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let total = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
                if (!entry.hadRecentInput) total += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(total), 150);
          }),
      );
      await page.close();
      expect(shift, path).toBeLessThan(0.001);
    },
    4,
  );
  await context.close();
});
