import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/output/csp.ts';
import { openBrowser } from './browser.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const origin = 'http://flambeau.test';
const lesson = (language = 'fr') => `/${language}/training/workshop/every-kind/index.html`;
const key = 'workshop/every-kind';

let browser: Browser;
let context: BrowserContext | undefined;
/** A small site with a lesson that has one exercise of each kind. FLAMBEAU_EXERCISES names one that is already built. */
let site = process.env['FLAMBEAU_EXERCISES'] ?? '';
let folder: string | undefined;

beforeAll(async () => {
  browser = await openBrowser();
  if (site) return;
  folder = mkdtempSync(path.join(tmpdir(), 'flambeau-exercises-'));
  site = path.join(folder, 'site');
  for (const source of ['check/clean', 'exercises']) cpSync(`tests/fixtures/${source}`, path.join(folder, 'content'), { recursive: true });
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'build', '--content', path.join(folder, 'content'), '--out', site, '--now', '2026-11-22'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout);
});
afterEach(() => context?.close());
afterAll(async () => {
  await browser.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  page: Page;
  errors: string[];
}

/** Opens a page under the site’s own policy; whatever would leave the site fails the test. */
async function visit(address: string, { before, ...options }: BrowserContextOptions & { before?: string } = {}): Promise<Visit> {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR', reducedMotion: 'reduce', ...options });
  const errors: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = path.join(site, decodeURI(url.pathname));
    const body = url.origin === origin && route.request().method() === 'GET' ? await readFile(file).catch(() => undefined) : undefined;
    if (!body) {
      errors.push(`asked for ${url.href}`);
      return route.abort();
    }
    return route.fulfill({
      body,
      headers: {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy(),
      },
    });
  });
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(origin + address);
  return { page, errors };
}

const exercise = (page: Page, id: string): Locator => page.locator(`[data-exercise][data-id="${id}"]`);
const said = (page: Page, id: string): Promise<string> => exercise(page, id).locator('.result').innerText();
const kept = (page: Page, id: string): Promise<Record<string, unknown> | undefined> =>
  page.evaluate(
    ([lessonKey, name]) =>
      JSON.parse(localStorage.getItem('flambeau:/:progress') ?? '{"lessons":{}}').lessons[lessonKey!]?.exercises[name!],
    [key, id],
  );
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

/** Presses Tab until the focus is on an element that fits. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${target}`);
}

/** Does a thing by touch or by keyboard alone. */
function hand(page: Page, touch: boolean) {
  const press = async (target: Locator, name = 'Enter') => {
    if (touch) return target.tap();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    // From the exercise itself, so that not the whole page is gone through each time.
    await target.evaluate((element) => {
      const start = element.closest<HTMLElement>('[data-exercise], [data-lesson-end]')!;
      start.tabIndex = -1;
      start.focus();
    });
    await tabTo(page, target);
    await page.keyboard.press(name);
  };
  return { press, choose: (target: Locator) => press(target, ' ') };
}

