import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

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
