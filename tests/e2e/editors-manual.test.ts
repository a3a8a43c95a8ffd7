import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { PROJECT } from '../../scripts/lib/project.ts';
import { componentSections } from '../../src/mdx/manual.ts';
import { collectionDefinitions } from '../../src/schemas/index.ts';
import { browser } from './steps/browser.ts';

const demo = inject('demo');
const root = pathToFileURL(`${demo}/`).href;
const words = {
  en: { manual: 'README.md', title: 'Editor’s manual', fields: 'What each file may say', whenNot: 'When not to use it' },
  fr: {
    manual: 'LISEZ-MOI.md',
    title: 'Manuel de rédaction',
    fields: 'Ce que chaque fichier peut dire',
    whenNot: 'Quand prendre autre chose',
  },
} as const;
const languages = ['en', 'fr'] as const;

test.each(languages)('without a script, one goes from the foot of a page to each component and to each folder (%s)', async (language) => {
  const { manual, title, fields, whenNot } = words[language];
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${root}${language}/index.html`);
  await page.locator('.site-footer').getByRole('link', { name: title }).click();
  const index = page.url();
  const sections = componentSections(readFileSync(join(PROJECT, 'src/content', manual), 'utf8'));
  const listed = page.getByRole('article').locator('li');
  expect((await listed.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())).toEqual(
    sections.map(({ components, purpose }) => [components.join(', '), purpose.replaceAll(/\s+/g, ' ')].filter(Boolean).join(' ')),
  );

  await listed.getByRole('link').first().click();
  for (const { components, example, purpose } of sections) {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(components.join(', '));
    const article = page.getByRole('article');
    if (purpose !== '') expect((await article.locator('.lead').innerText()).replaceAll(/\s+/g, ' ')).toBe(purpose.replaceAll(/\s+/g, ' '));
    // As it is written, to the letter; live above it, and below it the reason to take something else.
    expect(await article.locator('.source').textContent()).toBe(example);
    const reason = article.getByRole('heading', { name: whenNot }).locator('xpath=following-sibling::p');
    expect((await reason.last().innerText()).length).toBeGreaterThan(20);
    const [first = ''] = /[\p{L}’ ]{12,}/u.exec(example.replaceAll(/<[^>]*>|\(\([^)]*\)\)/g, '')) ?? [];
    const live = (await article.textContent())!.replace(example, '').replaceAll(/\s+/g, ' ');
    expect(live, components[0]).toContain(first.trim().replaceAll(/\s+/g, ' '));
    const next = page.locator('.pager .next');
    if ((await next.count()) > 0) await next.click();
  }

  await page.goto(index);
  await page.getByRole('main').getByRole('link', { name: fields }).click();
  const folders = page.getByRole('article').locator('li').getByRole('link');
  const named = [...new Set(Object.values(collectionDefinitions).map(({ folder }) => `${folder}/`))];
  expect(await folders.allInnerTexts()).toEqual(named);
  await folders.filter({ hasText: 'posts/' }).click();
  expect(await page.getByRole('article').innerText()).toContain('voices[].text');
});

test('only pages of exercises load what exercises need, and there they can be tried', async () => {
  const page = await browser.newPage();
  await page.goto(`${root}en/editors/callout/index.html`);
  expect(await page.locator('script[src*="examples"]').count()).toBe(0);
  await page.goto(`${root}en/editors/quiz/index.html`);
  expect(await page.locator('script[src*="examples"]').count()).toBe(1);
  await page.getByLabel('She crops the photo').check();
});
