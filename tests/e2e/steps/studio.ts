import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import type { StudioData } from '../../../src/share-images/remix/types.ts';
import { browser } from './browser.ts';
import { demo } from './served-demo.ts';

/** A post’s page with its studio: its path below the site’s root, and what the studio is told. */
interface StudioPage {
  path: string;
  language: string;
  data: StudioData;
}

function studioPages(dir: string): StudioPage[] {
  return ['fr', 'en'].flatMap((language) =>
    readdirSync(join(dir, language, 'posts'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'feeds')
      .flatMap(({ name }) => {
        const path = `${language}/posts/${name}/index.html`;
        const document = parseDocument(readFileSync(join(dir, path), 'utf8'));
        const script = DomUtils.findOne((element) => 'data-studio-data' in element.attribs, document.children);
        return script ? [{ path, language, data: JSON.parse(DomUtils.textContent(script)) as StudioData }] : [];
      }),
  );
}

/** Opens the studio and waits for its first pictures. */
export async function openStudio(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('[data-studio-open]').first().click();
  await drawn(page);
}

/** Waits until all formats of what was last asked for are drawn or refused: four images, which a busy machine takes its time for. */
export async function drawn(page: Page): Promise<void> {
  // A change is drawn after a pause of 50 ms.
  await page.waitForTimeout(80);
  await page.locator('[data-studio-picture][aria-busy=false]').waitFor({ timeout: 120_000 });
}

/** What a file drawn by the studio or by the build looks like, pixel by pixel. */
export async function pixelsOf(png: Uint8Array): Promise<{ width: number; height: number; data: Buffer }> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Clicks what downloads a file, and gives its name and bytes. */
export async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.locator(button).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

export const pages = studioPages(demo);
export const inTemplate = (template: string, language = 'en') =>
  pages.find((page) => page.language === language && page.data.card.template === template)!;
export const job = inTemplate('job');

/** The page of the test that runs, as `newPage` has opened it. */
export let page: Page;
/** What went wrong on it. */
export const faults: string[] = [];

/** Opens a page for the test that runs. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  page = await context.newPage();
  faults.length = 0;
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return page;
}

export const choose = (name: string, value: string) => page.locator(`input[name=studio-${name}][value=${value}]`).check();
export const said = (text: string | RegExp) => page.locator('[data-studio-said]', { hasText: text }).waitFor();
export const problem = () => page.locator('[data-studio-problem]').innerText();

/** Blue above, red below, as the camera saw it; stored lying on its side, with where and when it was taken. */
export async function cameraPhoto(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
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

/** How long a change takes until the chosen format is drawn, and until all four are, in milliseconds; the best of a few. */
export async function fastest(change: string): Promise<{ first: number; all: number }> {
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