describe.each([
  ['by keyboard at 1280 px', false, { viewport: { width: 1280, height: 800 } }],
  ['by touch at 360 px', true, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, colorScheme: 'dark' }],
] as const)('the whole lesson %s', (_, touch, options) => {
  test('can be done, is kept, and goes on after the browser was closed', async () => {
    const { page, errors } = await visit(lesson(), options);
    const { press, choose } = hand(page, touch);
    const button = (id: string, name: string | RegExp) => exercise(page, id).getByRole('button', { name });

    await press(button('badge', 'Vérifier'));
    expect(await said(page, 'badge')).toBe('Choisissez d’abord une réponse.');
    const answers = exercise(page, 'badge').getByRole('radio');
    if (touch) await answers.nth(1).tap();
    else {
      await choose(answers.nth(0));
      await page.keyboard.press('ArrowDown');
    }
    await press(button('badge', 'Vérifier'));
    expect(await said(page, 'badge')).toMatch(/^Pas tout à fait[\s\S]*Un badge se copie d’après une photo nette/);
    expect(await kept(page, 'badge')).toMatchObject({ done: true, right: 0, of: 1, answer: '1' });
    if (touch) await answers.nth(0).tap();
    else {
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('ArrowUp');
    }
    await press(button('badge', 'Vérifier'));
    expect(await said(page, 'badge')).toMatch(/^C’est ça\.[\s\S]*La photo raconte l’équipe/);
    expect(await kept(page, 'badge')).toMatchObject({ done: true, right: 0, of: 1, answer: '0' });

    for (const index of [0, 3]) await choose(exercise(page, 'may-tell').getByRole('checkbox').nth(index));
    await press(button('may-tell', 'Vérifier'));
    expect(await said(page, 'may-tell')).toMatch(/Trouvé\s: 1 sur 2\. En trop\s: 1\./);

    for (const [place, item] of ['Respirer', 'Relire', 'Répondre'].entries()) {
      const at = async () =>
        (await exercise(page, 'storm').locator('.sortable-text').allInnerTexts()).findIndex((text) => text.startsWith(item));
      for (let moves = (await at()) - place; moves > 0; moves -= 1) await press(button('storm', new RegExp(`^Monter\\s: ${item}`)));
    }
    await press(button('storm', 'Vérifier'));
    expect(await said(page, 'storm')).toMatch(/^C’est ça\.[\s\S]*derrière la colère/);

    for (const [left, right] of [
      ['Une photo avec un client', '0'],
      ['Un compte piraté', '1'],
      ['Un texte à relire', '2'],
    ] as const)
      await exercise(page, 'who-helps').getByLabel(left).selectOption(right);
    await press(button('who-helps', 'Vérifier'));
    expect(await said(page, 'who-helps')).toMatch(/^C’est ça/);

    const field = exercise(page, 'one-word').getByLabel('Votre réponse');
    await field.fill('LE GUICHET, du doute !');
    await field.press('Enter');
    expect(await said(page, 'one-word')).toMatch(/^C’est ça/);

    await press(button('insult', 'Répondre tout de suite'));
    expect(await said(page, 'insult')).toContain('Le ton monte d’un cran');
    await press(button('insult', 'Continuer'));
    await press(button('insult', 'Revenir une étape en arrière'));
    await press(button('insult', 'Relire demain matin'));
    await press(button('insult', 'Continuer'));
    await press(button('insult', 'Répondre sur les neuf jours'));
    await press(button('insult', 'Continuer'));
    expect(await exercise(page, 'insult').innerText()).toContain('Ça finit bien.');
    expect(await exercise(page, 'insult').getByRole('list').innerText()).toBe('Relire demain matin\nRépondre sur les neuf jours\nÉtape 3');

    await exercise(page, 'plain-words').getByLabel('Votre version').fill('On vous rappelle demain.');
    for (const name of [/Mme Lambert/, /Lille, centre/]) await choose(button('made-up', name));
    await press(button('made-up', 'Vérifier'));
    expect(await said(page, 'made-up')).toMatch(
      /Trouvé\s: 1 sur 2\. En trop\s: 1\.[\s\S]*elle n’a rien demandé[\s\S]*Ce passage peut rester/,
    );

    for (const knew of [true, false, true, true]) {
      await press(button('rules', 'Voir la réponse'));
      await press(button('rules', knew ? 'Je le savais' : 'Pas encore'));
    }
    expect(await exercise(page, 'rules').innerText()).toContain('C’est tout pour aujourd’hui');

    for (const index of [0, 1, 2]) await choose(exercise(page, 'before-posting').getByRole('checkbox').nth(index));
    const end = page.locator('[data-lesson-end]');
    expect(await end.innerText()).toMatch(/Exercices faits\s: 10 sur 10/);
    await press(end.getByRole('button', { name: 'J’ai fini cette leçon' }));
    expect(await end.innerText()).toContain('Cette leçon est faite.');
    expect(await focused(page)).toBe(touch ? await focused(page) : 'Finalement, je n’ai pas fini');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);

    await page.reload();
    expect(await answers.nth(0).isChecked()).toBe(true);
    expect(await said(page, 'badge')).toMatch(/^C’est ça/);
    expect(await exercise(page, 'storm').locator('.sortable-text').allInnerTexts()).toEqual([
      'Respirer, et poser le téléphone',
      'Relire la question derrière la colère',
      'Répondre au fait, sans se défendre',
      'S’arrêter après deux réponses',
    ]);
    expect(await exercise(page, 'who-helps').getByLabel('Un compte piraté').inputValue()).toBe('1');
    expect(await field.inputValue()).toBe('LE GUICHET, du doute !');
    expect(await exercise(page, 'insult').innerText()).toContain('Ça finit bien.');
    expect(await exercise(page, 'plain-words').getByLabel('Votre version').inputValue()).toBe('On vous rappelle demain.');
    expect(await button('made-up', /Mme Lambert/).getAttribute('aria-pressed')).toBe('true');
    expect(await exercise(page, 'rules').innerText()).toContain('C’est tout pour aujourd’hui');
    expect(await exercise(page, 'before-posting').innerText()).toMatch(/Coché\s: 3 sur 3/);
    expect(await page.locator('.task[data-done]').count()).toBe(9);
    expect(errors).toEqual([]);
  });
});

