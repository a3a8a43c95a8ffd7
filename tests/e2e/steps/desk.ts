import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { browser } from './browser.ts';
import { answerOf } from './under-policy.ts';

export const secure = 'https://flambeau.test';
/** An intranet on plain HTTP: no clipboard API, no sharing. */
export const plain = 'http://flambeau.test';
export const post = '/fr/posts/fibre-technicians-lille/index.html';

interface Visit {
  page: Page;
  /** Every request that left the site, or carried anything to it. */
  left: string[];
  errors: string[];
}

/** Opens a page of the built site under its policy. Whatever goes elsewhere is refused and written down. */
export async function visit(
  address: string,
  { origin = secure, ...options }: BrowserContextOptions & { origin?: string } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR', ...options });
  if (origin === secure) await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const left: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.origin !== origin || request.method() !== 'GET' || url.search !== '') {
      left.push(`${request.method()} ${request.url()}`);
      return route.abort();
    }
    const answer = await answerOf(inject('demo'), url);
    return route.fulfill(answer ?? { status: 404 });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(origin + address);
  return { page, left, errors };
}

export const field = (page: Page) => page.locator('textarea[data-desk-text]');
export const said = (page: Page) => page.locator('[data-desk-said]');
export const network = (page: Page, id: string) => page.locator(`input[name=desk-network][value=${id}]`);
export const voice = (page: Page, id: string) => page.locator(`input[name=desk-voice][value=${id}]`);
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
