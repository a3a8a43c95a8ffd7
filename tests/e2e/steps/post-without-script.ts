import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** What a post's page, opened from a disk without JavaScript, gives: its texts, where its first LinkedIn link leads, its images that are there, and its buttons. */
export async function postWithoutScript(page: Page, url: string) {
  await page.goto(url);
  const share = await page
    .getByRole('link', { name: /LinkedIn/ })
    .first()
    .getAttribute('href');
  const downloads = await page.locator('a[download]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return {
    texts: await page.locator('.starting-text').allInnerTexts(),
    shared: new URL(new URL(share!).searchParams.get('url')!),
    downloads: downloads.filter((href) => existsSync(fileURLToPath(href))),
    missing: downloads.filter((href) => !existsSync(fileURLToPath(href))),
    buttons: await page.getByRole('button').filter({ visible: true }).count(),
  };
}