test('half-way through, what was chosen and not checked is there again, without a verdict', async () => {
  const { page } = await visit(lesson());
  await exercise(page, 'badge').getByRole('radio').nth(2).check();
  await exercise(page, 'who-helps').getByLabel('Un compte piraté').selectOption('0');
  await exercise(page, 'storm')
    .getByRole('button', { name: /^Descendre/ })
    .first()
    .click();
  const before = await exercise(page, 'storm').locator('.sortable-text').allInnerTexts();
  await exercise(page, 'insult').getByRole('button', { name: 'Répondre tout de suite' }).click();
  await exercise(page, 'insult').getByRole('button', { name: 'Continuer' }).click();
  await page.reload();
  expect(await exercise(page, 'badge').getByRole('radio').nth(2).isChecked()).toBe(true);
  expect(
    await exercise(page, 'who-helps')
      .getByRole('combobox')
      .evaluateAll((lists) => lists.map((list) => (list as HTMLSelectElement).value)),
  ).toEqual(['', '0', '']);
  expect(await exercise(page, 'storm').locator('.sortable-text').allInnerTexts()).toEqual(before);
  expect(await exercise(page, 'insult').innerText()).toContain('Vous voyez, ils s’énervent');
  expect(await page.locator('.result:not(:empty)').count()).toBe(0);
  expect(await page.locator('.task[data-done]').count()).toBe(0);
});

test('things to put in order never begin in their order; moving one says where it is now and keeps the focus', async () => {
  const { page } = await visit(lesson('en'));
  const items = exercise(page, 'storm').locator('.sortable-text');
  const right = [
    'Breathe, and put the phone down',
    'Find the question behind the anger',
    'Answer the fact, without defending oneself',
    'Stop after two answers',
  ];
  const mixed = await items.allInnerTexts();
  expect([...mixed].sort()).toEqual([...right].sort());
  expect(mixed).not.toEqual(right);
  const down = exercise(page, 'storm').getByRole('button', { name: `Move down: ${mixed[0]}` });
  await down.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await items.last().innerText()).toBe(mixed[0]);
  expect(await exercise(page, 'storm').getByRole('status').first().textContent()).toBe(`${mixed[0]}: place 4 of 4.`);
  expect(await down.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await down.getAttribute('aria-disabled')).toBe('true');

  const handle = await items.last().boundingBox();
  const top = await items.first().boundingBox();
  await page.mouse.move(handle!.x + 5, handle!.y + 10);
  await page.mouse.down();
  await page.mouse.move(top!.x + 5, top!.y + 2, { steps: 12 });
  await page.mouse.up();
  expect(await items.first().innerText()).toBe(mixed[0]);
});

test('a screen reader gets names, roles and states', async () => {
  const { page } = await visit(lesson('en'));
  const tree = (id: string) => exercise(page, id).ariaSnapshot();
  expect(await tree('badge')).toBe(`- region "The badge in the photo":
  - paragraph: Question, 1 minute
  - paragraph: The badge in the photo
  - paragraph: Samira wants to post a photo of the team. At its edge one can read an access badge.
  - paragraph: What does she do first?
  - group "What does she do first? One answer is right.":
    - text: One answer is right.
    - 'radio "She crops it: the badge adds nothing to the story"'
    - text: "She crops it: the badge adds nothing to the story"
    - 'radio "She posts it: a badge opens nothing from afar"'
    - text: "She posts it: a badge opens nothing from afar"
    - radio "She gives up on the photo"
    - text: She gives up on the photo
  - button "Check"
  - status`);
  expect(await tree('storm')).toContain('- listitem:\n');
  expect(await tree('who-helps')).toMatch(
    /- combobox "A hacked account":\n\s+- option "Choose…" \[selected\]\n\s+- option "A champion near you"/,
  );
  expect(await tree('one-word')).toContain('- textbox "Your answer"');
  expect(await tree('insult')).toMatch(/- group "Step 1":[\s\S]*- group "What do you do\?":\n\s+- button "Answer at once"/);
  expect(await tree('plain-words')).toContain('- textbox "Your version"');
  await exercise(page, 'made-up')
    .getByRole('button', { name: /Mrs Lambert/ })
    .click();
  expect(await tree('made-up')).toMatch(/- button "Thanks to Mrs Lambert, our customer in rue Faidherbe\." \[pressed\]/);
  expect(await tree('rules')).toContain('- status: "Cards for today: 3"');
  expect(
    await exercise(page, 'insult')
      .getByRole('group', { name: 'Step 1' })
      .evaluate((group) => document.getElementById(group.getAttribute('aria-describedby')!)?.textContent?.trim()),
  ).toBe('The comment already has three likes.');
});

