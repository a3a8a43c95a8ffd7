import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Found {
  /** What a page asked for and did not get, threw, or said in the console. */
  faults: string[];
  /** The policy that came with the pages. */
  policy: string | undefined;
}

/**
 * Does on a host what its readers do: the home page with its fonts and pictures, a search that ends at a chapter, a person found, a
 * quiz answered, a text copied, an image and a date downloaded. Throws where one of these cannot be done.
 * @param root the address of the site, with a slash at its end
 */
export async function readOnHost(browser: Browser, root: string): Promise<Found> {
  const isServed = root.startsWith('http:');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', locale: 'en-GB' });
  if (isServed) await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(root).origin });
  const page = await context.newPage();
  const found: Found = { faults: [], policy: undefined };
  // What `publish` puts beside a site is not beside one that nobody has published.
  const isMissing = (address: string) => !/flambeau-files\.json$/.test(address);
  page.on('pageerror', (error) => found.faults.push(`${page.url()}: ${error.message}`));
  page.on('response', (answer) => {
    if (answer.status() >= 400 && isMissing(answer.url())) found.faults.push(`${answer.status()} ${answer.url()}`);
    if (answer.url().endsWith('.html')) found.policy = answer.headers()['content-security-policy'];
  });

  await page.goto(`${root}en/index.html`);
  expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('700 20px Bricolage')))).toBe(true);
  expect(await unseenPictures(page)).toEqual([]);

  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('photo of a customer');
  await page.locator('dialog [data-search-results] a').first().click();
  await page.waitForURL(/\/en\/guide\/[\w-]+\/index\.html/);

  await page.goto(`${root}en/champions/index.html`);
  await page.locator('[data-directory][data-ready]').waitFor({ state: 'attached' });
  const count = page.locator('[data-directory] [data-part="count"]');
  const all = await count.textContent();
  await page.locator('#directory-words').fill('dakar');
  await expect.poll(() => count.textContent()).not.toBe(all);
  await page.locator('[data-tile="name"]').first().click();
  await page.waitForURL(/\/en\/champions\/[\w-]+\/index\.html/);
  await downloads(page, 'a[href$=".vcf"]', /^BEGIN:VCARD/);

  await page.goto(`${root}en/training/goes-wrong/lost-account/index.html`);
  const quiz = page.locator('[data-exercise="quiz"]').first();
  await quiz.getByRole('radio').first().check();
  await quiz.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => quiz.locator('.result').textContent()).toMatch(/\S/);

  await page.goto(`${root}en/posts/fibre-technicians-lille/index.html`);
  expect(await unseenPictures(page)).toEqual([]);
  await page.locator('textarea[data-desk-text]').fill('I work at Orvane, and this is mine.');
  await page.locator('[data-desk-copy]').click();
  await expect.poll(() => page.locator('[data-desk-said]').textContent()).toMatch(/copied/i);
  if (isServed) expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('I work at Orvane, and this is mine.');
  await downloads(page, '[data-desk-download]', /^.PNG/s);

  await page.goto(`${root}en/events/index.html`);
  await downloads(page, 'a[href$=".ics"]', /^BEGIN:VCALENDAR/);
  await context.close();
  return found;
}

/** The pictures that should have come and have not. */
async function unseenPictures(page: Page): Promise<string[]> {
  const images = page.locator('img:not([loading=lazy])');
  await page.waitForLoadState('load');
  return images.evaluateAll((all) => (all as HTMLImageElement[]).filter((image) => image.naturalWidth === 0).map(({ src }) => src));
}

/** Takes a file as a reader does: by the link, or by what the browser has kept where it shows the file itself. */
async function downloads(page: Page, link: string, beginning: RegExp): Promise<void> {
  const target = page.locator(link).first();
  const address = await target.evaluate((element) => (element as HTMLAnchorElement).href);
  if (address.startsWith('file:')) {
    // From a disk a browser shows what it can show, and the reader keeps it from there.
    expect((await readFile(fileURLToPath(address))).toString('latin1')).toMatch(beginning);
    return;
  }
  await target.evaluate((element) => (element as HTMLAnchorElement).setAttribute('download', ''));
  const [download] = await Promise.all([page.waitForEvent('download'), target.click()]);
  expect((await readFile(await download.path())).toString('latin1')).toMatch(beginning);
}
