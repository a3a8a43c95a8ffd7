import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser } from '../browser.ts';

/**
 * The browser of a test file: a file that imports it has it opened before its first test and closed after its last, and
 * what a test opened in it closed after that test.
 */
export let browser: Browser;

/** Closes whatever is open in the browser. */
export async function closeContexts(): Promise<void> {
  for (const context of browser.contexts()) await context.close();
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(closeContexts);
afterAll(() => browser?.close());
