import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inflateSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageFile } from '../../../../src/config/package-file.node.ts';
import { fontFiles } from '../../../../src/share-images/fonts.ts';
import { loadEmoji } from '../../../../src/share-images/emoji.node.ts';
import { studioAssets, type StudioAssets } from '../../../../src/integrations/studio/assets.node.ts';
import { emojiShard } from '../../../../src/share-images/remix/emoji-shards.ts';

const root = new URL('../../../../', import.meta.url);
const cache = mkdtempSync(join(tmpdir(), 'flambeau-studio-'));
let assets: StudioAssets;

afterAll(() => rmSync(cache, { recursive: true, force: true }));

beforeAll(async () => {
  assets = await studioAssets(root, { languages: ['fr', 'en'], minify: true, cache });
}, 60_000);

const named = (pattern: RegExp) => [...assets.files].filter(([name]) => pattern.test(name));

test('the same sources give the same names and bytes', async () => {
  const again = await studioAssets(root, { languages: ['fr', 'en'], minify: true, cache });
  expect([...again.files.keys()]).toEqual([...assets.files.keys()]);
  expect(Buffer.from(again.files.get(again.script)!)).toEqual(Buffer.from(assets.files.get(assets.script)!));
});

test('the emoji are packed once, and with nothing kept again to the same bytes', async () => {
  const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.bin'));
  const times = () => kept.map((name) => statSync(join(cache, name)).mtimeMs);
  const before = times();
  await studioAssets(root, { languages: ['fr', 'en'], minify: true, cache });
  expect(times()).toEqual(before);
  expect(kept).toHaveLength(named(/^emoji-/).length);
  for (const name of kept) rmSync(join(cache, name));
  const again = await studioAssets(root, { languages: ['fr', 'en'], minify: true, cache });
  for (const [name, content] of named(/^emoji-/)) expect(Buffer.from(again.files.get(name)!).equals(Buffer.from(content)), name).toBe(true);
});

test('fonts and rasteriser are, byte for byte, those of the build', async () => {
  for (const path of [...fontFiles.map((file) => file.path), '@resvg/resvg-wasm/index_bg.wasm']) {
    const own = await readFile(packageFile(path));
    expect(
      [...assets.files.values()].some((content) => own.equals(content)),
      path,
    ).toBe(true);
  }
});

test('the script finds the others: every file is named in it', () => {
  const script = strFromU8(assets.files.get(assets.script)!);
  for (const name of assets.files.keys()) {
    if (name === assets.script || name === assets.certificate || name === 'LICENCES.txt') continue;
    expect(script, name).toContain(name.replace(/^emoji-\d+/, 'emoji-{shard}').replace(/^(fonts-\w+\/).*$/, '$1'));
  }
});

test('an emoji is found in its own shard, as the build draws it', async () => {
  for (const name of ['1f525', '1f469-200d-1f527', '2764']) {
    const [[, content]] = named(new RegExp(`^emoji-${emojiShard(name)}\\.`)) as [[string, Uint8Array]];
    expect((JSON.parse(strFromU8(inflateSync(content))) as Record<string, string>)[name]).toBe(await loadEmoji(name));
  }
});

test('all that is loaded on opening weighs less than two megabytes, compressed; an emoji less than 100 kB', () => {
  const opening = named(/\.(?:js|wasm|woff2)$/).reduce((sum, [, content]) => sum + gzipSync(content).length, 0);
  expect(opening).toBeGreaterThan(1_000_000);
  expect(opening).toBeLessThan(2_000_000);
  for (const [name, content] of named(/^emoji/)) expect(content.length, name).toBeLessThan(100_000);
});

test('fonts of signs are there for every site, those of other scripts for a site that needs them', async () => {
  const signs = named(/^fonts-/).map(([name]) => name.replace(/^fonts-\w+\//, ''));
  expect(signs.some((name) => name.startsWith('noto-sans-symbols/'))).toBe(true);
  const hebrew = await studioAssets(root, { languages: ['en', 'he'], minify: true, cache });
  const fonts = [...hebrew.files.keys()].filter((name) => /^fonts-\w+\//.test(name));
  expect(fonts.some((name) => name.endsWith('/noto-sans-hebrew/unicode.json'))).toBe(true);
  expect(fonts.map((name) => name.replace(/^fonts-\w+\//, '')).filter((name) => !name.startsWith('noto-sans-hebrew/'))).toEqual(signs);
});
