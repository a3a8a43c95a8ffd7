import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { imageFormats } from '../../src/schemas/network.ts';
import { isFull } from './site-pages.ts';
import { demo, site } from './steps/served-demo.ts';
import {
  cameraPhoto,
  choose,
  download,
  drawn,
  faults,
  fastest,
  inTemplate,
  job,
  newPage,
  openStudio,
  page,
  pages,
  pixelsOf,
  problem,
  said,
} from './steps/studio.ts';

test('every post has a studio, and nothing of it is loaded before it is opened', async () => {
  expect(pages.length).toBeGreaterThan(30);
  await newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url + job.path, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/_studio/'))).toEqual([]);
  expect(await page.locator('[data-studio-open]').first().isVisible()).toBe(true);
});

describe('the same card gives the same picture at build and in the browser', () => {
  const templates = ['announcement', 'figure', 'quote', 'event', 'job'];
  const languages = ['fr', 'en'];
  // In a full run each template in each language; otherwise in the languages by turns.
  const cases = languages
    .flatMap((language, turn) => templates.map((template, index) => ({ language, template, isMine: index % 2 === turn })))
    .filter(({ isMine }) => isFull || isMine)
    .map(({ language, template }) => [language, template] as const);

  test.each(cases)('%s, %s: identical pixels in all four formats', async (language, template) => {
    const { path, data } = inTemplate(template, language);
    await newPage({ acceptDownloads: true });
    await openStudio(page, site.url + path);
    const { name, bytes } = await download(page, '[data-studio-download-all]');
    expect(name).toBe(`${data.post}.zip`);
    const files = unzipSync(bytes);
    for (const format of imageFormats) {
      const built = await pixelsOf(readFileSync(join(demo, 'share', path.replace('/index.html', `-${format}.png`))));
      const own = await pixelsOf(files[`${data.post}-${format}.png`]!);
      expect([own.width, own.height]).toEqual([built.width, built.height]);
      expect(own.data.equals(built.data), format).toBe(true);
    }
    expect(
      Object.entries(files)
        .filter(([file]) => file.endsWith('.txt'))
        .map(([, text]) => strFromU8(text).trim()),
    ).toEqual([data.card.alt]);
    expect(faults).toEqual([]);
  });
});

test('a whole session asks for the studio’s own files and nothing else, and leaves nothing behind', async () => {
  await newPage({ acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(site.url + job.path, { waitUntil: 'networkidle' });
  const asked: { method: string; url: string; body: string | null }[] = [];
  page.on('request', (request) => asked.push({ method: request.method(), url: request.url(), body: request.postData() }));
  page.on('websocket', (socket) => asked.push({ method: 'websocket', url: socket.url(), body: null }));
  await page.locator('[data-studio-open]').first().click();
  await drawn(page);
  const onOpening = asked.length;
  await page.locator('#studio-headline').fill('Very secret words of mine');
  await page.locator('#studio-name').fill('Awa');
  await page.locator('#studio-job').fill('technician');
  for (const template of ['quote', 'champion', 'announcement']) await choose('template', template);
  await choose('colour', 'pine');
  await page.locator('[data-studio-photo-file]').setInputFiles(await cameraPhoto());
  await drawn(page);
  await choose('place', 'ground');
  await page.locator('[data-studio-focal]').click({ position: { x: 30, y: 20 } });
  await choose('format', 'story');
  await drawn(page);
  await download(page, '[data-studio-download]');
  await download(page, '[data-studio-download-all]');
  await page.locator('[data-studio-copy]').click();
  await said('Image copied');
  await page.locator('[data-studio-copy-alt]').click();
  await said('Text copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Very secret words of mine');
  // Only an emoji makes it fetch more: the drawings that it is among.
  await page.locator('#studio-headline').fill('Fire 🔥');
  await drawn(page);
  await page.locator('[data-studio-close]').click();

  const requests = asked.filter(({ url }) => !/^(?:blob|data):/.test(url));
  expect(
    requests
      .filter(
        ({ method, url, body }) =>
          method !== 'GET' || body !== null || url.includes('?') || !/^_(?:studio|client)\//.test(url.slice(site.url.length)),
      )
      .filter(({ url }) => !/\/share\/[^?]+\.png$/.test(url)),
  ).toEqual([]);
  expect(requests.every(({ url }) => url.startsWith(site.url))).toBe(true);
  const later = asked.slice(onOpening).filter(({ url }) => !/^(?:blob|data):/.test(url));
  expect(later.map(({ url }) => url.replace(/.*\/|\d+\.\w+/g, ''))).toEqual(['emoji-.bin']);
  expect(await page.context().cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => /studio/i.test(key)),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await caches.keys() : [],
    all: JSON.stringify(localStorage),
  }));
  expect(kept).toMatchObject({ local: [], session: [], databases: [], caches: [] });
  expect(kept.all).not.toContain('secret');
  expect(faults).toEqual([]);
});

