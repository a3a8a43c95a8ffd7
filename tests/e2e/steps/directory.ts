import type { BrowserContextOptions, Page } from 'playwright-core';
import { directoryScript, encodeDirectory, type Person } from '../../../src/domain/directory/encode.ts';
import { context as encoding } from '../../unit/domain/directory/people.ts';
import { browser, closeContexts } from './browser.ts';
import { site } from './served-demo.ts';

interface Visit extends BrowserContextOptions {
  /** Who the directory is made of, in place of the demo’s people. */
  people?: readonly Person[];
}

/** Opens a page of the site; whatever goes wrong in it fails the test. */
export async function visit(path: string, { people, ...options }: Visit = {}): Promise<Page> {
  await closeContexts();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  if (people) {
    await context.route('**/champions/directory.js', (route) => {
      const language = new URL(route.request().url()).pathname.split('/')[1]!;
      return route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        body: directoryScript(encodeDirectory(people, encoding(language))),
      });
    });
  }
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(site.url + path);
  return page;
}

export const part = (page: Page, name: string) => page.locator(`[data-directory] [data-part="${name}"]`);
export const count = (page: Page) => part(page, 'count');
export const tiles = (page: Page) => part(page, 'list').locator('> li');
export const ids = (page: Page) => tiles(page).evaluateAll((all) => all.map((tile) => (tile as HTMLElement).dataset['id']!));
export const choices = (page: Page) => part(page, 'choices');
export const query = (page: Page) => new URL(page.url()).hash;
/** Waits until the people are in the browser. */
export const ready = (page: Page) => page.locator('[data-directory][data-ready]').waitFor({ state: 'attached' });
export const numberIn = (text: string | null) => Number(/\d[\d\s,.\u00a0\u202f]*/.exec(text ?? '0')?.[0].replace(/\D/g, '') ?? 0);
