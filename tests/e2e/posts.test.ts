import { expect, test } from 'vitest';
import { post, secure, visit } from './steps/desk.ts';

test('colleagues begin with different voices, and each finds theirs again', async () => {
  const voices = new Set<string>();
  for (const seed of [1, 2, 3]) {
    const { page } = await visit('/fr/index.html');
    await page.evaluate((number) => localStorage.setItem('flambeau:/:visitor', String(number)), seed);
    await page.goto(secure + post);
    const first = await page.locator('input[name=desk-voice]:checked').inputValue();
    await page.reload();
    expect(await page.locator('input[name=desk-voice]:checked').inputValue()).toBe(first);
    voices.add(first);
    await page.context().close();
  }
  expect(voices.size).toBe(3);
});

test('a page that is older than its post says so', async () => {
  const { page } = await visit(post);
  const notice = page.locator('main [data-here-after]').first();
  expect(await notice.isVisible()).toBe(false);
  await page.clock.setFixedTime(new Date('2030-01-01T10:00:00'));
  await page.reload();
  expect(await notice.isVisible()).toBe(true);
});

test('without JavaScript: texts to select, links that open the networks, images to download', async () => {
  const { page } = await visit(post, { javaScriptEnabled: false });
  expect(await page.locator('[data-desk]').isVisible()).toBe(false);
  expect(await page.locator('[data-copy-source]:visible').count()).toBeGreaterThanOrEqual(3);
  expect(await page.locator('a[href^="https://www.linkedin.com/sharing/"]:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('a[download]:visible').count()).toBe(4);
});

test('the list can be narrowed to what is new, by the visitor’s own day', async () => {
  const { page } = await visit('/fr/posts/index.html');
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00'));
  await page.reload();
  await page.locator('input[name=fresh]').check();
  const rows = page.locator('[data-item]:visible');
  expect(await rows.evaluateAll((items) => items.every((item) => (item as HTMLElement).dataset['publish']! > '2026-11-13'))).toBe(true);
  expect(await rows.count()).toBeGreaterThan(0);
  await page.clock.setFixedTime(new Date('2027-11-20T10:00:00'));
  await page.goto(`${secure}/fr/posts/index.html`);
  expect(await page.locator('input[name=fresh]').count()).toBe(0);
});
