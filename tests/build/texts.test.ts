import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/output/files.ts';

/** Bundles are named by what is in them, which the way of compiling may change. */
const withoutBundleNames = (html: string) => html.replace(/(_astro\/[\w-]*?)[.@][\w-]{6,12}\.css/g, '$1.css');

// The demo’s texts take a minute; two small folders between them have every component that editors may write.
const isFull = Boolean(process.env['FLAMBEAU_FULL']);
const contents = isFull ? ['src/content'] : ['tests/fixtures/check/clean', 'tests/fixtures/exercises'];

test('every text looks the same as data and as a module that @astrojs/mdx compiles', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flambeau-texts-'));
  const content = join(folder, 'content');
  for (const from of contents) cpSync(from, content, { recursive: true });
  const build = (texts: 'data' | 'modules') => {
    const out = join(folder, texts);
    const args = ['scripts/run.mjs', 'build', '--content', content, '--out', out, '--now', '2026-11-22'];
    const env = { ...process.env, ...(texts === 'modules' && { FLAMBEAU_TEXTS: texts }) };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    expect(status, stdout + stderr).toBe(0);
    return out;
  };
  const [data, modules] = [build('data'), build('modules')];
  const pages = async (site: string) => (await listFiles(site)).filter((file) => file.endsWith('.html'));
  expect(await pages(modules)).toEqual(await pages(data));
  const read = (site: string, file: string) => withoutBundleNames(readFileSync(join(site, file), 'utf8'));
  const differ = (await pages(data)).filter((file) => read(data, file) !== read(modules, file));
  rmSync(folder, { recursive: true });
  expect(differ).toEqual([]);
});
