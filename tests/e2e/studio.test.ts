import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { imageFormats } from '../../src/schemas/network.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { openBrowser } from './browser.ts';
import { download, drawn, openStudio, pixelsOf, studioPages } from './studio-site.ts';

const dir = inject('demo');
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const pages = studioPages(dir);
const inTemplate = (template: string, language = 'en') =>
  pages.find((page) => page.language === language && page.data.card.template === template)!;
const job = inTemplate('job');
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  site = await serve({ dir });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => page?.context().close());

const faults: string[] = [];
async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
  faults.length = 0;
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return page;
}
const choose = (name: string, value: string) => page.locator(`input[name=studio-${name}][value=${value}]`).check();
const said = (text: string | RegExp) => page.locator('[data-studio-said]', { hasText: text }).waitFor();
const problem = () => page.locator('[data-studio-problem]').innerText();

/** Blue above, red below, as the camera saw it; stored lying on its side, with where and when it was taken. */
async function cameraPhoto(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const half = (background: string) =>
    sharp({ create: { width: 800, height: 500, channels: 3, background } })
      .png()
      .toBuffer();
  const upright = await sharp({ create: { width: 800, height: 1000, channels: 3, background: '#d02020' } })
    .composite([{ input: await half('#2030d0'), left: 0, top: 0 }])
    .png()
    .toBuffer();
  const buffer = await sharp(upright)
    .rotate(-90)
    .jpeg({ quality: 95 })
    .withExif({ IFD0: { Orientation: '6', Artist: 'Awa Secret' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer };
}

test('every post has a studio, and nothing of it is loaded before it is opened', async () => {
  expect(pages.length).toBeGreaterThan(30);
  await newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url + job.path, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/_studio/'))).toEqual([]);
  expect(await page.locator('[data-studio-open]').first().isVisible()).toBe(true);
});

describe('the same card gives the same picture at build and in the browser', () => {
  const templates = ['announcement', 'figure', 'quote', 'event', 'job'];
  const cases = ['fr', 'en'].flatMap((language) => templates.map((template) => [language, template] as const));

  test.each(cases)('%s, %s: identical pixels in all four formats', async (language, template) => {
    const { path, data } = inTemplate(template, language);
    await newPage({ acceptDownloads: true });
    await openStudio(page, site.url + path);
    const { name, bytes } = await download(page, '[data-studio-download-all]');
    expect(name).toBe(`${data.post}.zip`);
    const files = unzipSync(bytes);
    for (const format of imageFormats) {
      const built = await pixelsOf(readFileSync(join(dir, 'share', path.replace('/index.html', `-${format}.png`))));
      const own = await pixelsOf(files[`${data.post}-${format}.png`]!);
      expect([own.width, own.height]).toEqual([built.width, built.height]);
      expect(own.data.equals(built.data), format).toBe(true);
    }
    expect(
      Object.entries(files)
        .filter(([file]) => file.endsWith('.txt'))
        .map(([, text]) => strFromU8(text).trim()),
    ).toEqual([data.card.alt]);
    expect(faults).toEqual([]);
  });
});

test('a whole session asks for the studio’s own files and nothing else, and leaves nothing behind', async () => {
  await newPage({ acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(site.url + job.path, { waitUntil: 'networkidle' });
  const asked: { method: string; url: string; body: string | null }[] = [];
  page.on('request', (request) => asked.push({ method: request.method(), url: request.url(), body: request.postData() }));
  page.on('websocket', (socket) => asked.push({ method: 'websocket', url: socket.url(), body: null }));
  await page.locator('[data-studio-open]').first().click();
  await drawn(page);
  const onOpening = asked.length;
  await page.locator('#studio-headline').fill('Very secret words of mine');
  await page.locator('#studio-name').fill('Awa');
  await page.locator('#studio-job').fill('technician');
  for (const template of ['quote', 'champion', 'announcement']) await choose('template', template);
  await choose('colour', 'pine');
  await page.locator('[data-studio-photo-file]').setInputFiles(await cameraPhoto());
  await drawn(page);
  await choose('place', 'ground');
  await page.locator('[data-studio-focal]').click({ position: { x: 30, y: 20 } });
  await choose('format', 'story');
  await drawn(page);
  await download(page, '[data-studio-download]');
  await download(page, '[data-studio-download-all]');
  await page.locator('[data-studio-copy]').click();
  await said('The image is copied');
  await page.locator('[data-studio-copy-alt]').click();
  await said('The text is copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Very secret words of mine');
  // Only an emoji makes it fetch more: the drawings that it is among.
  await page.locator('#studio-headline').fill('Fire 🔥');
  await drawn(page);
  await page.locator('[data-studio-close]').click();

  const requests = asked.filter(({ url }) => !/^(?:blob|data):/.test(url));
  expect(
    requests
      .filter(({ method, url, body }) => method !== 'GET' || body !== null || url.includes('?') || !url.startsWith(`${site.url}_studio/`))
      .filter(({ url }) => !/\/share\/[^?]+\.png$/.test(url)),
  ).toEqual([]);
  expect(requests.every(({ url }) => url.startsWith(site.url))).toBe(true);
  const later = asked.slice(onOpening).filter(({ url }) => !/^(?:blob|data):/.test(url));
  expect(later.map(({ url }) => url.replace(/.*\/|\d+\.\w+/g, ''))).toEqual(['emoji-.bin']);
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => /studio/i.test(key)),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await caches.keys() : [],
    all: JSON.stringify(localStorage),
  }));
  expect(kept).toMatchObject({ local: [], session: [], databases: [], caches: [] });
  expect(kept.all).not.toContain('secret');
  expect(faults).toEqual([]);
});

