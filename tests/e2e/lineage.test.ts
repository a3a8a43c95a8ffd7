import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { lineageCallback, type NamesPart } from '../../src/domain/lineage/format.ts';
import { longId } from '../../src/domain/lineage/ids.ts';
import { browser } from './steps/browser.ts';
import { colourAt, drawing, open, said } from './steps/lineage.ts';
import { demo, site } from './steps/served-demo.ts';

describe('by keyboard', () => {
  test('one walks from the first spark to colleagues, and on to a profile', async () => {
    const page = await open('en/champions/lineage/index.html');
    await page.locator('[data-field]').fill('louise petit');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    expect(await said(page)).toBe('Louise Petit, Paris; started without a sponsor; sponsored 5 colleagues');
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toBe('Awa Mbaye, Dakar; sponsored by Louise Petit; sponsored 2 colleagues');
    await page.keyboard.press('ArrowDown');
    expect(await said(page)).toMatch(/^Chloé Lambert, Rennes; sponsored by Louise Petit/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    expect(await said(page)).toMatch(/^Louise Petit/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    expect(await said(page)).toMatch(/^Louise Petit/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/champions\/louise-petit\/index\.html$/);
  });

  test('the drawing can be entered, zoomed and left', async () => {
    const page = await open('fr/champions/lineage/index.html');
    await page.locator('[data-zoom="0"]').focus();
    await page.keyboard.press('Tab');
    expect(await said(page)).not.toBe('');
    const whole = await drawing(page);
    await page.keyboard.press('+');
    await page.waitForFunction((before) => document.querySelector<HTMLCanvasElement>('[data-stage] canvas')!.toDataURL() !== before, whole);
    await page.keyboard.press('0');
    await page.waitForFunction((before) => document.querySelector<HTMLCanvasElement>('[data-stage] canvas')!.toDataURL() === before, whole);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-profile'))).toBe(true);
  });

  test('a letter starts a search that knows accents, and offers people', async () => {
    const page = await open('fr/champions/lineage/index.html');
    await page.locator('[data-stage]').focus();
    await page.keyboard.type('chloe');
    expect(await page.locator('[data-field]').inputValue()).toBe('chloe');
    expect(await page.locator('[data-found]').textContent()).toBe('1 personne');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chloé Lambert, Rennes');
    await page.keyboard.press('Enter');
    expect(await said(page)).toMatch(/^Chloé Lambert, Rennes\u00A0; parrainage\u00A0: Louise Petit/);
    expect(await page.locator('[data-results] li').count()).toBe(0);
  });
});

test('a profile leads to its place, and an address may name somebody', async () => {
  const profile = await (await browser.newContext()).newPage();
  await profile.goto(`${site.url}en/champions/andrei-ionescu/index.html`);
  await profile.getByRole('link', { name: 'Find this champion in “Who trained who”' }).click();
  await profile.waitForSelector('[data-lineage][data-complete]', { state: 'attached' });
  expect(await said(profile)).toMatch(/^Andrei Ionescu, .+; sponsored by Elena Popescu$/);
  const page = await open('en/champions/lineage/index.html#awa-mbaye');
  expect(await said(page)).toMatch(/^Awa Mbaye, Dakar/);
});

test('a press on a dot tells who it is', async () => {
  const page = await open('en/champions/lineage/index.html', { viewport: { width: 1280, height: 900 } });
  const stage = page.locator('[data-stage]');
  await stage.scrollIntoViewIfNeeded();
  const box = (await stage.boundingBox())!;
  const ember = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-stage] canvas')!;
    const { data, width, height } = canvas.getContext('2d')!.getImageData(0, 0, 40, canvas.height);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) if (data[(y * width + x) * 4]! > 200 && data[(y * width + x) * 4 + 2]! < 90) return { x, y };
    return undefined;
  });
  await page.mouse.click(box.x + 2 + ember!.x, box.y + 2 + ember!.y + 3);
  expect(await said(page)).toMatch(/; started without a sponsor/);
});

test('it works from a disk', async () => {
  const page = await open(`${pathToFileURL(demo).href}/fr/champions/lineage/index.html?person=awa-mbaye`);
  expect(await said(page)).toMatch(/^Awa Mbaye, Dakar/);
});

