import type { BrowserContextOptions, Page } from 'playwright-core';
import { browser } from './browser.ts';
import { site } from './served-demo.ts';

/** Opens a page of the site, or of a disk, and waits until its drawing is complete. */
export async function open(
  path: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();
  await before(page);
  await page.goto(/^\w+:/.test(path) ? path : site.url + path);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('[data-lineage][data-complete]', { state: 'attached' });
  return page;
}

export const said = (page: Page) => page.locator('[data-said]').textContent();
/** The colour of the drawing at a point, as the canvas holds it. */
export const colourAt = (page: Page, x: number, y: number) =>
  page.evaluate(
    ([left, top]) =>
      [...document.querySelector<HTMLCanvasElement>('[data-stage] canvas')!.getContext('2d')!.getImageData(left!, top!, 1, 1).data].slice(
        0,
        3,
      ),
    [x, y],
  );
export const drawing = (page: Page) => page.evaluate(() => document.querySelector<HTMLCanvasElement>('[data-stage] canvas')!.toDataURL());
