import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { assemblePackage, type Package } from '../../scripts/lib/scorm/assemble.ts';
import { find, findAll, hasAttribute, parseHtml } from '../../scripts/lib/scorm/dom.ts';
import type { Progress } from '../../src/domain/learning/progress.ts';
import { dialectOf } from '../../src/domain/scorm/dialect.ts';
import { writeSuspendData } from '../../src/domain/scorm/suspend.ts';
import { browser } from './steps/browser.ts';
import { finish, go, packageOf, slugs, view } from './steps/scorm-module.ts';

describe.each(['1.2', '2004'] as const)('SCORM %s', (version) => {
  test('the fullest that each module can become fits into what a platform keeps', async () => {
    const page = parseHtml(readFileSync(join(inject('demo'), 'fr/training/index.html'), 'utf8'));
    const modules = [
      ...new Set(
        findAll(page, hasAttribute('data-lessons')).flatMap(({ attribs }) =>
          attribs['data-lessons']!.split(' ').map((key) => key.split('/')[0]!),
        ),
      ),
    ];
    expect(modules.length).toBeGreaterThan(1);
    for (const module of modules) {
      const made = await packageOf(version, 'fr', module);
      const { shape } = made.data;
      const full: Progress = { version: 1, lessons: {} };
      for (const { key, exercises } of shape.lessons) {
        full.lessons[key] = {
          done: '2099-12-31',
          exercises: Object.fromEntries(
            exercises.map((id) => [id, { on: '2099-12-31', done: true, right: 35, of: 35, answer: fullest(made, id) }]),
          ),
        };
      }
      const text = writeSuspendData(full, shape, Infinity);
      expect(text.length, module).toBeLessThan(dialectOf(version).suspendLimit);
    }
  });
});

/** The longest answer that an exercise of the page can have, by what it is made of: cards take four letters each, all others one a part. */
function fullest(made: Package, id: string): string {
  const page = parseHtml(Buffer.from(made.files.get('index.html')!).toString());
  const exercise = find(page, ({ attribs }) => attribs['data-id'] === id)!;
  const parts =
    findAll(exercise, ({ name }) => ['details', 'li', 'input'].includes(name)).length +
    findAll(exercise, ({ attribs }) => attribs['class'] === 'piece').length;
  return 'z'.repeat(Math.min(200, exercise.attribs['data-exercise'] === 'flashcards' ? parts * 4 : 1 + parts * 2));
}

test('a module that was not translated is made all the same, and says in which language it is', async () => {
  const site = mkdtempSync(join(tmpdir(), 'flambeau-fallback-'));
  for (const path of ['_astro', 'fr/training']) cpSync(join(inject('demo'), path), join(site, path), { recursive: true });
  for (const key of (await packageOf(undefined)).data.shape.lessons.map((lesson) => lesson.key)) {
    const path = join(site, 'fr/training', key, 'index.html');
    writeFileSync(path, readFileSync(path, 'utf8').replace('<article ', '<article lang="en" '));
  }
  const { textLanguage, files } = await assemblePackage({ site, module: 'first-post', language: 'fr', version: '2004' });
  rmSync(site, { recursive: true });
  expect(textLanguage).toBe('en');
  expect(Buffer.from(files.get('imsmanifest.xml')!).toString()).toMatch(/<string language="en">/);
  const html = Buffer.from(files.get('index.html')!).toString();
  expect(html).toMatch(/<html lang="fr">/);
  expect(html).toMatch(/<article lang="en" data-lesson=/);
});

test('the manifest names every file of the package, and no other', async () => {
  for (const version of ['1.2', '2004'] as const) {
    const { files } = await packageOf(version);
    const named = [
      ...Buffer.from(files.get('imsmanifest.xml')!)
        .toString()
        .matchAll(/<file href="([^"]*)"/g),
    ].map(([, href]) => decodeURI(href!));
    expect(named.sort()).toEqual([...files.keys()].filter((path) => path !== 'imsmanifest.xml').sort());
  }
});

