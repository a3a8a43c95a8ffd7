import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser } from './steps/browser.ts';
import { site } from './steps/served-demo.ts';

const requests: string[] = [];

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 800 }, ...options })).newPage();
  requests.length = 0;
  page.on('request', (request) => requests.push(decodeURIComponent(request.url())));
  await page.goto(new URL(path, site.url).href);
  return page;
}

test('an empty form says all that is missing, at the fields, and goes to the first', async () => {
  const page = await open('fr/champions/join/index.html');
  await page.getByRole('button', { name: 'Préparer mon courriel' }).click();
  await page.locator('[data-listing-wrongs]', { hasText: 'À corriger' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('listing-name');
  const name = page.getByLabel('Prénom et nom');
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator(`#${await name.getAttribute('aria-describedby')}`).innerText()).toContain('Écrivez votre nom');
  expect(await page.locator('.wrong:not(:empty)').count()).toBe(8);
  expect(await page.locator('[data-listing-result]').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.context().close();
});

test('a form that is filled in makes a file that the site takes, and nothing of it is sent', async () => {
  const page = await open('en/champions/join/index.html', { timezoneId: 'Africa/Abidjan', acceptDownloads: true });
  const photo = join(await mkdtemp(join(tmpdir(), 'flambeau-listing-')), 'me.png');
  await writeFile(
    photo,
    await sharp({ create: { width: 60, height: 60, channels: 3, background: '#0c6456' } })
      .png()
      .toBuffer(),
  );
  await page.getByLabel('First name and family name').fill('Nadège N’Guessan');
  await page.getByLabel('What you do').fill('Shop adviser');
  await page.getByLabel('Your company or department').fill('Orvane Côte d’Ivoire');
  await page.getByLabel('The town where you work').fill('Bouaké');
  await page.locator('#listing-country').selectOption('CI');
  expect(await page.getByLabel('Time zone').inputValue()).toBe('Africa/Abidjan');
  await page.getByRole('group').getByLabel('French', { exact: true }).check();
  await page.getByLabel('Photos', { exact: true }).check();
  await page.getByLabel('Who sponsors you').fill('Awa Mbaye');
  await page.getByLabel('How you help with: Photos').fill('We take it by the window.');
  await page.locator('#listing-scopes').getByLabel('the internal site').check();
  await page.locator('#listing-photo').getByLabel('the internal site').check();
  const posts = page.locator('#listing-posts').getByRole('checkbox');
  expect(await posts.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked))).toEqual([false, false]);
  await page.locator('#listing-posts').getByLabel('the internal site').check();
  await page.locator('#listing-file').setInputFiles(photo);
  expect(await page.locator('[data-listing-show=name]').innerText()).toBe('Nadège N’Guessan');
  expect(await page.locator('[data-listing-show=facts]').innerText()).toContain('Côte d’Ivoire');
  await page.waitForFunction(() => (document.querySelector<HTMLImageElement>('[data-listing-photo]')?.naturalWidth ?? 0) === 60);

  await page.getByRole('button', { name: 'Prepare my email' }).click();
  const result = page.locator('[data-listing-result]');
  await result.waitFor();
  expect(await result.evaluate((element) => element === document.activeElement)).toBe(true);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save the file' }).click()]);
  expect(download.suggestedFilename()).toBe('nadege-n-guessan.yaml');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/ posts:\s+- internal\s*$/);
  const mail = new URL((await page.locator('[data-listing-mail]').getAttribute('href'))!);
  expect(decodeURIComponent(mail.search)).toContain('My photo is attached');
  // Who sponsors them is for the team to look up: the file names a sponsor by another file.
  expect(decodeURIComponent(mail.search)).toContain('My sponsor is Awa Mbaye.');
  expect(text).not.toContain('Awa');
  expect(decodeURIComponent(mail.search).replaceAll('\r\n', '\n')).toContain(text);
  expect(
    requests.filter((address) => /N’Guessan|Bouaké/.test(address) || (!address.startsWith(site.url) && !address.startsWith('blob:'))),
  ).toEqual([]);

  await page.context().close();
});

