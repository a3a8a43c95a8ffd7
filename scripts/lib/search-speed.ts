import type { Page } from 'playwright-core';
import { openPageBrowser } from './page-browser.ts';
import { serve } from './serve.ts';

/** How many times slower than this machine’s the processor is made, as a phone’s is. */
export const slowdown = 4;

/** What a language’s searches took, in milliseconds from the last key to the first result on the screen, in order. */
export type Waits = readonly number[];

/**
 * Types questions into the search of a built site, in a browser whose processor is slowed, and times each from its last key
 * until the first result of it is painted. The first question, which brings the engine in, is not counted.
 */
export async function searchSpeed(dir: string, language: string, questions: readonly string[]): Promise<Waits> {
  const browser = await openPageBrowser('--speed', { en: '', fr: '' });
  const site = await serve({ dir });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(`${site.url}${language}/index.html`);
    await page.keyboard.press('/');
    const field = page.locator('dialog[open] input[type=search]');
    await field.waitFor();
    await field.fill(questions[0] ?? 'photo');
    await page.locator('dialog [data-search-results] a').first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const waits: number[] = [];
    for (const question of questions.slice(1)) waits.push(await timeOf(page, question));
    return waits.sort((a, b) => a - b);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Milliseconds until what was typed is answered; what stood there before does not count. */
async function timeOf(page: Page, question: string): Promise<number> {
  const field = page.locator('dialog[open] input[type=search]');
  await field.fill(question.slice(0, -1));
  await page.waitForFunction(
    (asked) => document.querySelector('dialog [data-search-count]')?.textContent?.includes(asked),
    question.slice(0, -1).trim(),
  );
  await page.evaluate(() => {
    const results = document.querySelector('dialog [data-search-results]')!;
    const state = window as unknown as { flambeauWait?: Promise<number> };
    state.flambeauWait = new Promise((resolve) => {
      let began = 0;
      addEventListener('input', () => (began = performance.now()), { capture: true, once: true });
      new MutationObserver((_, observer) => {
        if (began === 0 || !results.querySelector('a')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
      }).observe(results, { childList: true, subtree: true });
    });
  });
  await page.keyboard.insertText(question.slice(-1));
  return page.evaluate(() => (window as unknown as { flambeauWait: Promise<number> }).flambeauWait);
}

/** The value below which a share of sorted values lies. */
export const quantile = (sorted: Waits, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