describe('drawing', () => {
  /** How long a change takes until the chosen format is drawn, and until all four are, in milliseconds; the best of a few. */
  async function fastest(change: string): Promise<{ first: number; all: number }> {
    return page.evaluate(async (kind) => {
      const picture = document.querySelector('[data-studio-picture]')!;
      const large = document.querySelector<HTMLCanvasElement>('[data-studio-canvas]')!;
      const best = { first: Infinity, all: Infinity };
      for (let turn = 0; turn < 6; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 700));
        const start = performance.now();
        let first = 0;
        const watcher = new MutationObserver(() => {
          first ||= performance.now() - start;
        });
        watcher.observe(large, { attributes: true, attributeFilter: ['width'] });
        if (kind === 'words') {
          const field = document.querySelector<HTMLTextAreaElement>('#studio-headline')!;
          field.value = `Another headline, number ${turn}`;
          field.dispatchEvent(new Event('input'));
        } else {
          document.querySelectorAll<HTMLInputElement>('input[name=studio-colour]')[turn]!.click();
        }
        await new Promise<void>((resolve) => {
          const done = new MutationObserver(() => {
            if (picture.getAttribute('aria-busy') !== 'false') return;
            done.disconnect();
            resolve();
          });
          done.observe(picture, { attributes: true, attributeFilter: ['aria-busy'] });
        });
        watcher.disconnect();
        best.first = Math.min(best.first, first);
        best.all = Math.min(best.all, performance.now() - start);
      }
      return best;
    }, change);
  }

  test.each([
    ['without a photo', false],
    ['with a photo in the circle', true],
  ])('a change redraws the chosen format first, then the others: %s', async (name, photo) => {
    await newPage();
    await openStudio(page, site.url + job.path);
    if (photo) {
      await page.locator('[data-studio-photo-file]').setInputFiles(await cameraPhoto());
      await drawn(page);
    }
    for (const change of ['words', 'colour']) {
      const { first, all } = await fastest(change);
      expect(first, change).toBeLessThan(all);
      // The issue asks for 300 ms on the machine that built this. A figure to read, not a limit: no test fails by a timer.
      console.info(`studio, ${name}, ${change}: the chosen format ${first.toFixed(0)} ms, all four ${all.toFixed(0)} ms`);
    }
  });

  test('words that do not fit are set smaller, then refused with the reason; the download says it too', async () => {
    await newPage();
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').fill('A headline that goes on for a good while, longer than one would write, and still is set');
    await drawn(page);
    expect(await page.locator('[data-studio-problem]').isHidden()).toBe(true);
    await page.locator('#studio-headline').fill('words '.repeat(150));
    await drawn(page);
    expect(await problem()).toMatch(/^“Headline” is too long for Link, Square, Portrait,? and Story, even in the smallest letters\./);
    expect(await page.locator('#studio-headline').getAttribute('aria-invalid')).toBe('true');
    await page.locator('[data-studio-download]').click();
    expect(await page.locator('[data-studio-said]').innerText()).toMatch(/too long for Link/);
    await page.locator('#studio-headline').fill('Short again');
    await drawn(page);
    expect(await page.locator('[data-studio-problem]').isHidden()).toBe(true);
    expect(await page.locator('#studio-headline').getAttribute('aria-invalid')).toBeNull();
  });

  test('what has room in some formats only is offered in those', async () => {
    await newPage({ acceptDownloads: true });
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').fill('several words '.repeat(24));
    await drawn(page);
    expect(await problem()).toMatch(/too long for Link, even in the smallest letters/);
    const { bytes } = await download(page, '[data-studio-download-all]');
    expect(Object.keys(unzipSync(bytes)).filter((name) => /-(?:portrait|story)\.png$/.test(name))).toHaveLength(2);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.endsWith('-link.png'))).toEqual([]);
    await said(/in your downloads, without: .*Link/);
  });

  test('letters that the fonts lack are named; a layout says what it lacks', async () => {
    await newPage();
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').fill('ꦗꦮ words');
    await drawn(page);
    expect(await problem()).toMatch(/no letters for .*ꦗ/);
    await page.locator('#studio-headline').fill('Hello');
    await choose('template', 'champion');
    await drawn(page);
    expect(await problem()).toMatch(/write your first name/);
    await page.locator('#studio-name').fill('Awa');
    await drawn(page);
    expect(await page.locator('[data-studio-problem]').isHidden()).toBe(true);
  });

  test('a phrase that the company cannot use is pointed out, and stops nothing', async () => {
    await newPage({ acceptDownloads: true });
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').fill('Join the world leader');
    await drawn(page);
    expect(await page.locator('[data-studio-advice]').innerText()).toMatch(/“world leader”: A title like that/);
    await download(page, '[data-studio-download]');
  });
});

