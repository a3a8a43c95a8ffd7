import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { StudioData } from '../../src/share-images/remix/types.ts';

/** A post’s page with its studio: its path below the site’s root, and what the studio is told. */
export interface StudioPage {
  path: string;
  language: string;
  data: StudioData;
}

export function studioPages(dir: string): StudioPage[] {
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

/** Waits until all formats of what was last asked for are drawn or refused. */
export async function drawn(page: Page): Promise<void> {
  // A change is drawn after a pause of 50 ms.
  await page.waitForTimeout(80);
  await page.locator('[data-studio-picture][aria-busy=false]').waitFor();
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
