import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { forEachOf } from '../../src/output/files.ts';
import { pageKinds } from './site-pages.ts';
import { browser } from './steps/browser.ts';
import { demo, site } from './steps/served-demo.ts';

/** Words that stand nowhere on the site, each of which a host could recognise. */
const secrets = ['harcelementsecret', 'mon chef à moi 7', 'q=x&y#z'];
const shapes = (word: string) => [word, encodeURIComponent(word), String(new URLSearchParams({ w: word })).slice(2)];
const fields = 'input:not([type=checkbox],[type=radio],[type=file],[type=range],[type=button],[type=submit]), textarea';

/** All that leaves the browser, as a host sees it: the request line, the headers, the body. */
function watch(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request: Request) => {
    // A letter goes to the reader's own mail program, by their own act, and to no host.
    if (request.url().startsWith('mailto:')) return;
    sent.push([request.url().split('#')[0], request.postData() ?? ''].join(' '));
    void request.allHeaders().then(
      (headers) => sent.push(JSON.stringify(headers)),
      () => undefined,
    );
  });
  return sent;
}

const leaks = (sent: readonly string[]) =>
  sent.filter((line) => secrets.some((word) => shapes(word).some((shape) => line.includes(shape))));

/** Types into every field that can be seen, presses Enter in each, reloads, and follows a link. */
async function writeEverywhere(page: Page): Promise<number> {
  const open = page.locator(fields);
  let written = 0;
  for (const [index, field] of (await open.all()).entries()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    // Enter may have led elsewhere meanwhile: what is no longer there is not written in, and not waited for.
    const isWritten = await field.fill(secrets[index % secrets.length]!, { timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (!isWritten) continue;
    await field.press('Enter', { noWaitAfter: true, timeout: 3000 }).catch(() => undefined);
    written += 1;
  }
  return written;
}

test('what a reader types is in no request: not when they press Enter, nor reload, nor go on', async () => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  let written = 0;
  // Each page is mostly waited for: several at a time.
  await forEachOf(
    pageKinds(demo, 'fr'),
    async (path) => {
      const page = await context.newPage();
      const sent = watch(page);
      await page.goto(site.url + path.slice(1), { waitUntil: 'networkidle' });
      const here = await writeEverywhere(page);
      written += here;
      await page.waitForLoadState('networkidle');
      await page.reload({ waitUntil: 'networkidle' });
      const next = page.locator('footer a[href], main a[href]').first();
      if (await next.isVisible()) {
        const before = page.url();
        await next.click({ noWaitAfter: true });
        // A page closed on its way to the next one has left this Chromium unable to open another.
        await page.waitForURL((url) => url.href !== before, { waitUntil: 'networkidle', timeout: 3000 }).catch(() => undefined);
      }
      expect(leaks(sent), path).toEqual([]);
      expect(
        sent.filter((line) => /"referer":"[^"]/.test(line)),
        path,
      ).toEqual([]);
      await page.close();
    },
    4,
  );
  expect(written).toBeGreaterThan(15);
  await context.close();
});

test('nor when they search in the dialog, even before its script has come, and open a result', async () => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const sent = watch(page);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/_client\/search\b/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.url}fr/index.html`);
  await page.keyboard.press('/');
  const field = page.locator('dialog input[type=search]').first();
  await field.fill('charte harcelementsecret');
  await field.press('Enter');
  release();
  await page.locator('dialog [data-search-none], dialog [data-search-found]').locator('visible=true').first().waitFor();
  await page.locator('dialog [data-search-page]').click();
  await page.waitForURL(/#q=/);
  expect(new URL(page.url()).search).toBe('');
  await page.reload({ waitUntil: 'networkidle' });
  expect(leaks(sent)).toEqual([]);
  await context.close();
});

test('an old link that asks before the “#” finds as it did, and its words are gone from the address at once', async () => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  for (const [path, field] of [
    ['fr/search/index.html', '[data-search-inline] input[type=search]'],
    ['fr/champions/index.html', '[data-part="words"]'],
    ['fr/posts/index.html', '#filter-text'],
    ['fr/events/index.html', '#filter-text'],
  ] as const) {
    const page = await context.newPage();
    await page.goto(`${site.url}${path}?q=photo`, { waitUntil: 'networkidle' });
    await expect.poll(() => page.locator(field).inputValue(), { message: path }).toBe('photo');
    await expect.poll(() => page.url(), { message: path }).toBe(`${site.url}${path}#q=photo`);
    await page.close();
  }
  await context.close();
});
