import axe from 'axe-core';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { exercise, lesson, origin, said, visit } from './steps/exercises.ts';

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
  expect(await tree('rules')).toContain('- status: "Cards to go through today: 3"');
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
  await insult.getByRole('link', { name: 'Passer à la scène 3' }).filter({ visible: true }).click();
  expect(page.url()).toContain('#ex-insult-morning');
  expect(await insult.locator('#ex-insult-morning').innerText()).toContain('Scène 3');
  for (const text of ['Une bonne issue.', 'Essayez un autre choix', 'Vous vous en sortez'])
    expect(await insult.innerText()).toContain(text);
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
