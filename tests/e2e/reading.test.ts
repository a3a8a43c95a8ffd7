import { expect, test } from 'vitest';
import { browser } from './steps/browser.ts';
import { site } from './steps/served-demo.ts';

const chapter = 'en/guide/images-and-rights/index.html';

test('a former address leads to the page and to the section that the link named, with JavaScript and without', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}fr/guide/images/index.html#music`);
  await page.waitForURL('**/fr/guide/images-and-rights/index.html#music');
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const without = await plain.newPage();
  await without.goto(`${site.url}en/guide/images/index.html`);
  await without.waitForURL('**/en/guide/images-and-rights/index.html');
});

test('the section that is being read is marked, those before it lie behind', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(site.url + chapter);
  const states = () =>
    page
      .locator('[data-contents]')
      .last()
      .locator('li')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['state']));
  await expect.poll(async () => (await states()).filter(Boolean)).toEqual([]);
  await page
    .locator('.prose > h2')
    .nth(2)
    .evaluate((heading) => heading.scrollIntoView());
  await expect.poll(async () => (await states()).slice(0, 4)).toEqual(['done', 'done', 'here', '']);
  expect(await page.locator('.after [aria-current="location"]').count()).toBe(1);
});

test('on a phone the contents stand above the text, folded', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(site.url + chapter);
  const contents = page.locator('article details', { has: page.locator('[data-contents]') });
  const first = page.locator('.prose > *').first();
  expect((await contents.boundingBox())!.y).toBeLessThan((await first.boundingBox())!.y);
  await contents.locator('summary').click();
  await contents.getByRole('link').nth(1).click();
  expect(new URL(page.url()).hash.length).toBeGreaterThan(1);
});

test('a heading hands out its published address, and the page is shared by a link, an e-mail and a code', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(site.url + chapter);
  const heading = page.locator('.prose > h2').first();
  await heading.hover();
  await heading.getByRole('button', { name: 'Copy the link to this section' }).click();
  const id = await heading.getAttribute('id');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `https://flambeau.orvane.example/en/guide/images-and-rights/#${id}`,
  );
  await page.getByText('Share this page').click();
  await page.getByRole('button', { name: 'Copy the link', exact: true }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://flambeau.orvane.example/en/guide/images-and-rights/');
  const letter = decodeURIComponent((await page.getByRole('link', { name: 'Send by email' }).getAttribute('href'))!);
  expect(letter).toMatch(/^mailto:\?subject=Images.*https:\/\/flambeau\.orvane\.example\/en\/guide\/images-and-rights\//s);
  expect(await page.locator('.share svg.qr').isVisible()).toBe(true);
});

test.each(['en/stories/the-post-i-kept/', 'fr/guide/charter/', 'fr/training/photos-rights/'])(
  '%s can be shared without JavaScript',
  async (path) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}${path}index.html`);
    await page.locator('.share > summary').click();
    expect(await page.locator('.share a[href^="mailto:"]').isVisible()).toBe(true);
  },
);

test('Ctrl K opens search, from a field too', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}en/champions/index.html`);
  await page.locator('[data-part="words"]').focus();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
});

test('a theme and a text size are kept in this browser, hold from the first paint, and go when they are not wanted', async () => {
  const context = await browser.newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(`${site.url}en/guide/index.html`);
  const light = await ground();
  await page.getByText('Theme and text size').click();
  await page.getByLabel('Dark').check();
  await page.getByLabel('Larger').check();
  expect(await ground()).not.toBe(light);
  await page.goto(`${site.url}en/stories/index.html`, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  expect(
    await page.evaluate(() => [document.documentElement.dataset['theme'], getComputedStyle(document.documentElement).fontSize]),
  ).toEqual(['dark', '20.8px']);
  await page.getByText('Theme and text size').click();
  await page.getByLabel('Same as my device').check();
  await page.getByLabel('Standard').check();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await ground()).toBe(light);
});
