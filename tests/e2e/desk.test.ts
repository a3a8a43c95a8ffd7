import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { clipboard, field, network, plain, post, said, secure, visit, voice } from './steps/desk.ts';
import { tabTo } from './steps/keyboard.ts';

describe.each([
  ['fr', 360],
  ['en', 360],
  ['fr', 1440],
  ['en', 1440],
] as const)('%s at %i px, by keyboard alone', (language, width) => {
  test('from the home page to a personal text on the clipboard and an image on the disk', async () => {
    const { page, left, errors } = await visit(`/${language}/index.html`, { viewport: { width, height: 800 } });
    await tabTo(page, 'a[href="posts/index.html"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/posts/index.html');
    await tabTo(page, 'a[href="fibre-technicians-lille/index.html"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fibre-technicians-lille/index.html');

    await tabTo(page, 'input[name=desk-network]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, 'input[name=desk-voice]');
    await tabTo(page, 'textarea[data-desk-text]');
    const words = ['douze étages à pied', 'tenir l’échelle', 'encore un mot', 'un dernier'];
    for (const word of words) {
      if (!(await page.locator('[data-desk-blanks]').isVisible())) break;
      await page.keyboard.press('F8');
      await page.keyboard.type(word);
    }
    expect(await field(page).inputValue()).not.toMatch(/\[.*\]/);
    await tabTo(page, '[data-desk-copy]');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).textContent()).toMatch(/copi/);
    const copied = await clipboard(page);
    expect(copied).toContain('douze étages à pied');
    expect(copied).toContain('Orvane');
    expect(copied).toBe((await field(page).inputValue()).trim());

    await tabTo(page, '[data-desk-download]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('fibre-technicians-lille-link.png');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(left).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test('on plain HTTP the text is copied the old way, before the network opens', async () => {
  const { page, left } = await visit(post, { origin: plain });
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
  await field(page).fill('Technicienne chez Orvane, je cherche un collègue.');
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('[data-desk-open]').click()]);
  await popup.close();
  expect(left.map((request) => new URL(request.split(' ')[1]!).hostname)).toEqual(['www.linkedin.com']);
  expect(await said(page).textContent()).toContain('Texte copié');
  await field(page).fill('');
  await field(page).focus();
  await page.keyboard.press('Control+V');
  expect(await field(page).inputValue()).toBe('Technicienne chez Orvane, je cherche un collègue.');
  expect(await page.locator('[data-desk-copy-image]').isVisible()).toBe(false);
});

test('an empty blank is asked about, kindly, and one may go on', async () => {
  const { page } = await visit(post);
  await voice(page, 'question').check();
  await page.locator('[data-desk-copy]').click();
  const warning = page.locator('[data-desk-warning]');
  await warning.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-desk-fill'))).toBe(true);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => field(page).evaluate((element: HTMLTextAreaElement) => element.value.slice(element.selectionStart, element.selectionEnd)))
    .toMatch(/^\[.+\]$/);
  await page.locator('[data-desk-copy]').click();
  await page.locator('[data-desk-anyway]').click();
  await expect.poll(() => clipboard(page)).toMatch(/\[.+\]/);
});

test('X: an address counts 23, what is too long is told and drawn, and the text goes to its composer once', async () => {
  const { page, left } = await visit(post);
  await network(page, 'x').check();
  const link = 'https://www.orvane.example/fr/emplois/fibre-lille';
  const text = `Je travaille chez Orvane. 👩‍🚒\n${link}`;
  await field(page).fill(text);
  await expect.poll(() => page.locator('[data-desk-number]').textContent()).toBe(String('Je travaille chez Orvane. '.length + 2 + 1 + 23));
  await page.locator('[data-desk-clean]').evaluate((box: HTMLInputElement) => box.click());
  await Promise.all([page.waitForEvent('popup'), page.locator('[data-desk-open]').click()]);
  const asked = new URL(left[0]!.split(' ')[1]!).searchParams;
  expect([asked.get('text'), asked.get('url')]).toEqual(['Je travaille chez Orvane. 👩‍🚒', link]);
  await field(page).fill(`Je travaille chez Orvane. ${'a'.repeat(280)}`);
  await page.locator('.desk-over').first().waitFor();
  expect(await page.locator('[data-desk-advice]').textContent()).toContain('26 de trop');
});

test('the coach speaks, puts the sentence back, and stays away when told', async () => {
  const { page } = await visit(post);
  await field(page).fill('Une annonce du leader mondial');
  const advice = page.locator('.desk-advice');
  // The coach's rules come with the first touch.
  await advice.nth(1).waitFor();
  expect(await advice.count()).toBe(2);
  await page.getByRole('button', { name: 'Remettre la ligne' }).click();
  expect(await field(page).inputValue()).toContain('Je travaille chez Orvane.');
  await page.getByRole('button', { name: 'J’ai compris' }).click();
  expect(await advice.count()).toBe(0);
  await field(page).pressSequentially('!');
  expect(await advice.count()).toBe(0);
});

