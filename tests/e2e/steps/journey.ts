import type { Locator, Page } from 'playwright-core';

/**
 * The times of the Keystroke-Level Model, in seconds, for somebody who types slowly (Card, Moran and Newell 1980): to press a key, to point
 * at something, to press the button, to make up one’s mind.
 */
const seconds = { key: 0.28, point: 1.1, press: 0.2, mind: 1.35 } as const;

/** Somebody’s way through the site: it does what they do, and counts it. */
export class Journey {
  readonly page: Page;
  /** What was done: presses of a pointer, of keys that move or act, and texts typed. */
  steps = 0;
  /** How long it takes at an employee’s pace, without what the machine takes. */
  time = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    await target.click();
    this.steps += 1;
    this.time += seconds.mind + seconds.point + seconds.press;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.steps += 1;
    this.time += seconds.mind + seconds.key * text.length;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.steps += 1;
    this.time += seconds.key;
  }

  /** Presses Tab until the focus stands on the target; one look at the page for all of them. */
  async tabTo(target: Locator): Promise<void> {
    this.time += seconds.mind;
    for (let presses = 0; presses < 60; presses += 1) {
      await this.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab never came to ${String(target)}`);
  }
}
