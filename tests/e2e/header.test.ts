import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser } from './steps/browser.ts';
import { site } from './steps/served-demo.ts';

const widths = [320, 360, 414, 640, 768, 959, 960, 1023, 1024, 1055, 1056, 1280, 1920];

/** What stands in the header: the middle of each thing that is seen, and whether any of its text is cut off. */
const inHeader = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('.site-header .bar > *, .site-header .sections a')].filter((part) =>
      part.checkVisibility(),
    );
    const boxes = parts.map((part) => (part.matches('details') ? part.firstElementChild! : part).getBoundingClientRect());
    const name = document.querySelector<HTMLElement>('.site-header .brand span')!;
    return {
      middles: boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2)),
      edges: boxes.map(({ left, right }) => [left, right]),
      height: document.querySelector('.site-header')!.getBoundingClientRect().height,
      isNameWhole: name.scrollWidth <= name.clientWidth && name.clientWidth > 20,
      wider: document.documentElement.scrollWidth - innerWidth,
    };
  });

describe.each(['fr', 'en'])('the header (%s)', (language) => {
  test.each(['index.html', 'guide/charter/index.html'])('is one row at every width, its name whole: %s', async (path) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(`${site.url}${language}/${path}`);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const { middles, edges, height, isNameWhole, wider } = await inHeader(page);
      if (Math.max(...middles) - Math.min(...middles) > 4) faults.push(`${width}: rows at ${middles}`);
      if (height > 80) faults.push(`${width}: ${height} px high`);
      if (!isNameWhole) faults.push(`${width}: the name is cut`);
      if (wider > 0 || edges.some(([left, right]) => left! < 0 || right! > width)) faults.push(`${width}: something sticks out`);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  test('on a phone, becoming a champion is two taps from home, without JavaScript too', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}${language}/index.html`);
    await page.locator('[data-menu] > summary').tap();
    await page.locator('[data-menu] a[href*="champions/join"]').tap();
    await page.waitForURL('**/champions/join/index.html');
    await context.close();
  });

  test('every page of the site map is there', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}${language}/guide/index.html`);
    const addresses = await page.locator('#site-map a').evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
    await page.close();
  });
});

test('the menu opens and closes by keyboard, and closes on a press elsewhere', async () => {
  const page = await browser.newPage({ viewport: { width: 768, height: 900 } });
  await page.goto(`${site.url}en/guide/charter/index.html`);
  const menu = page.locator('[data-menu]');
  const isOpen = () => menu.evaluate((element) => (element as HTMLDetailsElement).open);
  await menu.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Guide');
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.matches('summary'))).toBe(true);
  await menu.locator('summary').click();
  await page.mouse.click(700, 880);
  expect(await isOpen()).toBe(false);
  await page.close();
});
