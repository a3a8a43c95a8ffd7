import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser } from './steps/browser.ts';
import { site } from './steps/served-demo.ts';

interface Reader {
  options: BrowserContextOptions;
  /** Presses a button or a link as this reader does. */
  press: (page: Page, selector: string) => Promise<void>;
}

const readers: Record<string, Reader> = {
  'by touch, 360 px': {
    options: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    press: (page, selector) => page.locator(selector).first().tap(),
  },
  'by keyboard, 1440 px': {
    options: { viewport: { width: 1440, height: 900 } },
    async press(page, selector) {
      await page.locator(selector).first().focus();
      await page.keyboard.press('Enter');
    },
  },
};

/** Answers the first quiz of a lesson, where it has one, and waits for what it says. */
async function answerQuiz(page: Page, { press }: Reader): Promise<void> {
  const quiz = page.locator('[data-exercise=quiz]').first();
  if ((await quiz.count()) === 0) return;
  await quiz.locator('input').first().check();
  const id = await quiz.getAttribute('id');
  await press(page, `[id="${id}"] button:visible`);
  await quiz.locator('[role=status], [aria-live]').first().waitFor({ state: 'attached' });
}

test.each(Object.entries(readers))(
  'a whole module %s: the browser is closed in the middle, and a certificate is there at the end',
  async (_name, reader) => {
    let state: Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>> | undefined;
    let address = new URL('fr/training/photos-rights/index.html', site.url).href;
    const met: string[] = [];
    for (const sitting of [1, 2]) {
      const context = await browser.newContext({ ...reader.options, ...(state ? { storageState: state } : {}) });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(address);
      if (sitting === 1)
        await Promise.all([page.waitForURL('**/photos-rights/*/index.html'), reader.press(page, 'main a[href*="a-real-yes"]')]);
      for (let lesson = 0; lesson < 2; lesson += 1) {
        met.push(new URL(page.url()).pathname.split('/').at(-2)!);
        await answerQuiz(page, reader);
        await reader.press(page, '[data-finish]');
        await page.locator('[data-lesson-end] [data-said]', { hasText: /\S/ }).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        const next = page.locator('nav.pager a[rel=next], .pager a').last();
        const here = page.url();
        await Promise.all([page.waitForURL((url) => url.href !== here), next.click()]);
      }
      address = page.url();
      state = await context.storageState();
      expect(faults).toEqual([]);
      if (sitting === 2) {
        expect(address).toMatch(/photos-rights\/done\/index\.html$/);
        await page.locator('[data-proof-certificate]').waitFor();
        await page.locator('[data-proof-name]').fill('Mariam Touré');
        await page.keyboard.press('Enter');
        await page.locator('[data-proof-sheet]').waitFor();
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      }
      await context.close();
    }
    expect(met).toEqual(['a-real-yes', 'four-corners', 'children-and-passers-by', 'other-peoples-work']);
  },
);
