import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { directoryScript, encodeDirectory, type Person } from '../../src/domain/directory/encode.ts';
import { context as encoding, manyPeople } from '../unit/domain/directory/people.ts';
import { openBrowser } from './browser.ts';

const dir = inject('demo');
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext | undefined;
beforeAll(async () => {
  browser = await openBrowser();
  site = await serve({ dir });
});
afterEach(() => context?.close());
afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Visit extends BrowserContextOptions {
  /** Who the directory is made of, in place of the demo’s people. */
  people?: readonly Person[];
}

/** Opens a page of the site; whatever goes wrong in it fails the test. */
async function visit(path: string, { people, ...options }: Visit = {}): Promise<Page> {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  if (people) {
    await context.route('**/champions/directory.js', (route) => {
      const language = new URL(route.request().url()).pathname.split('/')[1]!;
      return route.fulfill({
        contentType: 'text/javascript; charset=utf-8',
        body: directoryScript(encodeDirectory(people, encoding(language))),
      });
    });
  }
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(site.url + path);
  return page;
}

const part = (page: Page, name: string) => page.locator(`[data-directory] [data-part="${name}"]`);
const count = (page: Page) => part(page, 'count');
const tiles = (page: Page) => part(page, 'list').locator('> li');
const ids = (page: Page) => tiles(page).evaluateAll((all) => all.map((tile) => (tile as HTMLElement).dataset['id']!));
const choices = (page: Page) => part(page, 'choices');
const query = (page: Page) => new URL(page.url()).hash;
/** Waits until the people are in the browser. */
const ready = (page: Page) => page.locator('[data-directory][data-ready]').waitFor({ state: 'attached' });
const numberIn = (text: string | null) => Number(/\d[\d\s,.\u00a0\u202f]*/.exec(text ?? '0')?.[0].replace(/\D/g, '') ?? 0);

/** What each key of some words costs the page’s thread in processor time, which other work on the machine does not stretch; in milliseconds, in order. */
async function costOfKeys(page: Page, session: CDPSession, text: string): Promise<number[]> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  await part(page, 'words').fill('');
  const costs: number[] = [];
  for (const letter of text) {
    const before = await spent();
    await page.keyboard.insertText(letter);
    await page.evaluate(() => document.body.offsetHeight);
    costs.push((await spent()) - before);
  }
  return costs.sort((a, b) => a - b);
}

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => Boolean(document.activeElement?.matches(wanted)), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

describe.each([
  ['fr', 360],
  ['en', 1280],
] as const)('%s at %i px, by keyboard alone', (language, width) => {
  test('a few words with a slip, a choice, a person', async () => {
    const page = await visit(`${language}/champions/index.html`, { viewport: { width, height: 800 } });
    await ready(page);
    await tabTo(page, '#directory-words');
    await page.keyboard.type('audoi dakar francais');
    await expect.poll(() => ids(page)).toEqual(['awa-mbaye']);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('dakar');
    await expect.poll(() => tiles(page).count()).toBeGreaterThan(1);
    if (width < 900) {
      await tabTo(page, '[data-part="refine"]');
      await page.keyboard.press('Enter');
    }
    await tabTo(page, '[data-facet="topic"] input[value="audio"]');
    await page.keyboard.press('Space');
    await expect.poll(() => ids(page)).toEqual(['awa-mbaye']);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('audio');
    if (width < 900) {
      await tabTo(page, '[data-part="show"]');
      expect(await page.evaluate(() => document.activeElement!.textContent)).toMatch(/1 champion/);
      await page.keyboard.press('Enter');
      expect(await choices(page).isVisible()).toBe(false);
    }
    await tabTo(page, '[data-tile="name"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/champions/awa-mbaye/index.html');
    await page.goBack();
    await ready(page);
    expect(query(page)).toBe('#q=dakar&topic=audio');
    await expect.poll(() => ids(page)).toEqual(['awa-mbaye']);
  });
});

test('words in any language, with accents or without, on either page', async () => {
  for (const language of ['fr', 'en']) {
    const page = await visit(`${language}/champions/index.html`);
    const found: string[][] = [];
    for (const words of [
      'audio Dakar français',
      'audio in Dakar, French',
      'AUDIO, à dakar… en francais',
      'varsovie',
      'Warsaw',
      'warszawa',
      'lodz',
    ]) {
      await part(page, 'words').fill(words);
      await expect.poll(() => count(page).textContent(), { message: `${language}: ${words}` }).toBe('1 champion');
      found.push(await ids(page));
    }
    expect(found.flat()).toEqual([
      'awa-mbaye',
      'awa-mbaye',
      'awa-mbaye',
      'jan-kowalczyk',
      'jan-kowalczyk',
      'jan-kowalczyk',
      'agnieszka-nowak',
    ]);
  }
});

