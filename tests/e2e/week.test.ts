import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { PROJECT } from '../../scripts/lib/project.ts';
import { browser } from './steps/browser.ts';
import { terminalIn } from './steps/terminal.ts';

// The content as a clean clone has it, without Git.
const folder = mkdtempSync(join(tmpdir(), 'flambeau-week-'));
const content = join(folder, 'content');
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  took.length = 0;
  cpSync(join(PROJECT, 'src/content'), content, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const terminal = terminalIn(content, '2026-11-30');
const read = (file: string): string => readFileSync(join(content, file), 'utf8');
const [fr, en, post] = ['guide/fr/charter.mdx', 'guide/en/charter.mdx', 'posts/en/repair-saturdays.mdx'] as const;

/** How long each thing took, in the order of the week. No timer is asserted: it is for the one who reads the run. */
const took: string[] = [];
async function step<T>(what: string, doing: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const done = await doing();
  took.push(`${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${what}`);
  return done;
}

/** What somebody types into a file in a text editor. */
function type(file: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  let text = read(file);
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, () => to);
  }
  writeFileSync(join(content, file), text);
}

/** Where a text stands, as the check writes it. */
const lineOf = (file: string, text: string): string =>
  `${file}:${
    read(file)
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  }:`;

const form = (page: Page, file: string) => page.locator(`form[data-file="${file}"]`);
async function rewrite(page: Page, file: string, from: string, to: string): Promise<void> {
  const text = form(page, file).locator('[data-body]');
  const before = await text.inputValue();
  expect(before).toContain(from);
  await text.fill(before.replace(from, () => to));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => page.locator('#state').textContent()).toBe('Saved.');
}

test('an editor’s week by the manual alone: a post in two languages, five mistakes, a chapter in the form editor, the drift it caused, and back', async () => {
  const atFirst = { fr: read(fr), en: read(en) };

  await step('Monday: begin a post in both languages', async () => {
    const { out, code } = await terminal.run('new', 'post', '--title', 'Repair Saturdays', '--lang', 'en', '--both');
    expect([
      code,
      out
        .trim()
        .split('\n')
        .map((path) => path.replace(/^.*\/posts\//, 'posts/')),
    ]).toEqual([0, [post, 'posts/fr/repair-saturdays.mdx']]);
  });
  await step('Monday: check it', async () => expect(await terminal.run('check')).toMatchObject({ code: 0 }));

  type(
    post,
    ['title: "Repair Saturdays"', 'title: Repair Saturdays: a new battery'],
    ['audience: internal', 'audiance: internal'],
    ['review: 2027-11-30', 'review: 22 November 2027'],
    ['kind: news', 'kind: “news”'],
    ['\nReplace with what a colleague', '\nCome in<br>and wait.\n\nReplace with what a colleague'],
  );
  await step('Wednesday: five mistakes; the check names the first ones, with their lines', async () => {
    const { out, code } = await terminal.run('check');
    expect(code).toBe(1);
    for (const mistake of ['title: Repair', '<br>']) expect(out).toContain(lineOf(post, mistake));
    expect(out).toContain('npm run check -- --fix');
  });
  await step('Wednesday: --fix mends what is certain, and names the misspelt field', async () => {
    const { out, code } = await terminal.run('check', '--fix', '--yes');
    expect(code).toBe(1);
    expect(out).toContain(lineOf(post, 'audiance:'));
    expect(out).toContain('did you mean “audience”');
  });
  await step('Wednesday: --fix --likely mends that too', async () => {
    expect(await terminal.run('check', '--fix', '--likely', '--yes')).toMatchObject({ code: 0 });
    const mended = read(post);
    for (const right of ['title: "Repair Saturdays: a new battery"', 'audience: internal', 'review: 2027-11-22', 'Come in\\\nand wait.'])
      expect(mended).toContain(right);
    expect(mended).toMatch(/^kind: (["']?)news\1 /m);
  });

  const editor = await step('Thursday: start the form editor', () => terminal.edit());
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  try {
    await step('Thursday: find the chapter, change a rule in French, save', async () => {
      await page.goto(editor.url);
      await page.getByLabel('Find by title or file').fill('guide/fr/charter');
      await page.locator('.rows > li:visible').getByRole('link').first().click();
      await rewrite(page, fr, 'répond en une heure', 'doit répondre en deux heures');
    });
    await step('Thursday: see the drift it caused, in the form and side by side', async () => {
      await form(page, en).getByRole('button', { name: 'This translation is up to date' }).waitFor();
      await page.goto(`${editor.url}drift`);
      expect(await page.locator('.fact .pair').first().innerText()).toContain('doit répondre en deux heures');
    });
    await step('Friday: the translator reads it in the terminal', async () => {
      expect(await terminal.run('check')).toMatchObject({ code: 1 });
      expect((await terminal.run('drift', en)).out).toContain('doit répondre en deux heures');
    });
    await step('Friday: the translator brings the English up to date, and settles it', async () => {
      await page.getByRole('link', { name: en }).click();
      await rewrite(page, en, 'within an hour', 'within two hours');
      await form(page, en).getByRole('button', { name: 'This translation is up to date' }).click();
      await expect.poll(() => form(page, en).locator('.overall').textContent()).toContain('nothing to say');
    });
  } finally {
    await editor.stop();
  }
  expect(asked.filter((address) => !address.startsWith(editor.url))).toEqual([]);
  await step('Friday: check', async () => expect(await terminal.run('check')).toMatchObject({ code: 0 }));

  await step('Friday: take the settling back, and settle it in the terminal', async () => {
    expect((await terminal.run('undo')).out).toContain(`${en}: as it was before`);
    const { out, code } = await terminal.run('check');
    expect(code).toBe(1);
    const [, file, block] = /npm run translated -- (\S+) --block (\d+)/.exec(out)!;
    expect(await terminal.run('translated', file!, '--block', block!)).toMatchObject({ code: 0 });
    expect(await terminal.run('check')).toMatchObject({ code: 0 });
  });
  await step('Friday: take back all that was done to the chapter', async () => {
    for (let undone = 0; undone < 3; undone += 1) expect(await terminal.run('undo')).toMatchObject({ code: 0 });
    expect({ fr: read(fr), en: read(en) }).toEqual(atFirst);
  });
  expect(existsSync(join(content, '.git'))).toBe(false);
  console.log(`An editor’s week:\n${took.join('\n')}`);
}, 300_000);
