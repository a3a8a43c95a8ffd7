import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { kindOf, pageKinds } from './site-pages.ts';
import { browser } from './steps/browser.ts';
import { layoutFaults } from './steps/layout-faults.ts';
import { printFaults } from './steps/print-faults.ts';

const demo = inject('demo');
const root = pathToFileURL(`${demo}/`).href;

/** Sheets of A4 that a page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.each(['fr', 'en'])('the charter prints on one page (%s)', async (language) => {
  const page = await browser.newPage();
  await page.goto(`${root}${language}/guide/charter/index.html`);
  expect(await sheetsOf(page)).toBe(1);
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

/** Pages that are long on a screen as well. */
const long: Readonly<Record<string, number>> = { results: 9, search: 7, posts: 8, 'guide/[chapter]': 5 };

test('of each kind of page, paper has what is read and nothing that is pressed, nothing over another, on few sheets', async () => {
  const page = await browser.newPage({ viewport: { width: 680, height: 1000 } });
  const found: string[] = [];
  for (const path of pageKinds(demo, 'fr')) {
    await page.goto(root + path.slice(1));
    await page.emulateMedia({ media: 'print' });
    for (const fault of [...(await printFaults(page)), ...(await layoutFaults(page, 0))]) found.push(`${path}: ${fault}`);
    await page.emulateMedia({ media: null });
    const sheets = await sheetsOf(page);
    if (sheets > (long[kindOf(path)] ?? 5)) found.push(`${path}: ${sheets} sheets`);
  }
  await page.close();
  expect(found).toEqual([]);
});

test('each sheet says which site it is from, and which of how many', () => {
  const home = join(demo, 'fr', 'index.html');
  const sheets = [...readFileSync(home, 'utf8').matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => join(dirname(home), href!));
  expect(sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('')).toMatch(
    /@page\s*\{\s*@top-right\s*\{[^}]*Flambeau[^}]*counter\(page\)[^}]*counter\(pages\)/,
  );
});

test('a reader of the dark theme prints on white', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(`${root}fr/guide/answering/index.html`);
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['--color-paper', '--color-ink', '--color-sheet'].map((name) => style.getPropertyValue(name).trim());
  });
  expect(colours).toEqual(['#fff', '#000', '#fff']);
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.eyebrow, .callout')!).color)).not.toBe('rgb(255, 255, 255)');
  await page.close();
});
