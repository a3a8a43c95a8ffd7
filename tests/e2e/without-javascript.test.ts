import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { pageKinds } from './site-pages.ts';
import { deadControls } from './steps/dead-controls.ts';
import { postWithoutScript } from './steps/post-without-script.ts';

const dir = inject('demo');
const root = pathToFileURL(`${dir}/`).href;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

test('a post gives its texts to select, its share links and its images to download', async () => {
  const page = await context.newPage();
  const post = await postWithoutScript(page, `${root}fr/posts/fibre-technicians-lille/index.html`);
  expect(post.texts.length).toBeGreaterThanOrEqual(3);
  expect(post.texts[0]).toMatch(/Je travaille .*chez Orvane/);
  expect(post.shared.hostname).toBe('www.orvane.example');
  for (const format of ['link', 'square', 'portrait', 'story'])
    expect(
      post.downloads.some((href) => href.endsWith(`fibre-technicians-lille-${format}.png`)),
      format,
    ).toBe(true);
  expect([post.missing, post.buttons]).toEqual([[], 0]);
  await page.close();
});

test('the directory, the search page and a lesson are complete', async () => {
  const page = await context.newPage();
  await page.goto(`${root}en/champions/index.html`);
  // tests/e2e/directory.test.ts follows the directory's lists to everybody.
  const listed = Number.parseInt((await page.locator('[data-directory] [data-part="count"]').textContent())!, 10);
  expect(listed).toBeGreaterThan(50);
  expect(await page.locator('input').filter({ visible: true }).count()).toBe(0);
  await page.goto(`${root}en/search/index.html`);
  expect(await page.locator('#index-champions + dl a').count()).toBe(listed);
  expect(await page.locator('input').filter({ visible: true }).count()).toBe(0);
  await page.goto(`${root}en/training/first-post/write-it/index.html`);
  const answer = page.locator('main details:not(.no-print)').first();
  await answer.locator('summary').click();
  expect(await answer.locator('p, li').first().isVisible()).toBe(true);
  await page.close();
});

test('no kind of page shows a control that only a script would serve', async () => {
  const page = await context.newPage();
  expect(await deadControls(page, dir, pageKinds(dir, 'fr'))).toEqual([]);
  await page.close();
});

test('the root page offers both languages', async () => {
  const page = await context.newPage();
  await page.goto(`${root}index.html`);
  await page.getByRole('link', { name: 'Français' }).click();
  expect(page.url()).toBe(`${root}fr/index.html`);
  expect(existsSync(join(dir, 'fr', 'index.html'))).toBe(true);
  await page.close();
});
