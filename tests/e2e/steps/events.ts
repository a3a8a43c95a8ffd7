import type { BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { browser } from './browser.ts';
import { answerOf } from './under-policy.ts';

/** An intranet on plain HTTP: no secure context. */
export const origin = 'http://flambeau.test';
/** A morning soon after the day on which the demo is built. */
const morning = '2026-11-23T08:00:00Z';

/** Opens a page of the built site under its policy, on a day and in a time zone. */
export async function visit(address: string, { now = morning, ...options }: BrowserContextOptions & { now?: string } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Africa/Dakar',
    ...options,
  });
  const errors: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) {
      errors.push(`asked for ${url.href}`);
      return route.abort();
    }
    const answer = await answerOf(inject('demo'), url);
    return route.fulfill(answer ?? { status: 404 });
  });
  const page = await context.newPage();
  if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(now);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(origin + address);
  return { page, errors };
}

export const shown = (page: Page) => page.locator('[data-item]').filter({ visible: true });
export const titles = (page: Page) => page.locator('[data-item]:visible h3 a, .event[data-item]:visible > a').allInnerTexts();
export const list = '/fr/events/index.html';
