import { expect, test } from 'vitest';
import { pageKinds, sitePages } from './site-pages.ts';
import { browser } from './steps/browser.ts';
import { layoutFaults } from './steps/layout-faults.ts';
import { demo, site } from './steps/served-demo.ts';

/** Phones, tablets and desks, and each side of where a layout changes. */
const widths = [320, 360, 414, 768, 1023, 1024, 1025, 1280, 1440, 1920];

/** Wherever a chosen larger text is most likely to find too little room. */
const largeText = [320, 768, 1024];

async function faultsOf(paths: readonly string[], among: readonly number[], size = ''): Promise<string[]> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: among[0]!, height: 900 } });
  const page = await context.newPage();
  // A font that comes late waits for the next page: the first one has brought it in.
  await page.goto(site.url + paths[0]!.slice(1));
  const found: string[] = [];
  for (const path of paths) {
    await page.setViewportSize({ width: among[0]!, height: 900 });
    await page.goto(site.url + path.slice(1));
    await page.evaluate((chosen) => {
      document.documentElement.dataset['size'] = chosen;
    }, size);
    for (const width of among) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await layoutFaults(page, size ? 0 : undefined)).map((fault) => `${path} at ${width} px: ${fault}`));
    }
  }
  await context.close();
  return found;
}

// Pages of a kind are laid out alike; French has the longer words. In full, every page of both languages.
const french = pageKinds(demo, 'fr');
const others = process.env['FLAMBEAU_FULL']
  ? sitePages(demo).filter((path) => !french.includes(path))
  : pageKinds(demo, 'en').filter((_, index) => index % 4 === 0);

test('at ten widths no text lies over another, is cut off, or runs in lines too short to read: one French page of each kind', async () => {
  expect(await faultsOf(french, widths)).toEqual([]);
});

test('nor on other pages', async () => {
  expect(await faultsOf(others, widths)).toEqual([]);
});

test('nor lies over another or is cut off in the larger text that a reader may choose', async () => {
  expect(await faultsOf(french, largeText, 'larger')).toEqual([]);
});
