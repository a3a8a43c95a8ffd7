import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { formWords } from '../../scripts/lib/inbox/read-letter.ts';
import { readProposal } from '../../src/domain/proposals/read.ts';
import { browser } from './steps/browser.ts';

const root = pathToFileURL(`${inject('demo')}/`).href;

test.each(['propose/', 'programme/', 'challenges/'])('%s is one tap from the home page', async (path) => {
  const page = await browser.newPage();
  await page.goto(`${root}en/index.html`);
  await page.locator(`.site-footer a[href*="${path}"]`).click();
  expect(page.url()).toContain(`/en/${path}`);
  await page.close();
});

test('the programme’s line shows what is behind, where it stands and what comes', async () => {
  const page = await browser.newPage();
  await page.goto(`${root}en/programme/index.html`);
  const states = await page.locator('.steps > li').evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['state']));
  expect(states).toEqual(['done', 'done', 'done', 'here', 'ahead', 'ahead']);
  expect(await page.locator('.steps > li').last().innerText()).toContain('planned for 14 September 2027');
  await page.close();
});

test.each(['en', 'fr'])('what somebody proposes becomes a letter that the inbox reads (%s)', async (language) => {
  const page = await browser.newPage();
  await page.goto(`${root}${language}/propose/index.html`);
  const words = formWords().find((one) => one.language === language)!;
  const field = (name: string) => page.locator(`#propose-${name}`);
  await field('what').selectOption(words.kinds.photo);
  await field('title').fill('Trois poteaux');
  await field('text').fill('La neige, un matin.\n\nPersonne dessus.');
  await field('named').selectOption(words.yes);
  await field('name').fill('Sarah P.');
  const download = page.waitForEvent('download');
  await page.locator('[data-letter-save]').click();
  const stream = await (await download).createReadStream();
  const text = (await stream.toArray()).join('');
  expect(readProposal(text, formWords())).toEqual({
    kind: 'photo',
    title: 'Trois poteaux',
    text: 'La neige, un matin.\n\nPersonne dessus.',
    link: '',
    people: '',
    name: 'Sarah P.',
    language,
  });
  await page.close();
});

test('without JavaScript the page says what to write, and to whom', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${root}en/propose/index.html`);
  expect(await page.locator('form[data-letter]').isVisible()).toBe(false);
  const mail = new URL((await page.locator('[data-letter-plain] a').getAttribute('href'))!);
  expect(mail.pathname).toBe('flambeau@orvane.example');
  for (const label of Object.values(formWords().find(({ language }) => language === 'en')!.labels))
    expect(mail.searchParams.get('body')).toContain(label);
  await context.close();
});

test('a challenge says how far all have come, and an ended one stays', async () => {
  const page = await browser.newPage();
  await page.goto(`${root}en/challenges/index.html`);
  expect(await page.locator('main section').evaluateAll((parts) => parts.map((part) => part.getAttribute('aria-labelledby')))).toEqual([
    'running',
    'ahead',
    'ended',
    'thanks',
  ]);
  expect(await page.locator('#hands-at-work').innerText()).toContain('37 photographs (aim: 150), on 20 November 2026');
  expect(await page.locator('[aria-labelledby=thanks] dt').allInnerTexts()).toEqual(['Chloé Lambert', 'Greta, Liège', 'Omar Bennani']);
  await page.close();
});

test('outside, nothing internal of it is there', () => {
  for (const path of ['propose', 'programme', 'challenges', 'results'])
    expect(existsSync(join(inject('publicDemo'), 'en', path)), path).toBe(false);
});