test('colours follow the theme and forced colours, without a reload', async () => {
  const page = await open('fr/champions/lineage/index.html', { colorScheme: 'light' });
  const sum = async () => (await colourAt(page, 3, 3)).reduce((total, part) => total + part);
  expect(await sum()).toBeGreaterThan(700);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(sum).toBeLessThan(200);
  const dark = await drawing(page);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await expect.poll(() => drawing(page)).not.toBe(dark);
});

test('with reduced motion the drawing is at its new place at once', async () => {
  const page = await open('fr/champions/lineage/index.html');
  await page.locator('[data-stage]').focus();
  await page.keyboard.press('+');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const soon = await drawing(page);
  await page.waitForTimeout(500);
  expect(await drawing(page)).toBe(soon);
});

test.each(['fr', 'en'])('320 pixels wide nothing is cut off, and names can be read (%s)', async (language) => {
  const page = await open(`${language}/champions/lineage/index.html#person=awa-mbaye`, { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const stage = page.locator('[data-stage]');
  const touch = () => stage.evaluate((element) => getComputedStyle(element).touchAction);
  // So few people stand there all at once, each with a name, and a finger scrolls the page; nearer by, it moves the drawing.
  expect(await stage.evaluate((element) => element.clientHeight)).toBeGreaterThan(640);
  expect(await touch()).toBe('pan-y');
  await page.locator('[data-zoom="+"]').click();
  await expect.poll(touch).toBe('none');
  await page.locator('[data-zoom="0"]').click();
  await expect.poll(touch).toBe('pan-y');
});

test('the public edition names only those whom it lists', async () => {
  const folder = join(inject('publicDemo'), 'fr/champions');
  const listed = new Set((await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name));
  const texts: string[] = [];
  for (const file of await readdir(join(folder, 'lineage'), { recursive: true }))
    if (/\.(html|js)$/.test(file)) texts.push(await readFile(join(folder, 'lineage', file), 'utf8'));
  const all = texts.join('\n');
  const others = (await peopleOf(demo)).filter(({ id }) => !listed.has(id));
  expect(others.length).toBeGreaterThan(0);
  for (const { id, name } of others) expect(all.includes(name) || all.includes(`/${id}/`), name).toBe(false);
  expect((await peopleOf(inject('publicDemo'))).map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
});

/** Everybody in the data of a site’s drawing. */
async function peopleOf(dir: string): Promise<{ id: string; name: string }[]> {
  const folder = join(dir, 'fr/champions/lineage/data');
  const people: { id: string; name: string }[] = [];
  for (const file of await readdir(folder)) {
    const receive = (part: number, data: NamesPart) => {
      if (part === 0) return;
      const ids = data.ids.split('\n');
      data.names.split('\n').forEach((name, index) => people.push({ name, id: longId(ids[index]!, name) }));
    };
    new Function(lineageCallback, await readFile(join(folder, file), 'utf8'))(receive);
  }
  return people;
}

describe('without JavaScript', () => {
  test('the lists are complete: every profile once, and no drawing', async () => {
    const profiles = (await readdir(join(demo, 'fr/champions'), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const people: string[] = [];
    for (const name of profiles)
      if ((await readFile(join(demo, 'fr/champions', name, 'index.html'), 'utf8').catch(() => '')).includes('#person=')) people.push(name);
    const listed: string[] = [];
    for (const file of (await readdir(join(demo, 'fr/champions/lineage'), { recursive: true })).filter((name) =>
      name.endsWith('index.html'),
    )) {
      const page = await open(`fr/champions/lineage/${file}`, { javaScriptEnabled: false });
      expect(
        await page
          .locator('canvas')
          .isVisible()
          .catch(() => false),
      ).toBe(false);
      const links = await page
        .locator('.lineage-lists a:not(.away)')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)!));
      listed.push(...links);
    }
    expect(people.length).toBeGreaterThan(50);
    expect(listed.toSorted()).toEqual(people.toSorted());
  });

  test('the map has its twin in words', async () => {
    const page = await open('en/champions/lineage/index.html', { javaScriptEnabled: false });
    expect(await page.getByRole('img', { name: /\d+ countries have champions; they are listed below/ }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Luxembourg' }).getAttribute('href')).toMatch(/country\/lu\/index\.html$/);
  });
});
