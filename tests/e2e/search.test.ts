import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/output/csp.ts';
import { openBrowser } from './browser.ts';
import { writeSearchSite } from './search-site.ts';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const policy = contentSecurityPolicy();

/** How a host may treat its files. */
interface Host {
  prefix?: string;
  policy?: string;
  /** Answers 404 for these. */
  hides?: RegExp;
  /** Never answers for these. */
  hangs?: RegExp;
  /** Serves scripts as plain text for these. */
  mistypes?: RegExp;
}

let folder: string;
let browser: Browser;
const closing: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-é x-'));
  await writeSearchSite(inject('demo'), folder);
  browser = await openBrowser();
}, 120_000);
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Serves the site below a path, and returns its address. */
async function host({ prefix = '/', policy: own = policy, hides, hangs, mistypes }: Host = {}): Promise<string> {
  const server: Server = createServer(async (request, response) => {
    const asked = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
    if (hangs?.test(asked)) return;
    response.setHeader('Content-Security-Policy', own);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const file = asked.startsWith(prefix) ? path.join(folder, asked.slice(prefix.length)) : '';
    const content = hides?.test(asked) || !file ? undefined : await readFile(file).catch(() => undefined);
    if (!content) return void response.writeHead(404).end();
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': mistypes?.test(asked) ? 'text/plain' : type }).end(content);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${encodeURI(prefix)}`;
}

/** A page of its own, what went wrong on it, and whether it took the small index. */
async function visit(
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[]; small: () => boolean }> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 800 }, ...options });
  closing.push(() => context.close());
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  let small = false;
  page.on('request', (request) => {
    if (request.url().includes('/search-index/')) small = true;
  });
  await page.goto(address);
  return { page, problems, small: () => small };
}

const dialog = (page: Page) => page.getByRole('dialog');
const results = (page: Page) => page.locator('[data-search-results] > li');

/** Opens the dialog by the keyboard, types, and waits for what is said of the results. */
async function search(page: Page, term: string, said: string | RegExp = /résultat|result|exact/): Promise<void> {
  if (!(await dialog(page).isVisible())) await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(term);
  await page.locator('[data-search-count]:visible, [data-search-none-count]:visible').filter({ hasText: said }).first().waitFor();
}

