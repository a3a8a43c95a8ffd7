import { describe, expect, test } from 'vitest';
import { ownPages } from '../../src/schemas/own-pages.ts';
import { isFull, pageKinds, sampledPages, sitePages } from './site-pages.ts';
import { axeFindings } from './steps/axe-findings.ts';
import { browser } from './steps/browser.ts';
import { demo, site } from './steps/served-demo.ts';

const [french, english] = [pageKinds(demo, 'fr'), pageKinds(demo, 'en')];
const isOwn = (path: string) => ownPages.some((own) => path.slice(3) === `${own}index.html`);
// Profiles and lists of people are all made alike: one of each in each language stands for them.
const pages = [
  ...new Set([
    ...sampledPages(demo, ['fr', 'en']).filter(
      (path) => french.includes(path) || english.includes(path) || !/\/champions\/.+\/index\.html$/.test(path),
    ),
    ...sitePages(demo).filter(isOwn),
  ]),
];

describe('axe finds nothing, and no page is wider than its window', () => {
  // The two languages' pages are built alike: each page once, and each kind in the other theme as well, wide or narrow by turns.
  const isFrench = (path: string) => path.startsWith('/fr/');
  const byTurns = (kinds: readonly string[], turn: number) => kinds.filter((_, index) => index % 2 === turn);
  test.each([
    ['light', 1280, 'all but French pages', pages.filter((path) => !isFrench(path))],
    ['dark', 320, 'French pages', pages.filter(isFrench)],
    ['dark', 1280, 'one English page of every other kind', isFull ? [...french, ...english] : byTurns(english, 0)],
    ['light', 320, 'one French page of the kinds between', isFull ? [...french, ...english] : byTurns(french, 1)],
  ] as const)('%s theme, %i px, %s', async (theme, width, _which, paths) => {
    expect(await axeFindings(browser, site.url, { theme, width }, paths)).toEqual([]);
  });
});

test('with forced colours every control keeps an outline or a text', async () => {
  const context = await browser.newContext({ forcedColors: 'active', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${site.url}fr/index.html`);
  const bare = await page.evaluate(() =>
    [...document.querySelectorAll('a.btn, button:not([hidden])')]
      .filter((element) => element.checkVisibility())
      .filter((element) => getComputedStyle(element).borderStyle === 'none' && !element.textContent?.trim())
      .map((element) => element.outerHTML),
  );
  expect(bare).toEqual([]);
  await context.close();
});

describe('by keyboard alone', () => {
  test('the first Tab shows the skip link, which leads to the text', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}fr/guide/charter/index.html`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Aller au contenu principal' });
    expect(await skip.evaluate((element) => element === document.activeElement && element.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.close();
  });

  test('everything that Tab reaches shows where it is', async () => {
    const page = await browser.newPage();
    for (const path of pageKinds(demo, 'en')) {
      await page.goto(site.url + path.slice(1));
      // What a script focuses after a key is shown as if the key had reached it: all of a page at once, where 2,000 presses took a minute.
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')]
          .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => {
            element.focus();
            if (element !== document.activeElement) return false;
            // A row whose link fills it shows the outline itself.
            for (let shown: Element | null = element; shown && shown !== document.body; shown = shown.parentElement) {
              if (getComputedStyle(shown).outlineStyle !== 'none') return false;
            }
            return true;
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(hidden, path).toEqual([]);
    }
    await page.close();
  });

  test('the posts are narrowed, and the selection stays in the address', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}fr/posts/index.html`);
    const all = await page.locator('[data-item]:visible').count();
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('fib');
    const status = page.locator('[data-filter-status]');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ posts?$/);
    const found = await page.locator('[data-item]:visible').count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
    await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe('fib');
    await page.getByRole('checkbox', { name: /Fibre et mobile/ }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('topic')).toBe('fibre-mobile');
    const narrowed = await page.locator('[data-item]:visible').count();
    expect(narrowed).toBeLessThanOrEqual(found);
    await page.reload();
    expect(await page.locator('[data-item]:visible').count()).toBe(narrowed);
    await page.goBack();
    await expect.poll(() => page.locator('[data-item]:visible').count()).toBe(found);
    await page.getByRole('searchbox').fill('zzzz');
    await expect.poll(() => status.textContent()).toBe('Aucun post ne correspond');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    expect(await page.locator('[data-item]:visible').count()).toBe(all);
    await page.close();
  });
});
