import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { answering } from '../../../scripts/lib/edit/answers.ts';
import { pageFiles } from '../../../scripts/lib/edit/bundle.ts';
import { openDesk } from '../../../scripts/lib/edit/desk.ts';
import { type EditServer, serveEditor } from '../../../scripts/lib/edit/server.ts';
import { stepsOf } from '../../../scripts/lib/undo/store.ts';
import { takeBack } from '../../../scripts/lib/undo/take-back.ts';
import { changedTree } from '../../unit/check/tree.ts';
import { browser } from './browser.ts';

/** The form editor on a content folder of its own, for a test file: in both languages, until its last test. */
export interface Editor {
  content: string;
  english: EditServer;
  french: EditServer;
  /** The text of a file of the content. */
  read(file: string): string;
  /** Takes back what was written last. */
  undoLast(): void;
}

export async function openEditor(now = '2026-11-30'): Promise<Editor> {
  const undo = mkdtempSync(join(tmpdir(), 'flambeau-edit-'));
  const content = await changedTree({});
  const files = await pageFiles();
  const serverIn = (language: 'en' | 'fr') =>
    serveEditor({ port: 0, answer: answering(openDesk(content, now, language, undo), { language, preview: undefined, files }) });
  const [english, french] = [await serverIn('en'), await serverIn('fr')];
  afterAll(async () => {
    await english.close();
    await french.close();
    rmSync(undo, { recursive: true, force: true });
  });
  return {
    content,
    english,
    french,
    read: (file) => readFileSync(join(content, file), 'utf8'),
    undoLast: () => void takeBack(stepsOf(content, undo).at(-1)!, undo),
  };
}

export const form = (page: Page, file: string): Locator => page.locator(`form[data-file="${file}"]`);
export const field = (page: Page, file: string, name: string): Locator => form(page, file).locator(`[data-name="${name}"]`).first();

/** A page of the editor, and every address that it asked for. */
export async function openPage(root: string, path: string, width = 1440): Promise<{ page: Page; asked: string[]; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(root + path);
  return { page, asked, faults };
}