test('the state is in the address, and the back button takes each step back', async () => {
  const page = await visit('fr/champions/index.html#topic=audio');
  await ready(page);
  await expect.poll(() => choices(page).locator('input[value="audio"]').isChecked()).toBe(true);
  const one = numberIn(await count(page).textContent());
  await choices(page).locator('input[value="video"]').check();
  const two = numberIn(await count(page).textContent());
  expect(two).toBeGreaterThan(one);
  await part(page, 'words').pressSequentially('dakar');
  await expect.poll(() => query(page)).toBe('#q=dakar&topic=audio&topic=video');
  const three = numberIn(await count(page).textContent());
  expect(three).toBeLessThan(two);

  await page.goBack();
  await expect.poll(() => query(page)).toBe('?topic=audio&topic=video');
  expect([await part(page, 'words').inputValue(), numberIn(await count(page).textContent())]).toEqual(['', two]);
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?topic=audio');
  expect(numberIn(await count(page).textContent())).toBe(one);
  await page.goForward();
  await page.goForward();
  await expect.poll(async () => numberIn(await count(page).textContent())).toBe(three);

  await part(page, 'chosen').getByRole('button', { name: 'Retirer : Vidéo' }).click();
  await expect.poll(() => query(page)).toBe('#q=dakar&topic=audio');
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect.poll(() => query(page)).toBe('');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('directory-words');
});