describe('wherever the site was put', () => {
  const roots = [
    ['http at the root', () => host()],
    ['http below a path', () => host({ prefix: '/a/b/' })],
    ['http below a path with an accent and a space', () => host({ prefix: '/é x/' })],
    ['a disk', async () => pathToFileURL(`${folder}/`).href],
  ] as const;

  test.each(roots)('search finds, marks and leads to the page: %s', async (_name, root) => {
    const address = await root();
    const { page, problems, small } = await visit(`${address}fr/stories/dakar/index.html`);
    await search(page, "droit à l'image", "« droit à l'image »");
    const first = results(page).first();
    expect(await first.locator('.search-hit-link').textContent()).toBe('Images, droits et citations');
    expect(await first.locator('.search-hit-excerpt mark').allTextContents()).toContain('image');
    expect(await first.locator('.search-hit-excerpt').textContent()).toContain('droit à l’image');

    await first.getByRole('link', { name: 'Demander l’accord' }).click();
    await page.waitForURL(/\/fr\/guide\/images\/index\.html#accord$/);
    expect(await page.locator('h1').textContent()).toBe('Images, droits et citations');
    expect(problems).toEqual([]);
    expect(small()).toBe(address.startsWith('file:'));
  });
});

describe('where Pagefind cannot run, the small index answers alike', () => {
  const hosts: [string, Host][] = [
    ['its folder is hidden', { hides: /\/pagefind\// }],
    ['its index is hidden', { hides: /\.pf_index$/ }],
    ['its fragments are hidden', { hides: /\.pf_fragment$/ }],
    ['its filters are hidden', { hides: /\.pf_filter$/ }],
    ['its WebAssembly is hidden', { hides: /\.pagefind$/ }],
    ['its scripts have the wrong type', { mistypes: /pagefind.*\.js$/ }],
    ['WebAssembly is forbidden', { policy: policy.replace(" 'wasm-unsafe-eval'", '') }],
    ['the host never answers', { hangs: /\/pagefind\// }],
  ];
  test.each(hosts)(
    '%s',
    async (_name, behaviour) => {
      const { page, small } = await visit(`${await host(behaviour)}fr/index.html`);
      await search(page, 'equipe', '« equipe »');
      expect(small()).toBe(true);
      expect(await results(page).first().locator('.search-hit-link').textContent()).toBe('Images, droits et citations');
      expect(await results(page).first().locator('mark').first().textContent()).toBe('équipe');
      await page.getByRole('radio', { name: /^Guide/ }).check();
      expect(await results(page).count()).toBe(1);
    },
    30_000,
  );

  test('there is no WebAssembly', async () => {
    const context = await browser.newContext();
    closing.push(() => context.close());
    await context.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    const page = await context.newPage();
    await page.goto(`${await host()}fr/index.html`);
    await search(page, 'charte');
    expect(await results(page).first().locator('.search-hit-link').textContent()).toBe('La charte en une page');
  });

  test('neither index can be had: the panel says so', async () => {
    const { page } = await visit(`${await host({ hides: /pagefind|search-index/ })}fr/index.html`);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('charte');
    await page.getByText('La recherche n’est pas disponible').last().waitFor();
  });

  test('the search script itself is missing: the reader is taken to the search page', async () => {
    const { page } = await visit(`${await host({ hides: /_client\/search\b/ })}fr/index.html`);
    await page.getByRole('link', { name: 'Rechercher' }).click();
    await page.waitForURL(/\/fr\/search\/index\.html$/);
  });
});

describe('words', () => {
  test.each([
    ['entreprise sans article : orvane', 'orvane', 'La fibre arrive au village', 'Orvane'],
    ['une ligature que le clavier n’a pas', 'coeur', 'La fibre arrive au village', 'cœur'],
    ['un autre nombre', 'cheval', 'Le podcast de Dakar', 'chevaux'],
    ['un nom avec apostrophe', 'mbaye', 'Awa M’Baye', 'Baye'],
    ['le début d’un mot', 'citat', 'Images, droits et citations', 'citations'],
  ])('%s', async (_name, typed, title, marked) => {
    const { page } = await visit(`${await host()}fr/index.html`);
    await search(page, typed, `« ${typed} »`);
    expect(await results(page).first().locator('.search-hit-link').textContent()).toBe(title);
    expect(await results(page).first().locator('mark').allTextContents()).toContain(marked);
  });

  test('markup in a page stays text', async () => {
    const { page } = await visit(`${await host()}fr/index.html`);
    await search(page, 'cœur');
    expect(await results(page).first().locator('.search-hit-excerpt').textContent()).toContain('3 < 5 & plus.');
  });

  test('a misspelt word finds near ones, and says so', async () => {
    const { page } = await visit(`${await host()}fr/index.html`);
    await search(page, 'podcats', 'Rien d’exact pour « podcats », mais 2 pages s’en approchent');
    expect(await results(page).first().locator('.search-hit-link').textContent()).toBe('Le podcast de Dakar');
  });

  test('nothing found: what to do is said', async () => {
    const { page } = await visit(`${await host()}fr/index.html`);
    await search(page, 'xylophonique', 'Aucun résultat pour « xylophonique »');
    await page.getByRole('link', { name: 'Demander à un champion près de vous' }).click();
    await page.waitForURL(/\/fr\/champions\/index\.html$/);
  });

  test('each language finds its own pages', async () => {
    const { page } = await visit(`${await host()}en/index.html`);
    await search(page, 'photo', '1 result for “photo”');
    expect(await results(page).locator('.search-hit-link').allTextContents()).toEqual(['The charter on one page']);
  });
});

describe('by keyboard', () => {
  test('slash opens, arrows walk, Enter goes to the first result and opens it, Escape gives the focus back', async () => {
    const { page } = await visit(`${await host()}fr/index.html`);
    const opener = page.getByRole('link', { name: 'Rechercher' });
    await opener.focus();
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('photo');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const links = page.locator('[data-search-results] a');
    await expect.poll(focused).toBe(await links.first().textContent());
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(await links.nth(1).textContent());
    await page.keyboard.press('End');
    expect(await focused()).toBe(await links.last().textContent());
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await focused()).toBe('Rechercher');

    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    const title = await focused();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/fr/index.html'));
    expect(title).toContain(await page.locator('h1').textContent());
  });

  test('what is typed while the script is still on its way is kept, and searched for', async () => {
    const { page } = await visit(`${await host()}fr/index.html`);
    await page.route(/_client\/search\b/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('char');
    await page.waitForFunction(() => 'flambeauSearch' in window);
    await page.keyboard.type('te');
    await page.locator('[data-search-count]', { hasText: '« charte »' }).waitFor();
  });

  test('slash is a letter like any other in a field, with a modifier, and once it is turned off', async () => {
    const { page } = await visit(`${await host()}fr/index.html`);
    await page.locator('#other').focus();
    await page.keyboard.press('/');
    expect(await page.locator('#other').inputValue()).toBe('/');
    await page.locator('#other').blur();
    await page.keyboard.press('Control+/');
    expect(await dialog(page).isVisible()).toBe(false);

    await page.keyboard.press('/');
    await page.getByLabel('La touche / ouvre la recherche').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    expect(await dialog(page).isVisible()).toBe(false);
  });
});

describe('the panel', () => {
  test('tells screen readers how many results there are, once typing has paused', async () => {
    const { page } = await visit(`${await host()}fr/index.html`);
    await search(page, 'charte');
    const live = page.locator('dialog [role=status]');
    await expect.poll(() => live.textContent()).toMatch(/^\d+ résultats? pour «\u00a0charte\u00a0»$/);
  });

  test('narrows by type, topic and country, with numbers that hold, and takes it back', async () => {
    const { page } = await visit(`${await host()}fr/index.html`);
    await search(page, 'photo');
    const all = await results(page).count();
    const guide = page.locator('label.search-type', { hasText: 'Guide' });
    const promised = Number(await guide.locator('[data-search-number]').textContent());
    await guide.click();
    await expect.poll(() => results(page).count()).toBe(promised);
    await page.getByLabel('Pays').selectOption('Sénégal');
    await page.getByText('Aucun résultat pour « photo »').first().waitFor();
    await page.getByRole('button', { name: 'Retirer les filtres' }).click();
    await expect.poll(() => results(page).count()).toBe(all);

    await page.getByRole('searchbox').fill('');
    await page.getByLabel('Pays').selectOption('Sénégal');
    await page.locator('[data-search-count]', { hasText: /^2 pages$/ }).waitFor();
  });

  test('shows ten results, then the next, and puts the focus there', async () => {
    const { page } = await visit(`${await host()}fr/index.html`);
    await search(page, 'Camille');
    expect(await results(page).count()).toBe(10);
    await page.getByRole('button', { name: 'Afficher plus de résultats' }).click();
    await expect.poll(() => results(page).count()).toBe(14);
    const eleventh = results(page).nth(10).locator('.search-hit-link');
    expect(await eleventh.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('button', { name: 'Afficher plus de résultats' }).isVisible()).toBe(false);
  });

  test('remembers the pages that were opened from it, on this device, until told to forget', async () => {
    const { page } = await visit(`${await host()}fr/index.html`);
    await page.keyboard.press('/');
    expect(await page.getByText('Pages ouvertes récemment').isVisible()).toBe(false);
    await search(page, 'charte');
    await results(page).first().locator('.search-hit-link').click();
    await page.waitForURL(/charter/);
    await page.keyboard.press('/');
    const recent = page.locator('[data-search-recent]');
    await recent.getByRole('link', { name: 'La charte en une page' }).waitFor();
    await recent.getByRole('button', { name: 'L’effacer' }).click();
    expect(await recent.isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('the search page', () => {
  test.each([
    ['http', () => host()],
    ['a disk', async () => pathToFileURL(`${folder}/`).href],
  ] as const)('follows its address, and keeps it: %s', async (_name, root) => {
    const { page, problems } = await visit(`${await root()}fr/search/index.html#q=photo&type=guide`);
    await page.locator('[data-search-count]', { hasText: '« photo »' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('photo');
    expect(await page.getByRole('radio', { name: /^Guide/ }).isChecked()).toBe(true);
    await page.getByRole('searchbox').fill('audio');
    await page.waitForURL(/#q=audio&type=guide$/);
    await page.locator('#other').blur();
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await dialog(page).isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  test('takes over what was typed in the dialog', async () => {
    const { page } = await visit(`${await host()}fr/index.html`);
    await search(page, 'photo');
    await page.getByRole('link', { name: 'Ouvrir la page de recherche' }).click();
    await page.waitForURL(/\/fr\/search\/index\.html#q=photo$/);
    await page.locator('[data-search-count]', { hasText: '« photo »' }).waitFor();
  });

  test('without JavaScript the button is a link, and no dead panel is shown', async () => {
    const { page } = await visit(`${await host()}fr/index.html`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Rechercher' }).click();
    expect(page.url()).toMatch(/\/fr\/search\/index\.html$/);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });
});

describe('for everybody', () => {
  const states: [string, string][] = [
    ['empty', ''],
    ['results', 'photo'],
    ['nothing', 'xylophonique'],
  ];
  test.each(states)('axe finds no fault: %s', async (_name, term) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
      closing.push(() => context.close());
      const page = await context.newPage();
      await page.goto(`${await host()}fr/index.html`);
      await page.keyboard.press('/');
      if (term) await search(page, term);
      else await page.getByText('Souvent utiles').waitFor();
      await page.addScriptTag({ content: axe.source });
      const found = await page.evaluate(async () =>
        (await (window as unknown as { axe: typeof axe }).axe.run('dialog')).violations.map(({ id, nodes }) => [
          id,
          nodes.map((node) => node.html),
        ]),
      );
      expect(found).toEqual([]);
    }
  });

  test('320 pixels are enough, and everything is large enough to touch', async () => {
    const { page } = await visit(`${await host()}fr/index.html`, { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });
    await page.getByRole('link', { name: 'Rechercher' }).tap();
    await search(page, 'photo');
    await page.locator('dialog summary').tap();
    const measured = await dialog(page).evaluate((element) => ({
      overflow: element.scrollWidth - element.clientWidth,
      small: [...element.querySelectorAll<HTMLElement>('a, button, summary, select, label:has(input)')]
        .map(
          (target) =>
            ({ name: target.textContent?.trim(), ...target.getBoundingClientRect().toJSON() }) as {
              name: string;
              width: number;
              height: number;
            },
        )
        .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
    }));
    expect(measured).toEqual({ overflow: 0, small: [] });
  });
});