test('what is said after a check stands in a status, and the focus stays on the button', async () => {
  const { page } = await visit(lesson('en'));
  const check = exercise(page, 'badge').getByRole('button', { name: 'Check' });
  await exercise(page, 'badge').getByRole('radio').nth(1).check();
  await check.focus();
  await page.keyboard.press('Enter');
  expect(await exercise(page, 'badge').getByRole('status').innerText()).toMatch(/^Not quite\.[\s\S]*A badge can be copied/);
  expect(await check.evaluate((element) => element === document.activeElement)).toBe(true);
  await exercise(page, 'badge').getByRole('button', { name: 'Show every explanation' }).click();
  expect(await said(page, 'badge')).toMatch(/nobody will miss the badge[\s\S]*cropping is enough/);
});

test.each(['fr', 'en'])('axe finds nothing in the %s lesson, before and after answering, nor on the pages around it', async (language) => {
  const { page } = await visit(lesson(language), { colorScheme: language === 'fr' ? 'dark' : 'light' });
  const audit = async () => {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
  };
  expect(await audit()).toEqual([]);
  for (const id of ['badge', 'may-tell', 'storm', 'made-up', 'who-helps']) {
    await exercise(page, id)
      .locator('input, .piece')
      .first()
      .click({ timeout: 300 })
      .catch(() => undefined);
    for (const list of await exercise(page, id).getByRole('combobox').all()) await list.selectOption('0');
    await exercise(page, id).locator('.btn-ink').click();
  }
  await exercise(page, 'insult').locator('.option').first().click();
  await exercise(page, 'rules').locator('.btn-ink').click();
  expect(await audit()).toEqual([]);
  for (const address of [`/${language}/training/index.html`, `/${language}/training/workshop/index.html`]) {
    await page.goto(origin + address);
    expect(await audit(), address).toEqual([]);
  }
});

test('in forced colours, what is chosen and what is done can still be told', async () => {
  const { page } = await visit(lesson(), { forcedColors: 'active' });
  const border = (target: Locator) => target.evaluate((element) => getComputedStyle(element).borderTopColor);
  const piece = exercise(page, 'made-up').getByRole('button', { name: /Mme Lambert/ });
  const outline = (target: Locator) => target.evaluate((element) => getComputedStyle(element).outlineStyle);
  await piece.evaluate((element: HTMLElement) => element.click());
  expect(await outline(piece)).toBe('solid');
  const choices = exercise(page, 'badge').locator('.choice');
  await choices.first().click();
  expect(await border(choices.first())).not.toBe(await border(choices.last()));
});

test('without JavaScript every question, answer and scene can be read', async () => {
  const { page } = await visit(lesson(), { javaScriptEnabled: false });
  expect(await page.locator('button, input:not([type=checkbox]), textarea, select').filter({ visible: true }).count()).toBe(0);
  const badge = exercise(page, 'badge');
  await badge.getByText('Elle publie').click();
  expect(await badge.getByText('Un badge se copie').isVisible()).toBe(true);
  expect(await badge.locator('details').nth(1).innerText()).toContain('Pas tout à fait.');
  expect(await exercise(page, 'storm').locator('ul').innerText()).toContain('Respirer');
  await exercise(page, 'storm').getByText('Voir le bon ordre').click();
  expect(await exercise(page, 'storm').locator('ol li').allInnerTexts()).toHaveLength(4);
  const insult = exercise(page, 'insult');
  await insult.getByText('Relire demain matin').click();
  await insult.getByRole('link', { name: 'Continuer à la scène 3' }).filter({ visible: true }).click();
  expect(page.url()).toContain('#ex-insult-morning');
  expect(await insult.locator('#ex-insult-morning').innerText()).toContain('Scène 3');
  for (const text of ['Ça finit bien.', 'Ça finit mal.', 'Ça finit à peu près.']) expect(await insult.innerText()).toContain(text);
  expect(await exercise(page, 'made-up').innerText()).toMatch(/Belle matinée[\s\S]*Ce qui ne va pas ici[\s\S]*Mme Lambert/);
  await page.getByRole('checkbox', { name: 'Le texte dit où je travaille.' }).check();
});

