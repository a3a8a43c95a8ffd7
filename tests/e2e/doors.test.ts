import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { browser } from './steps/browser.ts';

const demo = inject('demo');
const root = pathToFileURL(`${demo}/`).href;
const outside = inject('publicDemo');

test.each(['first-week/', 'leaving/', 'partners/', 'timeline/', 'kit/'])('%s is one tap from the home page', async (path) => {
  const page = await browser.newPage();
  await page.goto(`${root}en/index.html`);
  await page.locator(`nav[aria-labelledby="doors"] a[href*="${path}"]`).click();
  expect(page.url()).toContain(`/en/${path}`);
  await page.close();
});

test.each(['en', 'fr'])('what is ticked in the first week stays ticked, in this browser (%s)', async (language) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${root}${language}/first-week/index.html`);
  const boxes = page.locator('[data-lists] input');
  await boxes.nth(1).check();
  await page.reload();
  expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([false, true, false]);
  await boxes.nth(1).uncheck();
  await page.reload();
  expect(await boxes.nth(1).isChecked()).toBe(false);
  await context.close();
});

test('the timeline narrows by country and language, and asks no other machine', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${root}en/timeline/index.html`);
  await page.locator('input[name="country"][value="PL"]').check();
  const names = () => page.locator('[data-item]:visible h3').allInnerTexts();
  expect(new Set(await names())).toEqual(new Set(['Orvane Polska', 'Tomasz Lis']));
  await page.locator('input[name="language"][value="en"]').check();
  expect(await names()).toEqual(['Tomasz Lis']);
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  await page.close();
});

test('outside, nobody’s posts are shown who agreed to it inside only, and there is no kit', () => {
  const text = readFileSync(join(outside, 'en/timeline/index.html'), 'utf8');
  expect(text).toContain('Awa Mbaye');
  expect(text).not.toContain('Tomasz Lis');
  expect(existsSync(join(outside, 'en/kit'))).toBe(false);
  expect(existsSync(join(outside, 'en/leaving/index.html'))).toBe(true);
  expect(existsSync(join(outside, 'en/first-week'))).toBe(false);
});

test.each(['en', 'fr'])('slides can be taken along as a file (%s)', async (language) => {
  const parts = unzipSync(readFileSync(join(demo, `${language}/kit/first-workshop-slides.pptx`)));
  expect(Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(8);
  const page = await browser.newPage();
  await page.goto(`${root}${language}/kit/first-workshop-slides/index.html`);
  expect(await page.locator('.slides > li').count()).toBe(7);
  expect(await page.locator('a[download]').getAttribute('href')).toMatch(/first-workshop-slides\.pptx$/);
  await page.emulateMedia({ media: 'print' });
  const pdf = (await page.pdf({ format: 'A4', landscape: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThanOrEqual(7);
  await page.close();
});

test('a text of the kit is rewritten in the page and copied as it then stands', async () => {
  const context = await browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
  const page = await context.newPage();
  await page.goto(`${root}en/kit/chat-reminder/index.html`);
  const text = page.getByRole('textbox');
  await text.fill('Tomorrow at noon.');
  expect(await text.innerText()).toBe('Tomorrow at noon.');
  await page.locator('button[data-copy]').click();
  await page.locator('button[data-copy]', { hasText: 'Copied' }).waitFor();
  await context.close();
});

test('my topics: chosen by department, kept in this browser, one tap from the home page, forgotten', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${root}en/posts/index.html`);
  const form = page.locator('[data-mine]');
  await form.locator('select').selectOption({ label: 'Power grids' });
  const shown = page.locator('[data-item]:visible');
  const topics = await shown.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['topic']!.split(' ')));
  expect(topics.length).toBeGreaterThan(0);
  for (const own of topics) expect(own.some((topic) => ['energy', 'environment', 'photo'].includes(topic))).toBe(true);
  await form.locator('[data-mine-keep]').click();
  await page.goto(`${root}en/index.html`);
  await page.locator('[data-mine-link]').click();
  await expect.poll(() => shown.count()).toBe(topics.length);
  await form.locator('[data-mine-forget]').click();
  await page.goto(`${root}en/index.html`);
  expect(await page.locator('[data-mine-link]').isVisible()).toBe(false);
  await context.close();
});
