import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, test, expect, onTestFinished } from 'vitest';
import { MANIFEST, type Manifest } from '../../scripts/lib/publish/manifest.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { place, publish } from '../unit/scripts/publish/steps.ts';
import { browser } from './steps/browser.ts';

/** As a browser in Paris writes a moment. */
const inFrench = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' });

test('the page about the last update says what `publish` did, and what it took back', async () => {
  const { root, at } = place();
  const site = at('site');
  for (const part of ['flambeau.json', '404.html', 'index.html', 'favicon.svg', '_astro', '_client', 'fr/index.html', 'fr/published'])
    cpSync(join(inject('demo'), part), join(site, part), { recursive: true });
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  const page = await context.newPage();

  const served: { close(): Promise<void> }[] = [];
  onTestFinished(() => Promise.all(served.map((one) => one.close())).then(() => undefined));
  /** What the page tells of a folder, as its reader has it. */
  const told = async (folder: string) => {
    const host = await serve({ dir: folder, base: '/un site/' });
    served.push(host);
    await page.goto(`${host.url}fr/published/index.html`, { waitUntil: 'networkidle' });
    return page.locator('[data-published] dd').allInnerTexts();
  };
  const expected = ({ published, by, release, files }: Manifest) => [
    inFrench.format(new Date(published)),
    by,
    release,
    String(Object.keys(files).length),
    '22 novembre 2026',
  ];
  const manifest = () => JSON.parse(readFileSync(join(at('www'), MANIFEST), 'utf8')) as Manifest;

  expect(await told(site)).toEqual(['22 novembre 2026']);
  expect(await page.locator('[data-published-said]').isVisible()).toBe(true);

  expect(await publish(root, [at('www'), '--from', site, '--yes'])).toMatchObject({ code: 0 });
  const first = manifest();
  expect(first.by).toMatch(/\S/);
  expect(await told(at('www'))).toEqual(expected(first));
  expect(await page.locator('[data-published-said]').count()).toBe(0);

  writeFileSync(join(site, 'fr/more.html'), '<!doctype html><title>x</title>');
  expect(await publish(root, [at('www'), '--from', site, '--yes'])).toMatchObject({ code: 0 });
  const second = manifest();
  expect([second.release > first.release, await told(at('www'))]).toEqual([true, expected(second)]);

  expect(await publish(root, [at('www'), '--rollback', '--yes'])).toMatchObject({ code: 0 });
  expect(await told(at('www'))).toEqual(expected(first));
});