describe('with generated people', () => {
  const people = manyPeople(1500, 5);

  test('who is found and every number are those of a plain count', async () => {
    const page = await visit('en/champions/index.html#country=FR&country=SN&topic=audio&torch=ready', { people });
    await ready(page);
    const fits = ({ data }: Person, except = '') =>
      (except === 'country' || ['FR', 'SN'].includes(data.country)) &&
      (except === 'topic' || data.topics.some(({ topic }) => topic === 'audio')) &&
      (except === 'torch' || data.sponsoring);
    const found = people.filter((person) => fits(person));
    await expect.poll(async () => numberIn(await count(page).textContent())).toBe(found.length);
    for (const [facet, keysOf] of [
      ['topic', ({ data }: Person) => data.topics.map(({ topic }) => topic)],
      ['country', ({ data }: Person) => [data.country]],
      ['language', ({ data }: Person) => data.languages],
    ] as const) {
      const all = choices(page).locator(`[data-facet="${facet}"] [data-part="all"]`);
      if (await all.isVisible()) await all.click();
      const shown = await choices(page)
        .locator(`[data-facet="${facet}"] li:visible`)
        .evaluateAll((items) =>
          items.map((item) => [item.querySelector('input')!.value, item.querySelector('[data-part="number"]')!.textContent]),
        );
      const own = people.filter((person) => fits(person, facet)).flatMap((person) => keysOf(person));
      const expected = [...Map.groupBy(own, (key) => key)].map(([key, { length }]) => [key, String(length)]);
      expect(shown.sort(), facet).toEqual(expected.sort());
    }
    for (let more = part(page, 'more').locator('button'); await more.isVisible();) await more.click();
    expect((await ids(page)).sort()).toEqual(found.map(({ id }) => id).sort());
  });

  test('towns come with their country and go with it', async () => {
    const page = await visit('fr/champions/index.html', { people });
    await ready(page);
    const towns = choices(page).locator('[data-facet="city"]');
    expect(await towns.isVisible()).toBe(false);
    const countries = choices(page).locator('[data-facet="country"]');
    await countries.locator('[data-part="all"]').click();
    await countries.locator('[data-part="find"]').fill('seneg');
    expect(await countries.locator('li:visible').allTextContents()).toEqual([expect.stringContaining('Sénégal')]);
    await countries.locator('input[value="SN"]').check();
    const inSenegal = new Set(people.filter(({ data }) => data.country === 'SN').map(({ data }) => data.city));
    const all = towns.locator('[data-part="all"]');
    if (await all.isVisible()) await all.click();
    expect((await towns.locator('li:visible [data-part="label"]').allTextContents()).sort()).toEqual([...inSenegal].sort());
    await towns.locator('input[value="sn-dakar"]').check();
    await expect.poll(() => query(page)).toBe('?country=SN&city=sn-dakar');
    expect(numberIn(await count(page).textContent())).toBe(people.filter(({ data }) => data.city === 'Dakar').length);
    await countries.locator('input[value="SN"]').uncheck();
    await expect.poll(() => query(page)).toBe('');
    expect(await towns.isVisible()).toBe(false);
  });

  test('more people come with a button, the keyboard goes on from there, and they are there when one comes back', async () => {
    const page = await visit('fr/champions/index.html#country=FR', { people });
    await ready(page);
    await expect.poll(() => tiles(page).count()).toBe(24);
    const first = await ids(page);
    await part(page, 'more').locator('button').click();
    expect(await tiles(page).count()).toBe(72);
    const seen = await ids(page);
    expect(seen.slice(0, 24)).toEqual(first);
    expect(new Set(seen).size).toBe(72);
    expect(await page.evaluate(() => document.activeElement?.closest<HTMLElement>('li')?.dataset['id'])).toBe(seen[24]);
    await page.goto(`${site.url}fr/index.html`);
    await page.goBack();
    await ready(page);
    await expect.poll(() => ids(page)).toEqual(seen);
  });

  test('each visitor has an order of their own, and keeps it', async () => {
    const orders: string[][] = [];
    for (let visitor = 0; visitor < 3; visitor += 1) {
      const page = await visit('fr/champions/index.html#topic=photo', { people });
      await ready(page);
      await expect.poll(() => tiles(page).count()).toBe(24);
      const order = await ids(page);
      await page.reload();
      await ready(page);
      await expect.poll(() => ids(page)).toEqual(order);
      orders.push(order);
    }
    expect(new Set(orders.map(([first]) => first)).size).toBeGreaterThan(1);
    expect(new Set(orders.map(String)).size).toBe(3);
  });

  test('what is found is said once, when typing has paused', async () => {
    const page = await visit('en/champions/index.html', { people });
    await ready(page);
    await page.evaluate(() => {
      const region = document.querySelector('[data-part="said"]')!;
      const said: string[] = [];
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { said });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await part(page, 'words').pressSequentially('senegal audio', { delay: 30 });
    await expect.poll(said, { timeout: 3000 }).toHaveLength(1);
    expect((await said())[0]).toBe(await count(page).textContent());
    await part(page, 'words').fill('xyzzy');
    await expect.poll(async () => (await said()).at(-1), { timeout: 3000 }).toMatch(/^No champion fits\. Take a word/);
    expect(await part(page, 'note').isVisible()).toBe(true);
    expect(await page.locator('[data-directory] [role="status"]').getAttribute('aria-live')).toBe(null);
  });
});

test('who has begun to read keeps the people of the page, and more come without anybody twice', async () => {
  const page = await visit('fr/index.html', { people: manyPeople(300, 9) });
  await page.goto(`${site.url}fr/champions/index.html`, { waitUntil: 'commit' });
  const own = await page.evaluate(async () => {
    while (!document.querySelector('[data-part="list"] li:nth-child(24)')) await new Promise((resolve) => setTimeout(resolve, 5));
    scrollTo(0, 600);
    return [...document.querySelectorAll<HTMLElement>('[data-part="list"] li')].map(({ dataset }) => dataset['id']!);
  });
  await ready(page);
  expect(await ids(page)).toEqual(own);
  await part(page, 'more').locator('button').click();
  const all = await ids(page);
  expect(all.slice(0, 24)).toEqual(own);
  expect(new Set(all).size).toBe(72);
});

test('ten thousand people on a slow phone: the list answers each key', async () => {
  const page = await visit('fr/champions/index.html', {
    people: manyPeople(10_000),
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  const session = await context!.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.reload();
  await ready(page);
  expect(numberIn(await count(page).textContent())).toBe(10_000);

  /** From the key to the layout of what it changed, in the page itself. */
  const times = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('#directory-words')!;
    const taken: { typed: string; time: number; found: string }[] = [];
    for (const words of ['audio dakar français', 'audoi dakra', 'katarzyna', 'technicien fibre']) {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      for (const letter of words) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        field.value += letter;
        const began = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        void document.body.offsetHeight;
        taken.push({
          typed: field.value,
          time: performance.now() - began,
          found: document.querySelector('[data-part="count"]')!.textContent,
        });
      }
    }
    return taken;
  });
  const sorted = times.map(({ time }) => time).sort((a, b) => a - b);
  const slowest = times.reduce((a, b) => (b.time > a.time ? b : a));
  console.log(
    `10,000 people, CPU four times slower, ${times.length} keys: median ${sorted[sorted.length >> 1]!.toFixed(1)} ms, 95th ${sorted[Math.floor(sorted.length * 0.95)]!.toFixed(1)} ms, slowest ${slowest.time.toFixed(1)} ms (“${slowest.typed}”).`,
  );
  const cost = await costOfKeys(page, session, 'audio dakar français');
  console.log(
    `The processor’s own time for a key, at full speed: median ${cost[cost.length >> 1]!.toFixed(1)} ms, slowest ${cost.at(-1)!.toFixed(1)} ms.`,
  );
  expect(times.find(({ typed }) => typed === 'audio dakar français')!.found).toMatch(/champion/);
  await part(page, 'refine').click();
  const choice = await page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('[data-facet="topic"] input[type="checkbox"]')!;
    const began = performance.now();
    box.click();
    void document.body.offsetHeight;
    return performance.now() - began;
  });
  console.log(`A choice: ${choice.toFixed(1)} ms.`);
  expect(numberIn(await count(page).textContent())).toBeLessThan(10_000);
});

