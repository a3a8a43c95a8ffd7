import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { beforeAll, inject } from 'vitest';
import { browser, closeContexts } from './browser.ts';
import { answerOf } from './under-policy.ts';

export const origin = 'http://flambeau.test';
export const lesson = (language = 'fr') => `/${language}/training/workshop/every-kind/index.html`;
export const key = 'workshop/every-kind';

/** A small site with a lesson that has one exercise of each kind. FLAMBEAU_EXERCISES names one that is already built. */
const site = process.env['FLAMBEAU_EXERCISES'] ?? path.join(inject('made'), 'exercises/site');

beforeAll(() => {
  // The other files that look at this lesson find it built.
  if (existsSync(site)) return;
  const content = path.join(inject('made'), 'exercises/content');
  for (const source of ['check/clean', 'exercises']) cpSync(`tests/fixtures/${source}`, content, { recursive: true });
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'build', '--content', content, '--out', site, '--now', '2026-11-22'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout);
});

interface Visit {
  page: Page;
  errors: string[];
}

/** Opens a page under the site’s own policy; whatever would leave the site fails the test. */
export async function visit(address: string, { before, ...options }: BrowserContextOptions & { before?: string } = {}): Promise<Visit> {
  await closeContexts();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    ...options,
  });
  const errors: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    // Every link names its file, so that the site works from a disk too: a folder’s address is a mistake.
    const mayBe = url.origin === origin && route.request().method() === 'GET' && !url.pathname.endsWith('/');
    const answer = mayBe ? await answerOf(site, url) : undefined;
    if (!answer) {
      errors.push(`asked for ${url.href}`);
      return route.abort();
    }
    return route.fulfill(answer);
  });
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(origin + address);
  return { page, errors };
}

export const exercise = (page: Page, id: string): Locator => page.locator(`[data-exercise][data-id="${id}"]`);
export const said = (page: Page, id: string): Promise<string> => exercise(page, id).locator('.result').innerText();
export const kept = (page: Page, id: string): Promise<Record<string, unknown> | undefined> =>
  page.evaluate(
    ([lessonKey, name]) =>
      JSON.parse(localStorage.getItem('flambeau:/:progress') ?? '{"lessons":{}}').lessons[lessonKey!]?.exercises[name!],
    [key, id],
  );
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

/** Presses Tab until the focus is on an element that fits. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${target}`);
}

/** Does a thing by touch or by keyboard alone. */
export function hand(page: Page, touch: boolean) {
  const press = async (target: Locator, name = 'Enter') => {
    if (touch) return target.tap();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    // From the exercise itself, so that not the whole page is gone through each time.
    await target.evaluate((element) => {
      const start = element.closest<HTMLElement>('[data-exercise], [data-lesson-end]')!;
      start.tabIndex = -1;
      start.focus();
    });
    await tabTo(page, target);
    await page.keyboard.press(name);
  };
  return { press, choose: (target: Locator) => press(target, ' ') };
}
