import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { browser } from './steps/browser.ts';
import { choices, count, ids, numberIn, part, query, ready, tiles, visit } from './steps/directory.ts';
import { tabTo } from './steps/keyboard.ts';
import { demo, site } from './steps/served-demo.ts';

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
  await expect.poll(() => query(page)).toBe('#topic=audio&topic=video');
  expect([await part(page, 'words').inputValue(), numberIn(await count(page).textContent())]).toEqual(['', two]);
  await page.goBack();
  await expect.poll(() => query(page)).toBe('#topic=audio');
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

test('without JavaScript the lists lead to everybody, and each list says how many', async () => {
  const listed = readdirSync(join(demo, 'fr/champions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(demo, 'fr/champions', entry.name, 'index.html')))
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
      const list = await page.context().newPage();
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
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const file = pathToFileURL(join(demo, 'en/champions/index.html')).href;
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
  await expect.poll(() => part(page, 'note').textContent()).toMatch(/couldn’t be loaded/);
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