test('Mastodon asks for the server once', async () => {
  const { page, left } = await visit('/fr/posts/accessibility-tips-curated/index.html');
  await network(page, 'mastodon').check();
  await field(page).fill('Je travaille chez Orvane.');
  await page.locator('[data-desk-open]').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('desk-instance');
  await page.keyboard.type('@ana@piaille.fr');
  await Promise.all([page.waitForEvent('popup'), page.locator('[data-desk-open]').click()]);
  expect(left[0]).toBe('GET https://piaille.fr/share?text=Je%20travaille%20chez%20Orvane.');
  await page.reload();
  await network(page, 'mastodon').check();
  expect(await page.locator('[data-desk-instance]').inputValue()).toBe('piaille.fr');
});

test('drafts stay in the browser, come along, and go with one button', async () => {
  const { page, left } = await visit(post);
  await voice(page, 'lived').check();
  await field(page).fill('Mes mots à moi, chez Orvane.');
  await network(page, 'facebook').check();
  expect(await field(page).inputValue()).not.toContain('Mes mots');
  await page.locator('[data-desk-bring]').click();
  expect(await field(page).inputValue()).toContain('Mes mots à moi');
  await page.reload();
  expect(await field(page).inputValue()).toContain('Mes mots à moi');
  await page.locator('[data-desk-drafts] summary').last().click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-desk-export]').click()]);
  const drafts = JSON.parse(await readFile(await file.path(), 'utf8')) as { network: string; text: string }[];
  expect(drafts.map(({ network: id }) => id).sort()).toEqual(['facebook', 'linkedin']);
  await page.locator('[data-desk-erase]').click();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Mes mots');
  expect(await field(page).inputValue()).not.toContain('Mes mots');
  await page.locator('[data-desk-undo]').click();
  expect(await field(page).inputValue()).toContain('Mes mots à moi');
  expect(left).toEqual([]);
});

test('the link is shown, and can do without its parameters', async () => {
  const { page } = await visit(post);
  expect(await field(page).inputValue()).toMatch(/utm_source=flambeau&utm_medium=social&utm_campaign=[\w-]+&utm_content=linkedin-\w+/);
  await page.locator('[data-desk-drafts] summary').nth(1).click();
  await page.locator('[data-desk-clean]').check();
  expect(await field(page).inputValue()).not.toContain('utm_');
  expect(await page.locator('[data-desk-link]').textContent()).toBe('https://www.orvane.example/fr/emplois/fibre-lille');
});

test('a reminder is a calendar file with the text', async () => {
  const { page } = await visit(post);
  await field(page).fill('Mes mots à moi, chez Orvane.');
  await page.locator('[data-desk-drafts] summary').first().click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-desk-remind]').click()]);
  expect(file.suggestedFilename()).toBe('fibre-technicians-lille.ics');
  const text = (await readFile(await file.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(text).toContain('Mes mots à moi\\, chez Orvane.\\n\\nhttps://flambeau.orvane.example/fr/posts/fibre-technicians-lille/');
});

test('where the device has a list of applications, the image goes along and the text is copied', async () => {
  const { page } = await visit('/fr/index.html');
  await page.addInitScript(() => {
    navigator.canShare = () => true;
    navigator.share = async ({ text, files }: ShareData = {}) => {
      Object.assign(window, { handed: { text, name: files?.[0]?.name, size: files?.[0]?.size } });
    };
  });
  await page.goto(secure + post);
  await field(page).fill('Mes mots à moi, chez Orvane.');
  await page.locator('[data-desk-share]').click();
  await expect.poll(() => said(page).textContent()).toContain('il est copié');
  expect(await clipboard(page)).toBe('Mes mots à moi, chez Orvane.');
  const handed = await page.evaluate(() => (window as unknown as { handed: { text: string; name: string; size: number } }).handed);
  expect(handed).toMatchObject({ text: 'Mes mots à moi, chez Orvane.', name: 'fibre-technicians-lille-link.png' });
  expect(handed.size).toBeGreaterThan(1000);
});

test('the preview folds where the network does, on a phone and on a computer', async () => {
  const { page } = await visit(post);
  await field(page).fill(`Je travaille chez Orvane. ${'mots '.repeat(60)} #Lille`);
  const shown = async () => (await page.locator('[data-desk-preview-text]').innerText()).length;
  const desktop = await shown();
  await page.locator('input[name=desk-device][value=phone]').check();
  expect(await shown()).toBeLessThan(desktop);
  await page.getByRole('button', { name: 'voir plus' }).click();
  expect(await page.locator('.preview-link').last().textContent()).toBe('#Lille');
  await network(page, 'instagram').check();
  expect(await page.locator('[data-desk-preview]').getAttribute('data-kind')).toBe('caption');
  expect(await page.locator('[data-desk-image]').getAttribute('src')).toContain('-portrait.png');
});

test.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 320],
] as const)('accessible: %s at %i px', async (colorScheme, width) => {
  const { page } = await visit(post, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
  await network(page, 'x').check();
  await field(page).fill(`Leader mondial [un mot] ${'a '.repeat(150)}`);
  await page.locator('[data-desk-copy]').click();
  for (const details of await page.locator('main details').all())
    await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run('main'));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});