test('where the browser refuses to keep anything, the lesson works and says so', async () => {
  const { page, errors } = await visit(lesson(), {
    before: "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });",
  });
  await exercise(page, 'badge').getByRole('radio').first().check();
  await exercise(page, 'badge').getByRole('button', { name: 'Vérifier' }).click();
  expect(await said(page, 'badge')).toMatch(/^C’est ça/);
  await page.getByRole('button', { name: 'J’ai fini cette leçon' }).click();
  expect(await page.locator('[data-lesson-end]').innerText()).toContain('Ce navigateur ne garde rien');
  expect(errors).toEqual([]);
});

describe('progress', () => {
  const index = '/fr/training/index.html';
  const done = {
    version: 1,
    lessons: { [key]: { done: '2026-11-20', exercises: { badge: { on: '2026-11-20', done: true, answer: '0', right: 1, of: 1 } } } },
  };
  const keep = (value: object) =>
    `localStorage.getItem('flambeau:/:progress') ?? localStorage.setItem('flambeau:/:progress', ${JSON.stringify(JSON.stringify(value))})`;

  test('shows on the relay lines where one is, and the module goes on there', async () => {
    const { page } = await visit(index, { before: keep(done) });
    const way = page.locator('.learning-line li').first();
    expect([await way.getAttribute('data-state'), (await way.locator('.line-said').innerText()).replace(/\s/g, ' ')]).toEqual([
      'here',
      'Leçons faites : 1 sur 2',
    ]);
    await page.goto(`${origin}/fr/training/workshop/index.html`);
    expect(
      await page.locator('.learning-line li').evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['state'])),
    ).toEqual(['done', 'here']);
    await page.getByRole('link', { name: 'Reprendre où vous en étiez' }).click();
    await page.waitForURL('**/workshop/second/index.html');
    expect(await page.locator('.relay li').evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['state']))).toEqual([
      'done',
      'here',
    ]);
    await page.getByRole('button', { name: 'J’ai fini cette leçon' }).click();
    await page.goto(origin + index);
    expect(await way.getAttribute('data-state')).toBe('done');
  });

  test('goes to another machine in a file, is erased, and comes back', async () => {
    const first = await visit(index, { before: keep(done) });
    const panel = (page: Page) => page.getByRole('region', { name: 'Où votre progression est gardée' });
    expect(await panel(first.page).innerText()).toContain('gardée dans ce navigateur, et nulle part ailleurs');
    const [download] = await Promise.all([
      first.page.waitForEvent('download'),
      panel(first.page).getByRole('button', { name: 'Enregistrer ma progression dans un fichier' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect([download.suggestedFilename(), JSON.parse(text)]).toEqual(['flambeau-progress.json', { flambeau: 'progress', ...done }]);

    await panel(first.page).getByRole('button', { name: 'Effacer ma progression ici' }).click();
    const read = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('flambeau:/:progress')!));
    expect(await read(first.page)).toEqual({ version: 1, lessons: {} });
    expect(await first.page.locator('.line-said').count()).toBe(0);
    expect(await focused(first.page)).toBe('Annuler');
    await first.page.keyboard.press('Enter');
    expect(await read(first.page)).toEqual(done);

    const { page } = await visit(index);
    const take = async (name: string, content: string) => {
      await panel(page)
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
      return panel(page).getByRole('status');
    };
    await expect.poll(async () => (await take('photo.json', '{"a":1}')).innerText()).toContain('Ce n’est pas un fichier de progression');
    await expect.poll(async () => (await take('old.json', '{"version":9,"lessons":{}}')).innerText()).toContain('version plus récente');
    expect(await page.evaluate(() => localStorage.getItem('flambeau:/:progress'))).toBeNull();
    await expect.poll(async () => (await take('flambeau-progress.json', text)).innerText()).toContain('C’est fait');
    expect(await read(page)).toEqual(done);
    expect(await page.locator('.line-said').first().innerText()).toMatch(/1 sur 2/);
  });
});