test('the link on a profile fills the form of a change, and the address is sent to nobody', async () => {
  const page = await open('fr/champions/awa-mbaye/index.html', { acceptDownloads: true });
  await page.getByRole('link', { name: /C’est vous/ }).click();
  await page.locator('form[data-listing]:not([hidden])').waitFor();
  expect(await page.getByLabel('Prénom et nom').inputValue()).toBe('Awa Mbaye');
  await page.getByLabel('La ville où vous travaillez').fill('Thiès');
  // A consent is an act: no box is ticked for the person, and nothing is made before they tick.
  expect(await page.locator('input[name=scopes]:checked, input[name=photo]:checked, input[name=posts]:checked').count()).toBe(0);
  await page.getByRole('button', { name: 'Préparer mon nouveau courriel' }).click();
  await page.locator('#listing-scopes-wrong', { hasText: /\S/ }).waitFor();
  expect(await page.locator('[data-listing-result]').isVisible()).toBe(false);
  await page.locator('#listing-scopes').getByLabel('le site interne').check();
  await page.getByRole('button', { name: 'Préparer mon nouveau courriel' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Enregistrer le fichier' }).click()]);
  expect(download.suggestedFilename()).toBe('awa-mbaye.yaml');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('city: Thiès');
  expect(text).toMatch(/scopes:\s+- internal\s+until/);
  expect(text).toMatch(/ posts: \[\]\s*$/);
  expect(text).toContain('sponsor: louise-petit');
  expect(text).toContain('en: Mobile network technician');
  expect(text.indexOf('topic: audio')).toBeLessThan(text.indexOf('topic: linkedin'));
  expect(requests.filter((address) => address.includes('Technicienne'))).toEqual([]);
  await page.context().close();
});

test('whatever a link brings, the form stands, shows all that it will send, and names what it left out', async () => {
  const hostile = {
    id: '../../settings/site',
    name: 'Awa Mbaye',
    job: { fr: 'Technicienne', en: 'Technician <img src=x onerror="document.title=1">', qqq: 'x' },
    topics: [
      { topic: 'audio', help: { fr: 'Votre voix.', en: 'Your voice.' } },
      { topic: 'spells', help: { fr: 'x' } },
    ],
    languages: ['fr'],
    sponsor: 'louise-petit',
    labelled: '3000-01-01',
    consent: { scopes: ['public'] },
  };
  const page = await open(`fr/champions/change/index.html#${encodeURIComponent(JSON.stringify(hostile))}`);
  const form = page.locator('form[data-listing]');
  await form.and(page.locator(':not([hidden])')).waitFor();
  expect(await page.getByLabel('Prénom et nom').inputValue()).toBe('Awa Mbaye');
  const aside = await page.locator('[data-listing-aside]').innerText();
  for (const field of ['Nom du fichier', 'Champion ou championne depuis', 'Ce que vous faites', 'Comment vous aidez', 'aucune fiche'])
    expect(aside).toContain(field);
  const also = await page.locator('[data-listing-also]').innerText();
  for (const text of ['Technician <img src=x', 'Your voice.', 'louise-petit', 'Votre accord']) expect(also).toContain(text);
  expect(also).not.toMatch(/settings|3000|qqq/);
  expect(await page.locator('[data-listing-also] img').count()).toBe(0);

  await page.getByLabel('Votre société ou votre direction').fill('Orvane Sénégal');
  await page.getByLabel('La ville où vous travaillez').fill('Thiès');
  await page.locator('#listing-country').selectOption('SN');
  await page.locator('#listing-scopes').getByLabel('le site interne').check();
  await page.getByRole('button', { name: 'Préparer mon nouveau courriel' }).click();
  await page.locator('[data-listing-result]').waitFor();
  expect(await page.locator('[data-listing-download]').getAttribute('download')).toBe('awa-mbaye.yaml');
  expect(await page.locator('[data-listing-text]').textContent()).not.toMatch(/3000|qqq|spells|- public/);
  await page.context().close();
});

test.each(['#%E0', '#{', '#null', '#[]', '#%22name%22', '#%7B%22name%22%3Anull%7D', '#%7B%22topics%22%3A%7B%7D%7D', '#nowhere'])(
  'a link that ends in %s leaves an empty form and says so',
  async (fragment) => {
    const page = await open(`en/champions/change/index.html${fragment}`);
    await page.locator('form[data-listing]:not([hidden])').waitFor();
    expect(await page.locator('[data-listing-aside]').innerText()).toContain('couldn’t be read');
    expect(await page.getByLabel('First name and family name').inputValue()).toBe('');
    await page.context().close();
  },
);

test('without JavaScript each page says how to write instead', async () => {
  const page = await open('fr/champions/join/index.html', { javaScriptEnabled: false });
  for (const kind of ['join', 'change', 'withdraw']) {
    await page.goto(new URL(`fr/champions/${kind}/index.html`, site.url).href);
    expect(await page.locator('main form:visible').count()).toBe(0);
    const mail = page.locator('main a[href^="mailto:flambeau@"]').filter({ visible: true }).first();
    expect(decodeURIComponent((await mail.getAttribute('href'))!)).toMatch(/subject=.+&body=.+/s);
  }
  await page.context().close();
});