describe('opened by file', () => {
  let folder: string;
  async function open(options: Parameters<Browser['newContext']>[0] = {}, language = 'fr') {
    const { files } = await packageOf(undefined, language);
    folder = mkdtempSync(join(tmpdir(), 'flambeau web é '));
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const context = await browser.newContext({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    return { page, requests, errors };
  }
  afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));

  test('it has no manifest, asks for nothing outside, and goes on after a reload, on a phone', async () => {
    const made = await packageOf(undefined);
    expect(made.files.has('imsmanifest.xml')).toBe(false);
    const { page, requests, errors } = await open();
    expect(await page.locator('[data-platform]').count()).toBe(0);
    await page.locator('[data-go-on]').click();
    const [first = ''] = slugs(made);
    await view(page, first).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await finish(page, first);
    await page.evaluate(() => void (location.hash = ''));
    await page.reload();
    expect(await page.locator('#view-module [data-lessons]').first().getAttribute('data-state')).toBe('done');
    expect(await page.locator('[data-go-on]').innerText()).toMatch(/Reprendre/);
    for (const name of ['module', ...slugs(made), 'end']) {
      await go(page, name);
      expect(await page.locator('h1:visible').count(), name).toBe(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360);
    }
    expect(requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('by keyboard alone, from the first page to a lesson that is done', async () => {
    const made = await packageOf(undefined, 'en');
    const { page } = await open({ viewport: { width: 1280, height: 900 } }, 'en');
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 300; presses += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${selector}`);
    };
    await tabTo('[data-go-on]');
    await page.keyboard.press('Enter');
    const [first = ''] = slugs(made);
    await view(page, first).waitFor();
    await tabTo(`#view-${first} [data-finish]`);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-undo'))).toBe(true);
    await tabTo(`#view-${first} .next`);
    await page.keyboard.press('Enter');
    await view(page, slugs(made)[1]!).waitFor();
  });

  test('without JavaScript all of it is read in sequence', async () => {
    const made = await packageOf(undefined);
    const { page } = await open({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    expect(await page.locator('h1:visible').count()).toBe(slugs(made).length + 2);
    await page
      .locator(`#view-module a[href="#view-${slugs(made)[1]}"]`)
      .first()
      .click();
    expect(page.url()).toMatch(new RegExp(`#view-${slugs(made)[1]}$`));
    const [lesson, text] = await Promise.all([
      view(page, slugs(made)[1]!).boundingBox(),
      view(page, slugs(made)[1]!).locator('[data-lesson]').boundingBox(),
    ]);
    expect(text!.width).toBeGreaterThan(lesson!.width / 3);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const made = await packageOf(undefined);
    const { page } = await open({ viewport: { width: 1280, height: 900 }, colorScheme });
    await page.evaluate(axe.source);
    for (const name of ['module', ...slugs(made), 'end']) {
      await go(page, name);
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
        name,
      ).toEqual([]);
    }
  });

  test('links that leave it open a window of their own, at the site’s address; the others stay inside', async () => {
    const { files } = await packageOf(undefined);
    const page = parseHtml(Buffer.from(files.get('index.html')!).toString());
    const ids = new Set(findAll(page, hasAttribute('id')).map(({ attribs }) => attribs['id']));
    expect(ids.size).toBe(findAll(page, hasAttribute('id')).length);
    const links = findAll(page, ({ name, attribs }) => name === 'a' && attribs['href'] !== undefined).map(({ attribs }) => attribs);
    const [inside, outside] = [
      links.filter(({ href }) => href!.startsWith('#')),
      links.filter(({ href }) => !/^#|^mailto:|^tel:/.test(href!)),
    ];
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter(({ href }) => !ids.has(decodeURIComponent(href!.slice(1))))).toEqual([]);
    expect(outside.length).toBeGreaterThan(0);
    for (const { href, target, rel } of outside) {
      expect(href).toMatch(/^https:\/\//);
      expect([target, rel]).toEqual(['_blank', 'external noopener noreferrer']);
    }
  });
});
