import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demo, site } from './steps/served-demo.ts';
import { cameraPhoto, choose, download, drawn, faults, job, newPage, openStudio, page, pages, pixelsOf } from './steps/studio.ts';

describe('an image that somebody has remade is the post’s image', () => {
  // Four images are drawn on closing; a busy machine takes its time.
  const patient = { timeout: 30_000 };
  const image = () => page.locator('[data-desk-image]');
  const isMade = async () => expect.poll(() => image().getAttribute('src'), patient).toMatch(/^blob:/);
  const isOurs = async () => expect.poll(() => image().getAttribute('src'), patient).not.toMatch(/^blob:/);
  async function remake(): Promise<void> {
    await newPage({ acceptDownloads: true });
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').fill('My own words on it');
    await drawn(page);
    await page.locator('[data-studio-close]').click();
    await isMade();
  }

  test('in the preview, the download, the description and the list, after a reload too', async () => {
    await remake();
    expect(await page.locator('[data-desk-said]').innerText()).toContain('Your image has replaced ours');
    for (const visit of ['first', 'second']) {
      if (visit === 'second') await page.reload();
      await isMade();
      expect(await image().getAttribute('alt')).toContain('My own words on it');
      expect(await page.locator('[data-desk-alt]').textContent()).toContain('My own words on it');
      await expect.poll(() => image().evaluate((element: HTMLImageElement) => element.naturalWidth), patient).toBe(1200);
      const { name, bytes } = await download(page, '[data-desk-download]');
      expect(name).toBe(`${job.data.post}-remade-link.png`);
      const made = await pixelsOf(bytes);
      const ours = await pixelsOf(readFileSync(join(demo, 'share', job.path.replace('/index.html', '-link.png'))));
      expect(made.width).toBe(ours.width);
      expect(made.data.equals(ours.data)).toBe(false);
      expect(await page.locator('[data-desk-all=square]').getAttribute('download')).toBe(`${job.data.post}-remade-square.png`);
    }
    expect(faults).toEqual([]);
  });

  test('what was only looked at stays ours, and starting again brings ours back', async () => {
    await remake();
    await page.reload();
    await isMade();
    await page.locator('[data-studio-open]').first().click();
    await drawn(page);
    await page.locator('[data-studio-close]').click();
    await isMade();
    await page.locator('[data-studio-open]').first().click();
    await page.locator('[data-studio-reset]').click();
    await drawn(page);
    await page.locator('[data-studio-close]').click();
    await isOurs();
    await page.reload();
    await page.waitForLoadState('networkidle');
    await isOurs();
    expect(await page.locator('[data-desk-download]').getAttribute('download')).toBe(`${job.data.post}-link.png`);
  });

  test('the studio opens with it on another visit: words, layout, photo and description, which can be changed on', async () => {
    await newPage({ acceptDownloads: true });
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').fill('My own words on it');
    await choose('colour', 'pine');
    await page
      .locator('[data-studio] input[type=file]')
      .first()
      .setInputFiles(await cameraPhoto());
    await page.locator('[data-studio-alt]').fill('A van in front of our office');
    await drawn(page);
    await page.locator('[data-studio-close]').click();
    await isMade();
    const before = await pixelsOf((await download(page, '[data-desk-download]')).bytes);
    await page.reload();
    await isMade();
    await page.locator('[data-studio-open]').first().click();
    await drawn(page);
    expect(await page.locator('#studio-headline').inputValue()).toBe('My own words on it');
    expect(await page.locator('input[name=studio-colour]:checked').inputValue()).toBe('pine');
    expect(await page.locator('[data-studio-photo-shown]').isVisible()).toBe(true);
    expect(await page.locator('[data-studio-alt]').inputValue()).toBe('A van in front of our office');
    await page.locator('#studio-headline').fill('Other words');
    await drawn(page);
    await page.locator('#studio-headline').fill('My own words on it');
    await drawn(page);
    await page.locator('[data-studio-close]').click();
    await page.locator('[data-desk-said]', { hasText: 'Your image has replaced ours' }).waitFor();
    const after = await pixelsOf((await download(page, '[data-desk-download]')).bytes);
    expect(after.width).toBe(before.width);
    // The photo is kept as JPEG: the same picture, not the same bytes.
    const far = after.data.reduce((count, value, index) => count + (Math.abs(value - before.data[index]!) > 24 ? 1 : 0), 0);
    expect(far / after.data.length).toBeLessThan(0.01);
    expect(faults).toEqual([]);
  });

  test('it is erased with the drafts, from every post’s page, and comes back with them', async () => {
    await remake();
    await page.locator('[data-desk-drafts] summary').last().click();
    await page.locator('[data-desk-erase]').click();
    await isOurs();
    await page.locator('[data-desk-undo]').click();
    await isMade();
    const other = pages.find(({ language, path }) => language === 'en' && path !== job.path)!;
    await page.goto(site.url + other.path, { waitUntil: 'networkidle' });
    await isOurs();
    await page.locator('[data-desk-drafts] summary').last().click();
    await page.locator('[data-desk-erase]').click();
    const kept = () =>
      page.evaluate(async () => {
        const [found] = await indexedDB.databases();
        if (!found?.name) return 0;
        const database = await new Promise<IDBDatabase>((resolve) => {
          const asked = indexedDB.open(found.name!);
          asked.onsuccess = () => resolve(asked.result);
        });
        const count = await new Promise<number>((resolve) => {
          const asked = database.transaction('remade').objectStore('remade').count();
          asked.onsuccess = () => resolve(asked.result);
        });
        database.close();
        return count;
      });
    await expect.poll(kept, patient).toBe(0);
    await page.goto(site.url + job.path, { waitUntil: 'networkidle' });
    await isOurs();
  });
});
