import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { exercise, focused, hand, kept, key, lesson, origin, said, visit } from './steps/exercises.ts';

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
    expect(await exercise(page, 'insult').innerText()).toContain('Une bonne issue.');
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
    expect(await exercise(page, 'insult').innerText()).toContain('Une bonne issue.');
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
