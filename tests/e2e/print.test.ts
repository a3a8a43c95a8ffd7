import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { browser } from './steps/browser.ts';

const root = pathToFileURL(`${inject('demo')}/`).href;

test.each(['fr', 'en'])('the charter prints on one page (%s)', async (language) => {
  const page = await browser.newPage();
  await page.goto(`${root}${language}/guide/charter/index.html`);
  const pdf = (await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.close();
});

test('a printed chapter keeps its text and leaves out what only a screen can use', async () => {
  const page = await browser.newPage();
  await page.goto(`${root}fr/guide/who-you-are/index.html`);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.site-header', '.site-footer', '.pager', '.crumbs'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.close();
});