describe('drawing', () => {
  test.each([
    ['without a photo', false],
    ['with a photo in the circle', true],
  ])('a change redraws the chosen format first, then the others: %s', async (name, photo) => {
    await newPage();
    await openStudio(page, site.url + job.path);
    if (photo) {
      await page.locator('[data-studio-photo-file]').setInputFiles(await cameraPhoto());
      await drawn(page);
    }
    for (const change of ['words', 'colour']) {
      const { first, all } = await fastest(change);
      expect(first, change).toBeLessThan(all);
      // The issue asks for 300 ms on the machine that built this. A figure to read, not a limit: no test fails by a timer.
      console.info(`studio, ${name}, ${change}: the chosen format ${first.toFixed(0)} ms, all four ${all.toFixed(0)} ms`);
    }
  });

  test('words that do not fit are set smaller, then refused with the reason; the download says it too', async () => {
    await newPage();
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').fill('A headline that goes on for a good while, longer than one would write, and still is set');
    await drawn(page);
    expect(await page.locator('[data-studio-problem]').isHidden()).toBe(true);
    await page.locator('#studio-headline').fill('words '.repeat(900));
    await drawn(page);
    expect(await problem()).toMatch(/^“Headline” is too long for Link, Square, Portrait,? and Story, even in the smallest size\./);
    expect(await page.locator('#studio-headline').getAttribute('aria-invalid')).toBe('true');
    await page.locator('[data-studio-download]').click();
    expect(await page.locator('[data-studio-said]').innerText()).toMatch(/too long for Link/);
    await page.locator('#studio-headline').fill('Short again');
    await drawn(page);
    expect(await page.locator('[data-studio-problem]').isHidden()).toBe(true);
    expect(await page.locator('#studio-headline').getAttribute('aria-invalid')).toBeNull();
  });

  test('what has room in some formats only is offered in those', async () => {
    await newPage({ acceptDownloads: true });
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').fill('several words '.repeat(230));
    await drawn(page);
    expect(await problem()).toMatch(/too long for Link, even in the smallest size/);
    const { bytes } = await download(page, '[data-studio-download-all]');
    expect(Object.keys(unzipSync(bytes)).filter((name) => /-(?:portrait|story)\.png$/.test(name))).toHaveLength(2);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.endsWith('-link.png'))).toEqual([]);
    await said(/in your downloads, without: .*Link/);
  });

  test('letters that the fonts lack are named; a layout says what it lacks', async () => {
    await newPage();
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').fill('ꦗꦮ words');
    await drawn(page);
    expect(await problem()).toMatch(/can’t draw .*ꦗ/);
    await page.locator('#studio-headline').fill('Hello');
    await choose('template', 'champion');
    await drawn(page);
    expect(await problem()).toMatch(/Enter your first name/);
    await page.locator('#studio-name').fill('Awa');
    await drawn(page);
    expect(await page.locator('[data-studio-problem]').isHidden()).toBe(true);
  });

  test('a phrase that the company cannot use is pointed out, and stops nothing', async () => {
    await newPage({ acceptDownloads: true });
    await openStudio(page, site.url + job.path);
    await page.locator('#studio-headline').fill('Join the world leader');
    await drawn(page);
    expect(await page.locator('[data-studio-advice]').innerText()).toMatch(/“world leader”: You would have to prove a claim/);
    await download(page, '[data-studio-download]');
  });
});

describe('a photo', () => {
  test('stands upright, is cut around its focal point, and loses what the camera wrote', async () => {
    await newPage({ acceptDownloads: true });
    await openStudio(page, site.url + job.path);
    const photo = await cameraPhoto();
    expect(photo.buffer.includes('Awa Secret')).toBe(true);
    await page.locator('[data-studio-photo-file]').setInputFiles(photo);
    await choose('place', 'ground');
    await choose('format', 'story');
    await drawn(page);
    const story = async () => {
      const { bytes } = await download(page, '[data-studio-download]');
      expect(bytes.includes('eXIf') || bytes.includes('Awa Secret') || bytes.includes('tEXt')).toBe(false);
      const { width, height, data } = await pixelsOf(bytes);
      const column = Array.from({ length: height }, (_, y) =>
        data[(y * width + width - 6) * 3 + 2]! > data[(y * width + width - 6) * 3]! ? 'blue' : 'red',
      );
      return { blue: column.filter((colour) => colour === 'blue').length / height, first: column[40], last: column.at(-40) };
    };
    const middle = await story();
    expect(middle).toMatchObject({ first: 'blue', last: 'red' });
    await page.locator('[data-studio-focal-point]').focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('Shift+ArrowDown');
    await drawn(page);
    expect(await page.locator('[data-studio-focal-point]').getAttribute('aria-valuetext')).toBe('50% from the left, 100% from the top');
    expect((await story()).blue).toBeLessThan(middle.blue - 0.05);
    expect(await page.locator('[data-studio-alt]').inputValue()).toContain('[say what it shows]');
  });

  test('a file that is none is refused kindly; a photo can be taken out again', async () => {
    await newPage();
    await openStudio(page, site.url + job.path);
    await page
      .locator('[data-studio-photo-file]')
      .setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a photo') });
    await said('can’t be opened as a photo');
    await page.locator('[data-studio-photo-camera]').setInputFiles(await cameraPhoto());
    await said('Your photo has been added.');
    await page.locator('[data-studio-photo-remove]').click();
    expect(await page.locator('[data-studio-photo-shown]').isHidden()).toBe(true);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('file');
  });
});
