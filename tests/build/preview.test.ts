import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../e2e/browser.ts';

// A preview keeps the working files of its project for itself: no other test may build meanwhile.
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'flambeau-preview-'));
const content = join(folder, 'content');
const chapter = join(content, 'guide/fr/charter.mdx');
const port = await new Promise<number>((done) => {
  const server = createServer();
  server.listen(0, '127.0.0.1', () => {
    const { port: free } = server.address() as AddressInfo;
    server.close(() => done(free));
  });
});
let output = '';
let browser: Browser;
let child: ReturnType<typeof spawn>;

beforeAll(async () => {
  cpSync('tests/fixtures/check/clean', content, { recursive: true });
  browser = await openBrowser();
  const args = ['scripts/run.mjs', 'dev', '--content', content, '--now', '2027-03-10', '--port', String(port)];
  // An editor’s terminal has none of the runner’s variables, by which Astro takes itself for a test and finds no page.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:NODE_ENV|VITEST|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name)),
  );
  child = spawn(process.execPath, args, { env: { ...env, LC_ALL: 'fr_FR.UTF-8' } });
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data: Buffer) => (output += data));
});
afterAll(async () => {
  await browser?.close();
  const ended = new Promise((done) => child.on('close', done));
  child.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test('the preview shows in the page what is wrong, in the editor’s language, until it is mended; and warns of nothing on a good site', async () => {
  const page = await browser.newPage();
  const panel = page.locator('.flambeau-problems');
  const address = `http://127.0.0.1:${port}/fr/guide/charter/`;
  const heading = page.locator('main h1');
  // Astro takes its time to make the first page.
  await expect
    .poll(
      () =>
        page.goto(address).then(
          (answer) => answer?.status() ?? 0,
          () => 0,
        ),
      { timeout: 200_000, interval: 500 },
    )
    .toBe(200);
  await heading.waitFor();
  expect(await panel.count()).toBe(0);
  expect(output).not.toMatch(/\[WARN\]|warn/i);

  const good = readFileSync(chapter, 'utf8');
  writeFileSync(chapter, good.replace(/^order: .*$/m, 'order: premier'));
  await panel.getByText('guide/fr/charter.mdx', { exact: false }).waitFor({ timeout: 60_000 });
  expect(await panel.getAttribute('lang')).toBe('fr');
  expect(await panel.innerText()).toMatch(/guide\/fr\/charter\.mdx:\d+:\d+ order\n.*nombre/);
  expect(await page.locator('body').innerText()).not.toMatch(/YAMLException|at .*\.ts:\d+/);

  writeFileSync(chapter, good.replace(/^title: .*$/m, 'title: "Sans fin'));
  await panel.getByText('pas fermé', { exact: false }).waitFor({ timeout: 60_000 });

  writeFileSync(chapter, good.replace(/^title: .*$/m, 'title: Un titre tout neuf'));
  await expect.poll(() => heading.innerText().catch(() => ''), { timeout: 60_000 }).toBe('Un titre tout neuf');
  await expect.poll(() => panel.count(), { timeout: 60_000 }).toBe(0);
  await expect.poll(() => output, { timeout: 60_000 }).toContain('Tout est corrigé.');
  expect(output).not.toMatch(/ERROR|says more/);

  // Some programs save a file twice at once.
  for (const title of ['Un', 'Un deuxième', 'Un troisième']) writeFileSync(chapter, good.replace(/^title: .*$/m, `title: ${title} titre`));
  await expect.poll(() => heading.innerText().catch(() => ''), { timeout: 60_000 }).toBe('Un troisième titre');
});

test('the bar for editors tells of the page, by keyboard too, fits a telephone, and names what only the preview shows', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  const origin = `http://127.0.0.1:${port}`;
  await page.goto(`${origin}/fr/guide/charter/`);
  const bar = page.locator('.flambeau-editors').first();
  const summary = bar.locator(':scope > summary');
  expect(await summary.innerText()).toBe('Pour la rédaction · guide/fr/charter.mdx');
  const owner = bar.getByText('Communication', { exact: true });
  expect(await owner.isVisible()).toBe(false);
  await summary.focus();
  await page.keyboard.press('Enter');
  await owner.waitFor();
  expect(await bar.innerText()).toContain('rien à corriger');
  expect(await bar.getByRole('link', { name: 'Manuel de rédaction' }).getAttribute('href')).toBe('/fr/editors/');
  const image = await bar.getByRole('link', { name: 'link', exact: true }).getAttribute('href');
  expect((await page.request.get(origin + image)).headers()['content-type']).toBe('image/png');
  // It stands over the page and nothing of it, or of the page, is cut off.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect((await summary.boundingBox())!.height).toBeGreaterThanOrEqual(24);
  await page.addScriptTag({ path: axePath });
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(part: string): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run('.flambeau-foot')).violations.map(({ id }) => id);
  });
  expect(faults).toEqual([]);

  // The twin is one click away, and has a bar of its own.
  await bar.getByRole('link', { name: 'en', exact: true }).click();
  await page.waitForURL('**/en/guide/charter/');
  expect(await summary.innerText()).toContain('guide/en/charter.mdx');

  const story = join(content, 'stories/fr/first-post.mdx');
  const good = readFileSync(story, 'utf8');
  writeFileSync(story, good.replace(/^owner:/m, 'draft: true\nowner:'));
  // The preview loads a page anew when its file has been read, perhaps while it is on its way, or open already.
  await page.goto(`${origin}/fr/stories/first-post/`).catch(() => undefined);
  await expect.poll(() => summary.innerText().catch(() => ''), { timeout: 60_000 }).toMatch(/first-post\.mdx · brouillon/);
  const drafts = bar.locator('details');
  const listed = async (): Promise<string[]> => {
    if (!(await drafts.isVisible())) await summary.click({ timeout: 5000 });
    const links = drafts.getByRole('link');
    if (!(await links.first().isVisible())) await drafts.locator('summary').click({ timeout: 5000 });
    return links.evaluateAll((found: HTMLAnchorElement[]) =>
      found.filter((link) => link.checkVisibility()).map(({ pathname }) => pathname),
    );
  };
  await expect.poll(() => listed().catch(() => []), { timeout: 60_000 }).toContain('/fr/stories/first-post/');
  writeFileSync(story, good);
  await page.close();
});
