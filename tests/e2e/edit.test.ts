import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markDone } from '../../scripts/lib/drift/mark-done.ts';
import { allDrifts } from '../../src/check/drift.ts';
import { loadContent } from '../../src/check/load.ts';
import { browser } from './steps/browser.ts';
import { field, form, openEditor, openPage } from './steps/editor.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const now = '2026-11-30';
const { content, english, french, read, undoLast } = await openEditor(now);

test('from the list to a chapter: a mistake is told beside its field while one types, both languages are saved together, and nothing leaves the machine', async () => {
  const { page, asked, faults } = await openPage(english.url, '');
  await page.getByLabel('Find by title or file').fill('chárter');
  const row = page.getByRole('link', { name: 'The charter', exact: true });
  await expect.poll(() => page.locator('.rows > li:visible').count()).toBe(1);
  await row.click();

  const [fr, en] = ['guide/fr/charter.mdx', 'guide/en/charter.mdx'] as const;
  const [before, beforeEn] = [read(fr), read(en)];
  const overall = form(page, en).locator('.overall');
  await expect.poll(() => overall.textContent()).toContain('nothing to say');

  const title = field(page, en, 'title');
  await title
    .getByRole('textbox')
    .fill('A title that is far too long for a list, for search engines and for anybody who reads on a small telephone');
  await expect.poll(() => title.locator('.said').textContent()).toContain('90');
  expect(await title.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  await title.getByRole('textbox').fill('The charter, in short');
  await field(page, fr, 'title').getByRole('textbox').fill('La charte, en bref');
  await expect.poll(() => title.locator('.said').isVisible()).toBe(false);

  // A component goes into the text with its example, and the check has nothing against it.
  const text = form(page, en).locator('[data-body]');
  await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(area.value.length, area.value.length));
  await form(page, en).locator('[data-insert]').selectOption({ label: 'Callout, a remark set apart' });
  expect(await text.inputValue()).toContain('<Callout kind="warning"');
  await expect.poll(() => page.locator('#state').textContent()).toBe('Not saved yet.');
  await page.keyboard.press('Control+s');
  await expect.poll(() => page.locator('#state').textContent()).toBe('Saved.');

  expect(read(fr)).toBe(before.replace('title: La charte', 'title: La charte, en bref'));
  expect(read(en)).toContain('title: The charter, in short\n');
  expect(read(en)).toContain('reviewed: { on: 2026-09-01, by: the legal team }');
  expect(read(en)).toContain('</Callout>');
  await expect.poll(() => overall.textContent()).toContain('nothing to say');

  // The policy stops what a page would ask of another machine, whoever puts it there.
  const blocked = await page.evaluate(() =>
    fetch('https://attacker.example/').then(
      () => 'sent',
      () => 'stopped',
    ),
  );
  expect(blocked).toBe('stopped');
  expect(asked.filter((address) => !address.startsWith(english.url))).toEqual([]);
  expect(faults.filter((fault) => !fault.includes('attacker.example'))).toEqual([]);

  undoLast();
  expect([read(fr), read(en)]).toEqual([before, beforeEn]);
});

test('lists: an item is added, moved and removed by keyboard, and the file has it so', async () => {
  const { page } = await openPage(english.url, 'entry/posts/wind-farm');
  const file = 'posts/fr/wind-farm.mdx';
  const prompts = field(page, file, 'prompts');
  await prompts.locator(':scope > [data-act="add"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Who was there?');
  await prompts.locator('[data-act="up"]').nth(1).press('Enter');
  const voices = field(page, file, 'voices');
  await voices.locator(':scope > [data-act="add"]').click();
  await voices.locator(':scope > .items > li').nth(1).locator('[data-act="remove"]').last().press('Enter');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => page.locator('#state').textContent()).toBe('Saved.');
  expect(read(file)).toContain('prompts: [Who was there?, What did you see?]');
  expect(read(file)).toContain('      In [[your town]] the wind\n      farm opens this week.');
});

test('a chapter that changes shows what its translation lacks, and the translator settles it there', async () => {
  const drifts = allDrifts(await loadContent(content, now)).filter(({ entry }) => entry.file === 'guide/en/charter.mdx');
  markDone(content, drifts);
  const { page } = await openPage(french.url, 'entry/guide/charter');
  const [fr, en] = ['guide/fr/charter.mdx', 'guide/en/charter.mdx'] as const;
  const text = form(page, fr).locator('[data-body]');
  await text.fill((await text.inputValue()).replace('Le guichet répond', 'Le guichet doit répondre en 4 heures'));
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const settle = form(page, en).getByRole('button', { name: 'Cette traduction est à jour' });
  await settle.waitFor();
  // The list of all translations shows it side by side, and leads back here.
  await page.goto(`${french.url}drift`);
  expect(await page.locator('.fact .pair').innerText()).toContain('doit répondre en 4 heures');
  await page.getByRole('link', { name: en }).click();
  await settle.waitFor();
  expect(await form(page, en).locator('.overall').textContent()).toContain('À corriger (1)');
  await settle.click();
  await expect.poll(() => form(page, en).locator('.overall').textContent()).toContain('n’a rien à dire');
  expect(read(en)).toContain('translated:');
});

test('a file that somebody else has changed is not written over, and what was typed stays', async () => {
  const { page } = await openPage(french.url, 'entry/stories/first-post');
  const file = 'stories/fr/first-post.mdx';
  writeFileSync(join(content, file), read(file).replace(/^title: .*$/m, 'title: Le leur'));
  const title = field(page, file, 'title').getByRole('textbox');
  await title.fill('Le mien');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect.poll(() => page.locator('#state').textContent()).toContain('a été modifié par quelqu’un d’autre');
  expect(await title.inputValue()).toBe('Le mien');
  expect(read(file)).toContain('title: Le leur');
});

test.each([
  ['light', 320],
  ['dark', 1440],
] as const)('the forms are accessible and fit (%s, %i px)', async (theme, width) => {
  const context = await browser.newContext({ colorScheme: theme, viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  for (const path of ['', 'new', 'status', 'drift', 'entry/posts/wind-farm', 'entry/champions/awa-mbaye', 'entry/site/site']) {
    await page.goto(french.url + path);
    await page.addScriptTag({ path: axePath });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
    expect(found, path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
  }
});
