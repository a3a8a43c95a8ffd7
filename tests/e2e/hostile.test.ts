import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { payloads, type Payload } from '../corpus/payloads.ts';
import { browser } from './steps/browser.ts';
import { demo, site } from './steps/served-demo.ts';

/** In CI every ninth, so that each page and each way in has some; with FLAMBEAU_FULL, all. */
const tried = process.env['FLAMBEAU_FULL'] ? payloads : payloads.filter((_, index) => index % 9 === 0);

/** Opens a page with something hostile kept, or in its address, and says what is wrong with it. */
async function wrongs({ page: path, stored, hash }: Payload): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`throws: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && wrong.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !/^(?:data|blob):/.test(url)) wrong.push(`asks ${url.slice(0, 80)}`);
  });
  if (stored)
    await page.addInitScript(([name, text]) => localStorage.setItem(`flambeau:/:${name}`, text!), [stored.name, stored.text] as const);
  await page.goto(`${site.url}${path}${hash === undefined ? '' : `#${hash}`}`, { waitUntil: 'networkidle' });
  if (stored?.name.startsWith('search')) {
    await page.keyboard.press('/');
    await page.getByRole('searchbox').first().waitFor();
  }
  const seen = await page.evaluate(() => ({
    hacked: 'hacked' in window || 'hacked' in Object.prototype,
    heading: document.querySelector('h1')?.getBoundingClientRect().height ?? 0,
    text: document.body.innerText,
  }));
  if (seen.hacked) wrong.push('ran what was put there');
  if (seen.heading === 0) wrong.push('shows no heading');
  const nonsense = /\[object \w+\]|\bundefined\b|\bNaN\b|Invalid Date/.exec(seen.text)?.[0];
  if (nonsense) wrong.push(`says ${nonsense}`);
  await context.close();
  return wrong;
}

test('every page that the payloads are for exists, and there are enough of them', () => {
  expect(payloads.length).toBeGreaterThan(262);
  expect([...new Set(payloads.map(({ page }) => page))].filter((page) => !existsSync(join(demo, page)))).toEqual([]);
});

test('whatever is kept or stands in an address, the page works, says no nonsense and runs nothing', { timeout: 1_800_000 }, async () => {
  const found: string[] = [];
  for (const payload of tried) {
    for (const wrong of await wrongs(payload)) {
      const way = payload.stored ? `${payload.stored.name} ← ${payload.stored.text.slice(0, 60)}` : `#${payload.hash!.slice(0, 60)}`;
      found.push(`${payload.page} ${way}: ${wrong}`);
    }
  }
  expect(found).toEqual([]);
});