describe('a photo', () => {
  test('stands upright, is cut around its focal point, and loses what the camera wrote', async () => {
    await newPage({ acceptDownloads: true });
    await openStudio(page, site.url + job.path);
    const photo = await cameraPhoto();
    expect(photo.buffer.includes('Awa Secret')).toBe(true);
    await page.locator('[data-studio-photo-file]').setInputFiles(photo);
    await choose('place', 'ground');
    await choose('format', 'story');
    await drawn(page);
    const story = async () => {
      const { bytes } = await download(page, '[data-studio-download]');
      expect(bytes.includes('eXIf') || bytes.includes('Awa Secret') || bytes.includes('tEXt')).toBe(false);
      const { width, height, data } = await pixelsOf(bytes);
      const column = Array.from({ length: height }, (_, y) =>
        data[(y * width + width - 6) * 3 + 2]! > data[(y * width + width - 6) * 3]! ? 'blue' : 'red',
      );
      return { blue: column.filter((colour) => colour === 'blue').length / height, first: column[40], last: column.at(-40) };
    };
    const middle = await story();
    expect(middle).toMatchObject({ first: 'blue', last: 'red' });
    await page.locator('[data-studio-focal-point]').focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+ArrowDown');
    await drawn(page);
    expect(await page.locator('[data-studio-focal-point]').getAttribute('aria-valuetext')).toBe('50% from the left, 100% from the top');
    expect((await story()).blue).toBeLessThan(middle.blue - 0.05);
    expect(await page.locator('[data-studio-alt]').inputValue()).toContain('[say what it shows]');
  });

  test('a file that is none is refused kindly; a photo can be taken out again', async () => {
    await newPage();
    await openStudio(page, site.url + job.path);
    await page
      .locator('[data-studio-photo-file]')
      .setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a photo') });
    await said('cannot be read as a photo');
    await page.locator('[data-studio-photo-camera]').setInputFiles(await cameraPhoto());
    await said('The photo is in.');
    await page.locator('[data-studio-photo-remove]').click();
    expect(await page.locator('[data-studio-photo-shown]').isHidden()).toBe(true);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('file');
  });
});

