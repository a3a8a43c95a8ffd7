import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { browser } from './steps/browser.ts';
import { dialog, folder, host, results, search, visit } from './steps/search.ts';

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
    await recent.getByRole('button', { name: 'Effacer la liste' }).click();
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
