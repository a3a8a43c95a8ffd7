import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sitePages } from './site-pages.ts';
import { browser } from './steps/browser.ts';
import { site } from './steps/served-demo.ts';

const url = (path: string) => new URL(path, site.url).href;

/** The lessons of the module `profile`, from the pages that were built. */
const lessons = (language: string) =>
  sitePages(inject('demo'))
    .map((path) => new RegExp(`^/${language}/training/(profile/[a-z-]+)/index.html$`).exec(path)?.[1])
    .filter((key): key is string => key !== undefined && key !== 'profile/done');

/** A reader who has done these lessons. */
async function reader(
  done: readonly string[],
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page; requests: string[] }> {
  const context = await browser.newContext(options);
  const progress = { version: 1, lessons: Object.fromEntries(done.map((key) => [key, { done: '2027-03-10', exercises: {} }])) };
  await context.addInitScript(
    (text) => localStorage.getItem('flambeau:/:progress') ?? localStorage.setItem('flambeau:/:progress', text),
    JSON.stringify(progress),
  );
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return { context, page, requests };
}

test('a module that is not finished says which lessons are left', async () => {
  const all = lessons('fr');
  const { context, page } = await reader(all.slice(1));
  await page.goto(url('fr/training/profile/done/index.html'));
  await page.locator('[data-proof-status]', { hasText: 'Il reste 1' }).waitFor();
  expect(await page.locator('[data-proof-lesson]:visible').count()).toBe(1);
  expect(await page.locator('[data-proof-certificate]').isVisible()).toBe(false);
  await context.close();
});

test.each([
  ['fr', 360, 'Faire l’attestation', 'Enregistrer l’attestation en image'],
  ['en', 1440, 'Make the certificate', 'Save the certificate as an image'],
])('by keyboard (%s, %i px): a name, a sheet, an image, and no word of it leaves the browser', async (language, width, make, image) => {
  const { context, page, requests } = await reader(lessons(language), { viewport: { width, height: 900 }, acceptDownloads: true });
  await page.goto(url(`${language}/training/profile/done/index.html`));
  const field = page.locator('[data-proof-name]');
  await field.focus();
  await page.keyboard.type('Inès N’Guessan');
  await page.keyboard.press('Enter');
  const sheet = page.locator('[data-proof-sheet]');
  await sheet.waitFor();
  expect(await sheet.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await sheet.innerText()).toMatch(/Inès N’Guessan[\s\S]*FLB-20270310-/);
  expect(await page.getByRole('button', { name: make }).isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

  await page.getByRole('button', { name: image }).focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('profile-2027-03-10.png');
  const { width: pixels, height } = await sharp(await readFile(await download.path())).metadata();
  expect([pixels, height]).toEqual([1080, 1080]);
  expect(requests.filter((address) => !address.startsWith(site.url) && !address.startsWith('blob:'))).toEqual([]);
  expect(requests.filter((address) => /N.?Guessan|FLB-/i.test(decodeURIComponent(address)))).toEqual([]);
  await context.close();
});

test('it prints on one A4 sheet, with the certificate and nothing else', async () => {
  const { context, page } = await reader(lessons('fr'));
  await page.goto(url('fr/training/profile/done/index.html'));
  await page.locator('[data-proof-name]').fill('Awa Mbaye');
  await page.keyboard.press('Enter');
  await page.locator('[data-proof-sheet]').waitFor();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.locator('main').innerText();
  expect(seen).toContain('Awa Mbaye');
  expect(seen).not.toContain('Faire l’attestation');
  await context.close();
});

test('the passport lists it, saves it, and another browser opens and checks it', async () => {
  const { context, page } = await reader(lessons('en'), { acceptDownloads: true });
  await page.goto(url('en/training/passport/index.html'));
  const row = page.locator('[data-proof-module=profile]');
  expect(await row.innerText()).toContain('finished on 10 March 2027');
  expect(await page.locator('[data-proof-module=first-post]').innerText()).toContain('not started');
  await page.getByLabel('Your name, as it should appear').fill('Jan Kowalczyk');
  await page.keyboard.press('Enter');
  await page.locator('[data-proof-said]', { hasText: 'Your certificates now carry this name.' }).waitFor();
  const code = (await row.innerText()).match(/FLB-[\dA-Z-]+/)![0];
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the passport as a file' }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    flambeau: 'passport',
    name: 'Jan Kowalczyk',
    modules: { profile: { day: '2027-03-10', code } },
  });

  const other = await browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto(url('en/training/check/index.html'));
  await elsewhere.locator('[data-proof-file]').setInputFiles(file);
  await elsewhere.locator('[data-verdict=match]', { hasText: 'Jan Kowalczyk' }).waitFor();
  await elsewhere.getByLabel('The name on the certificate').fill('Jan Nowak');
  await elsewhere.getByLabel('Its code').fill(code);
  await elsewhere.keyboard.press('Enter');
  await elsewhere.locator('[data-verdict=other]').waitFor();
  await elsewhere.goto(url('en/training/passport/index.html'));
  await elsewhere.locator('[data-proof-import]').setInputFiles(file);
  await elsewhere.locator('[data-proof-said]', { hasText: 'have been added to yours' }).waitFor();
  expect(await elsewhere.locator('[data-proof-module=profile]').innerText()).toContain(code);
  await elsewhere.getByRole('button', { name: 'Erase the passport' }).click();
  expect(await elsewhere.locator('[data-proof-module=profile]').innerText()).not.toContain('FLB');
  await elsewhere.getByRole('button', { name: 'Restore the passport' }).click();
  expect(await elsewhere.locator('[data-proof-module=profile]').innerText()).toContain(code);
  await Promise.all([context.close(), other.close()]);
});

test('without JavaScript the pages say what they cannot do', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [path, words] of [
    ['fr/training/profile/done/', 'Sans JavaScript, cette page ne sait pas où vous en êtes'],
    ['fr/training/passport/', 'voici seulement la liste des modules'],
    ['fr/training/check/', 'La vérification a besoin de JavaScript'],
  ]) {
    await page.goto(url(`${path}index.html`));
    expect(await page.locator('main').innerText()).toContain(words);
    expect(await page.locator('main form:visible').count()).toBe(0);
  }
  await context.close();
});