describe('for everybody', () => {
  test('by keyboard alone: opened, changed, downloaded, closed, and the focus given back', async () => {
    await newPage({ acceptDownloads: true });
    await page.goto(site.url + job.path);
    const opener = page.locator('[data-studio-open]').first();
    await opener.focus();
    await page.keyboard.press('Enter');
    await drawn(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('studio-title');
    const tabTo = async (selector: string) => {
      for (let press = 0; press < 60; press += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`No Tab leads to ${selector}.`);
    };
    await tabTo('#studio-headline');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Typed by hand');
    await tabTo('input[name=studio-template]');
    await page.keyboard.press('ArrowLeft');
    await tabTo('input[name=studio-colour]');
    await page.keyboard.press('ArrowRight');
    await tabTo('[data-studio-download]');
    await drawn(page);
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await coming).suggestedFilename()).toBe(`${job.data.post}-link.png`);
    expect(await page.locator('[data-studio-alt]').inputValue()).toContain('Typed by hand');
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('#studio-headline').inputValue()).toBe('Typed by hand');
    await page.locator('[data-studio-reset]').click();
    expect(await page.locator('#studio-headline').inputValue()).toBe(job.data.card.headline);
  });

  test.each([
    ['light', 1280, 900],
    ['dark', 1280, 900],
    ['light', 320, 640],
    ['dark', 320, 256],
  ] as const)('axe finds nothing, and nothing is cut: %s, %i × %i px', async (colorScheme, width, height) => {
    await newPage({ colorScheme, viewport: { width, height }, reducedMotion: 'reduce', bypassCSP: true });
    await openStudio(page, site.url + inTemplate('figure', 'fr').path);
    await page.locator('[data-studio-photo-file]').setInputFiles(await cameraPhoto());
    await page.locator('#studio-headline').fill('mots '.repeat(150));
    await drawn(page);
    await page.addScriptTag({ path: axePath });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run(
            context: string,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run('[data-studio]', {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`),
      );
    });
    expect(violations).toEqual([]);
    expect(await page.locator('[data-studio]').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
  });

  test.each([
    [360, 740],
    [1440, 900],
  ])('what has the focus is never below what stays in sight: %i × %i px', async (width, height) => {
    await newPage({ viewport: { width, height } });
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').focus();
    for (let press = 0; press < 14; press += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const { left, top, width, height } = document.activeElement!.getBoundingClientRect();
        const label = document.activeElement!.closest('label');
        const found = document.elementFromPoint(left + width / 2, top + height / 2);
        return (
          found === document.activeElement ||
          label?.contains(found) === true ||
          getComputedStyle(document.activeElement!).clipPath !== 'none'
        );
      });
      expect(seen, `${press}: ${await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 90))}`).toBe(true);
    }
  });

  test('where the studio does not load, it says so, and tries again', async () => {
    await newPage();
    await page.route(/resvg\.\w+\.wasm$/, (route) => route.abort());
    await page.goto(site.url + job.path);
    await page.locator('[data-studio-open]').first().click();
    await page.locator('[data-studio-failed]', { hasText: 'The image editor did not load.' }).waitFor();
    await page.unroute(/resvg\.\w+\.wasm$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
    expect(await page.locator('[data-studio-failed]').isHidden()).toBe(true);
    expect(await page.locator('[data-studio-canvas]').isVisible()).toBe(true);
  });

  test('opened as a file, the page has no button but a line, and its images', async () => {
    await newPage();
    await page.goto(pathToFileURL(join(dir, job.path)).href);
    expect(await page.locator('[data-studio-open]').first().isHidden()).toBe(true);
    expect(await page.locator('[data-studio-offline]').innerText()).toMatch(/open this site at its web address/);
  });
});
