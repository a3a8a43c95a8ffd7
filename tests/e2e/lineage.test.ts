import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type Served } from '../../scripts/lib/serve.ts';
import { partScript } from '../../src/domain/lineage/encode.ts';
import { lineageCallback, type NamesPart } from '../../src/domain/lineage/format.ts';
import { longId } from '../../src/domain/lineage/ids.ts';
import { growTrees } from '../../src/domain/lineage/tree.ts';
import { forest } from '../unit/domain/lineage/forest.ts';
import { openBrowser } from './browser.ts';

const demo = inject('demo');
let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await openBrowser();
  site = await serve({ dir: demo });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

async function open(
  path: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();
  await before(page);
  await page.goto(/^\w+:/.test(path) ? path : site.url + path);
  if (options.javaScriptEnabled !== false) await page.waitForSelector('[data-lineage][data-complete]', { state: 'attached' });
  return page;
}

const said = (page: Page) => page.locator('[data-said]').textContent();
/** The colour of the drawing at a point, as the canvas holds it. */
const colourAt = (page: Page, x: number, y: number) =>
  page.evaluate(
    ([left, top]) =>
      [...document.querySelector<HTMLCanvasElement>('[data-stage] canvas')!.getContext('2d')!.getImageData(left!, top!, 1, 1).data].slice(
        0,
        3,
      ),
    [x, y],
  );
const drawing = (page: Page) => page.evaluate(() => document.querySelector<HTMLCanvasElement>('[data-stage] canvas')!.toDataURL());

describe('by keyboard', () => {
  test('one walks from the first spark to colleagues, and on to a profile', async () => {
    const page = await open('en/champions/lineage/index.html');
    await page.locator('[data-field]').fill('louise petit');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    expect(await said(page)).toBe('Louise Petit, Paris; one of the first champions; sponsored 5 colleagues');
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
  await profile.getByRole('link', { name: 'See this place in “Who trained whom”' }).click();
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
  expect(await said(page)).toMatch(/; one of the first champions/);
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
  expect(await page.locator('[data-stage]').evaluate((stage) => getComputedStyle(stage).touchAction)).toBe('none');
  await page.locator('[data-zoom="0"]').click();
  await expect.poll(() => page.locator('[data-stage]').evaluate((stage) => getComputedStyle(stage).touchAction)).toBe('pan-y');
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

test('ten thousand people are drawn, found and walked through; the times of a slow machine are printed', async () => {
  const { people, sponsorOf } = forest(10_000, { unlisted: 0.12 });
  const trees = growTrees(people, sponsorOf);
  const page = await open(
    'en/champions/lineage/index.html',
    { reducedMotion: 'no-preference', viewport: { width: 1280, height: 900 } },
    async (fresh) => {
      await fresh.route(/lineage\/data\/\d+\.js$/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: partScript(trees, Number(/(\d+)\.js$/.exec(route.request().url())![1])) }),
      );
      const session = await fresh.context().newCDPSession(fresh);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    },
  );
  const drawn = await page.evaluate(() => performance.getEntriesByName('lineage-drawn')[0]!.startTime);
  console.log(`lineage of 10,000, processor slowed 4 times: first drawing ${Math.round(drawn)} ms after the page was asked for`);

  const stage = page.locator('[data-stage]');
  await stage.scrollIntoViewIfNeeded();
  await stage.focus();
  const { x, y, width, height } = (await stage.boundingBox())!;
  const [middle, centre] = [x + width / 2, y + height / 2];
  await page.mouse.move(middle, centre);
  await frames(page, 'zooming in', async () => {
    for (let step = 0; step < 30; step++) await page.mouse.wheel(0, -80);
  });
  await frames(page, 'panning', async () => {
    await page.mouse.down();
    await page.mouse.move(middle - 300, centre - 250, { steps: 30 });
    await page.mouse.up();
  });
  await frames(page, 'zooming out', async () => {
    for (let step = 0; step < 30; step++) await page.mouse.wheel(0, 80);
  });
  const wanted = people.find(({ name }) => name === 'Łukasz Kowalczyk')!;
  await frames(page, 'searching', () => page.locator('[data-field]').pressSequentially(`lukasz kowal ${wanted.city}`, { delay: 30 }));
  await page.keyboard.press('Enter');
  expect(await said(page)).toMatch(new RegExp(`^Łukasz Kowalczyk, ${wanted.city}; `));
  await frames(page, 'walking', async () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'Home']) await page.keyboard.press(key, { delay: 200 });
  });
  expect(await said(page)).toMatch(/; one of the first champions/);
}, 120_000);

/** Prints how long the frames were while something was done. */
async function frames(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    let last = performance.now();
    let on = true;
    const tick = (now: number) => {
      times.push(now - last);
      last = now;
      if (on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { stopFrames: () => ((on = false), times) });
  });
  await act();
  const times = (await page.evaluate(() => (window as unknown as { stopFrames: () => number[] }).stopFrames()))
    .slice(1)
    .sort((a, b) => a - b);
  const at = (part: number) => Math.round(times[Math.floor((times.length - 1) * part)] ?? 0);
  console.log(`  ${what}: ${times.length} frames, median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms`);
}
