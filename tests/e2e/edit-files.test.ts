import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { field, form, openEditor, openPage } from './steps/editor.ts';

const { content, english, read, undoLast } = await openEditor();

test('a page is begun in both languages from the list, written, deleted, and brought back', async () => {
  const { page, faults } = await openPage(english.url, '');
  await page.getByRole('link', { name: 'New page' }).click();
  const module = page.getByLabel('Of which module?');
  expect(await module.isVisible()).toBe(false);
  await page.getByLabel('What do you want to write?').selectOption({ label: 'a lesson' });
  expect(await module.isVisible()).toBe(true);
  await page.getByLabel('What do you want to write?').selectOption({ label: 'a month’s thanks' });
  expect(await page.getByLabel('In which language?').isVisible()).toBe(false);
  await page.getByLabel('What do you want to write?').selectOption({ label: 'a story' });
  await page.getByRole('button', { name: 'Write it' }).click();
  expect(await page.getByRole('alert').innerText()).toBe('It needs a title.');
  await page.getByLabel('Its title').fill('<b>Snow</b>');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('in words alone: “Snow”');
  await page.getByLabel('Its title').fill('Snow on the line');
  await page.keyboard.press('Enter');
  await page.waitForURL(/entry\/stories\/snow-on-the-line$/);
  const [fr, en] = ['stories/fr/snow-on-the-line.mdx', 'stories/en/snow-on-the-line.mdx'] as const;
  await expect.poll(() => form(page, en).locator('.overall').textContent()).toContain('nothing to say');
  await field(page, en, 'title').getByRole('textbox').fill('Snow on the high line');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => page.locator('#state').textContent()).toBe('Saved.');
  const written = read(en);
  expect(written).toContain('title: Snow on the high line');
  expect(read(fr)).toContain('Snow on the line');

  await page.getByText('Delete this page').click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByLabel('Find by title or file').waitFor();
  expect([existsSync(join(content, fr)), existsSync(join(content, en))]).toEqual([false, false]);
  expect(await page.getByRole('link', { name: 'Snow on the high line' }).count()).toBe(0);
  undoLast();
  expect([read(en), existsSync(join(content, fr))]).toEqual([written, true]);
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});

test('a page gets another address by keyboard, in all languages, and the old one is kept as a former one', async () => {
  const { page, faults } = await openPage(english.url, 'entry/posts/wind-farm');
  const files = ['fr', 'en'].map((language) => `posts/${language}/wind-farm.mdx`);
  const before = files.map(read);
  await page.getByText('Change its address').press('Enter');
  await page.getByLabel('New name').fill('wind farm');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#state').textContent()).toContain('It needs another name');
  await page.getByLabel('New name').fill('The Wind Farm');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/entry\/posts\/the-wind-farm$/);
  await expect.poll(() => form(page, 'posts/en/the-wind-farm.mdx').locator('.overall').textContent()).toContain('nothing to say');
  expect(read('posts/fr/the-wind-farm.mdx')).toContain('aliases: [/posts/wind-farm/]');
  expect(read('guide/en/charter.mdx')).toContain('<PostLink id="the-wind-farm">');
  expect(files.map((file) => existsSync(join(content, file)))).toEqual([false, false]);
  undoLast();
  expect(files.map(read)).toEqual(before);
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
  // What the site itself leads to stays where it is.
  await page.goto(`${english.url}entry/guide/charter`);
  expect(await page.getByText('Change its address').count()).toBe(0);
});

test('a picture of this computer is put beside the text, and the check asks for the words of those who do not see it', async () => {
  const { page, faults } = await openPage(english.url, 'entry/guide/charter');
  const file = 'guide/en/charter.mdx';
  const text = form(page, file).locator('[data-body]');
  await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(area.value.length, area.value.length));
  const pick = form(page, file).getByLabel('Picture…');
  await pick.setInputFiles({ name: 'No picture.png', mimeType: 'image/png', buffer: Buffer.from('nothing') });
  await expect.poll(() => page.locator('#state').textContent()).toContain('The picture was not added');
  await pick.setInputFiles({ name: 'The Desk.svg', mimeType: 'image/svg+xml', buffer: readFileSync(join(content, 'guide/en/desk.svg')) });
  await expect.poll(() => text.inputValue()).toMatch(/\n\n!\[\]\(\.\/the-desk\.svg\)\s*$/);
  await expect.poll(() => form(page, file).locator('.overall').textContent()).toContain('To repair (1)');
  await text.fill((await text.inputValue()).replace('![](', '![The desk, with its lamp lit]('));
  await expect.poll(() => form(page, file).locator('.overall').textContent()).toContain('nothing to say');
  expect(existsSync(join(content, 'guide/en/the-desk.svg'))).toBe(true);

  await page.goto(`${english.url}entry/champions/awa-mbaye`, { waitUntil: 'load' });
  const person = 'champions/awa-mbaye.yaml';
  const photo = field(page, person, 'photo');
  await photo
    .getByLabel('Picture…')
    .setInputFiles({ name: 'Awa.svg', mimeType: 'image/svg+xml', buffer: readFileSync(join(content, 'champions/awa-mbaye.svg')) });
  await expect.poll(() => photo.getByRole('textbox').inputValue()).toBe('./awa.svg');
  expect(faults.filter((fault) => !fault.includes('409'))).toEqual([]);
});

test('a person cannot be deleted as a file, nor the settings; what somebody has changed meanwhile stays', async () => {
  const { page } = await openPage(english.url, 'entry/champions/awa-mbaye');
  expect(await page.getByText('Delete this page').count()).toBe(0);
  const asked = (file: string, digest: string) =>
    page.evaluate(
      async ([address, sent]) => {
        const headers = { 'Content-Type': 'application/json' };
        return (await fetch(address!, { method: 'POST', headers, body: sent! })).json() as Promise<{ kind: string; message: string }>;
      },
      [`${english.url}remove`, JSON.stringify([{ file, digest, fields: {} }])],
    );
  const digest = (await form(page, 'champions/awa-mbaye.yaml').getAttribute('data-digest'))!;
  expect((await asked('champions/awa-mbaye.yaml', digest)).message).toContain('champions -- withdraw');
  expect((await asked('stories/fr/first-post.mdx', 'another')).kind).toBe('conflict');
  expect((await asked('../secret', digest)).kind).toBe('unknown');
  expect(existsSync(join(content, 'champions/awa-mbaye.yaml')) && existsSync(join(content, 'stories/fr/first-post.mdx'))).toBe(true);
});
