import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { browser } from './steps/browser.ts';
import { folder, host, type Host, policy, results, search, visit } from './steps/search.ts';

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
    expect(await first.locator('.search-hit-link mark').allTextContents()).toEqual(['Images', 'droits']);

    await first.locator('.search-hit-link').click();
    await page.waitForURL(/\/fr\/guide\/images\/index\.html$/);
    expect(await page.locator('h1').textContent()).toBe('Images, droits et citations');
    expect(problems).toEqual([]);
    expect(small()).toBe(true);
  });
});

describe('where Pagefind cannot run, the index of sections answers alike', () => {
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