test('without JavaScript the lists lead to everybody, and each list says how many', async () => {
  const listed = readdirSync(join(dir, 'fr/champions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, 'fr/champions', entry.name, 'index.html')))
    .map(({ name }) => name);
  const page = await visit('fr/champions/index.html', { javaScriptEnabled: false });
  expect(await part(page, 'form').isVisible()).toBe(false);
  expect(await choices(page).isVisible()).toBe(false);
  expect(await tiles(page).count()).toBe(24);
  const total = numberIn(await count(page).textContent());
  for (const kind of ['country', 'topic', 'letter']) {
    const reached = new Set<string>();
    const waiting = await page.locator(`.lists ul.${kind} a`).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const first = [...waiting];
    for (let address = waiting.pop(); address; address = waiting.pop()) {
      const list = await context!.newPage();
      await list.goto(address);
      const hrefs = await list.locator('.people li > a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      for (const href of hrefs) reached.add(new URL(href).pathname.split('/').at(-2)!);
      waiting.push(
        ...(await list.locator('.pager a[rel="next"]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))),
      );
      await list.close();
    }
    expect(first.length, kind).toBeGreaterThan(5);
    expect(reached.size, kind).toBe(total);
    expect(listed).toEqual(expect.arrayContaining([...reached]));
    await page.goto(`${site.url}fr/champions/index.html`);
  }
}, 120_000);

test('an open place is two taps away, with or without JavaScript', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await visit('fr/champions/index.html', {
      javaScriptEnabled,
      timezoneId: 'Africa/Dakar',
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole('link', { name: 'Voir qui peut parrainer' }).click();
    await page.waitForURL('**/champions/places/index.html');
    const mails = await page.locator('a.mail').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(mails.length).toBeGreaterThan(10);
    for (const mail of mails) {
      const { protocol, pathname, searchParams } = new URL(mail);
      expect([
        protocol,
        pathname.includes('@orvane.example'),
        searchParams.get('subject')!.length > 5,
        searchParams.get('body')!.includes('Bonjour'),
      ]).toEqual(['mailto:', true, true, true]);
    }
    const near = page.locator('[data-near]');
    expect(await near.isVisible()).toBe(javaScriptEnabled);
    if (javaScriptEnabled) {
      await near.getByRole('link', { name: 'Sénégal' }).click();
      expect(new URL(page.url()).hash).toBe('#sn');
    }
  }
});

test('from a disk, everything works, the address included', async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const file = pathToFileURL(join(dir, 'en/champions/index.html')).href;
  await page.goto(`${file}?topic=audio`);
  await ready(page);
  await expect.poll(() => choices(page).locator('input[value="audio"]').isChecked()).toBe(true);
  await part(page, 'words').fill('dakar');
  await expect.poll(() => ids(page)).toEqual(['awa-mbaye']);
  await expect.poll(() => query(page)).toBe('#q=dakar&topic=audio');
  await tiles(page).first().getByRole('link').click();
  await page.waitForURL('**/awa-mbaye/index.html');
});

test('where the people do not come, the page says so and the lists remain', async () => {
  const page = await visit('en/index.html');
  await page.route('**/directory.js', (route) => route.abort());
  await page.goto(`${site.url}en/champions/index.html`);
  await expect.poll(() => part(page, 'note').textContent()).toMatch(/could not be loaded/);
  expect(await part(page, 'form').isVisible()).toBe(false);
  expect(await tiles(page).count()).toBe(24);
});

test('at 320 px and in the dark, with the choices open, nothing sticks out and axe finds nothing', async () => {
  const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  for (const [path, colorScheme] of [
    ['fr/champions/index.html#topic=audio&country=SN', 'dark'],
    ['en/champions/index.html#q=xyzzy', 'light'],
    ['fr/champions/places/index.html', 'dark'],
    ['en/champions/places/fr/index.html', 'light'],
    ['fr/champions/country/fr/index.html', 'light'],
  ] as const) {
    const page = await visit(path, { viewport: { width: 320, height: 700 }, colorScheme, bypassCSP: true });
    const refine = part(page, 'refine');
    if (path.includes('?')) {
      await ready(page);
      await refine.click();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    await page.addScriptTag({ path: axePath });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (
        await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] })
      ).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    });
    expect(violations, path).toEqual([]);
  }
});
