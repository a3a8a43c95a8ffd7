import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { main as champions } from '../../../scripts/champions.ts';
import { main as drift } from '../../../scripts/drift.ts';
import { GENERATOR } from '../../../scripts/lib/own-output.ts';
import { newsletterRequest } from '../../../scripts/lib/newsletter/request.ts';
import { packageFile } from '../../../scripts/lib/scorm/request.ts';
import { zip } from '../../../scripts/lib/scorm/zip.ts';
import { main as sbom } from '../../../scripts/sbom.ts';
import { main as scale } from '../../../scripts/demo-scale.ts';
import { main as status } from '../../../scripts/status.ts';
import { readTree } from '../output/tree.ts';
import { run } from './champions-driver.ts';

let content: string;
beforeAll(() => {
  content = join(place(), 'content');
  cpSync('tests/fixtures/check/clean', content, { recursive: true });
});
const root = mkdtempSync(join(tmpdir(), 'flambeau-out-'));
afterAll(() => rmSync(root, { recursive: true }));
const place = () => mkdtempSync(join(root, 'a-'));
const here = () => ['--content', content];
const now = ['--now', '2026-11-30'];
const refusal = (said: string) => ({ exitCode: 2, message: expect.stringContaining(said) as string });

/** Each command that writes a file or a folder besides a site, writing into a folder, and a name that it would take there. */
const commands: Record<string, readonly [file: string, write: (folder: string) => Promise<unknown>]> = {
  'champions export': ['all.csv', async (folder) => champions(['export', ...here(), '--out', join(folder, 'all.csv')])],
  'champions export ID': ['awa-mbaye.yaml', async (folder) => champions(['export', 'awa-mbaye', ...here(), '--out', folder])],
  'drift --html': ['drift.html', async (folder) => drift([...here(), ...now, '--html', join(folder, 'drift.html')])],
  'status --html': ['status.html', async (folder) => status([...here(), ...now, '--html', join(folder, 'status.html')])],
  'status --ics': ['due.ics', async (folder) => status([...here(), ...now, '--ics', join(folder, 'due.ics')])],
  sbom: ['licences.txt', async (folder) => sbom(['--out', folder])],
};

test.each(Object.entries(commands))('%s writes over its own file, and over no other one', async (_name, [file, write]) => {
  const folder = place();
  await run(async () => Number(await write(folder)));
  expect(readTree(folder)).not.toEqual({});
  await run(async () => Number(await write(folder)));

  const theirs = place();
  writeFileSync(join(theirs, file), 'Mine, for years.\n');
  await expect(run(async () => Number(await write(theirs)))).rejects.toMatchObject(refusal('has not written'));
  expect(readTree(theirs)).toEqual({ [file]: 'Mine, for years.\n' });
});

test.each(Object.entries(commands))('%s writes nothing into a content folder, not even through a link', async (_name, [, write]) => {
  const before = readTree(content);
  const link = join(place(), 'link');
  symlinkSync(join(content, 'champions'), link);
  for (const folder of [join(content, 'champions'), join(content, 'new'), content, link])
    await expect(run(async () => Number(await write(folder)))).rejects.toMatchObject(refusal('inside a content folder'));
  expect(readTree(content)).toEqual(before);
});

test('a champion’s file is no place for an export, and says so in French', async () => {
  const file = join(content, 'champions/awa-mbaye.yaml');
  const before = readFileSync(file, 'utf8');
  await expect(run(() => champions(['export', ...here(), '--out', file]), 'fr')).rejects.toMatchObject(
    refusal('c’est dans un dossier de contenu'),
  );
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a newsletter goes into a folder of its own, or of earlier ones', () => {
  const asked = (out: string) => newsletterRequest({ month: '2026-11', out, content, now: '2026-11-30' }).out;
  const folder = place();
  expect(asked(folder)).toBe(folder);
  expect(asked(join(folder, 'new'))).toBe(join(folder, 'new'));
  writeFileSync(join(folder, 'notes.txt'), '');
  expect(asked(folder)).toBe(folder);
  mkdirSync(join(folder, 'images'));
  expect(() => asked(folder)).toThrow('has not written');
  writeFileSync(join(folder, 'newsletter-2026-10-en.html'), `<head>${GENERATOR}`);
  expect(asked(folder)).toBe(folder);
  for (const inside of [content, join(content, 'newsletters')]) expect(() => asked(inside)).toThrow('inside a content folder');
});

test('a package takes the place of a package alone', () => {
  const folder = place();
  const file = join(folder, 'a.zip');
  expect(packageFile(file, 'a.zip')).toBe(file);
  writeFileSync(file, zip(new Map([['index.html', Buffer.from('<p>mine</p>')]])));
  expect(() => packageFile(file, 'a.zip')).toThrow('has not written');
  expect(() => packageFile(folder, 'a.zip')).toThrow('has not written');
  writeFileSync(file, zip(new Map([['index.html', Buffer.from(`<head>${GENERATOR}`)]])));
  expect(packageFile(folder, 'a.zip')).toBe(file);
  expect(() => packageFile(join(content, 'a.zip'), 'a.zip')).toThrow('inside a content folder');
});

test('a large content folder is not written into another one, nor into the code', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  await expect(scale(['--champions', '1000', '--out', join(content, 'posts')])).rejects.toMatchObject(refusal('inside a content folder'));
  await expect(scale(['--champions', '1000', '--out', join(dirname(import.meta.dirname), 'more')])).rejects.toMatchObject(
    refusal('inside the project’s tests'),
  );
});
