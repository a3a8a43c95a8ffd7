import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';

/**
 * Opens pages from a disk in a page without JavaScript, and says which show a control that only a script would serve, or no
 * headline. The boxes of a checklist can be ticked by themselves.
 */
export async function deadControls(page: Page, dir: string, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(pathToFileURL(join(dir, path)).href);
    const headlines = await page.getByRole('heading', { level: 1 }).count();
    if (headlines !== 1) found.push(`${path}: ${headlines} headlines`);
    for (const control of await page.locator('button, input:not(li [type=checkbox]), select, textarea').filter({ visible: true }).all())
      found.push(`${path}: ${(await control.evaluate((element) => element.outerHTML)).slice(0, 120)}`);
  }
  return found;
}
