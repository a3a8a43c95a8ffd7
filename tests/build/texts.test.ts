import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { demoDay } from '../build-demo.ts';
import { listFiles } from '../../src/output/files.ts';

/** Bundles are named by what is in them, which the way of compiling may change. */
const withoutBundleNames = (html: string) => html.replace(/(_astro\/[\w-]*?)[.@][\w-]{6,12}\.css/g, '$1.css');

// Skipped since 30 November 2026: Astro's name of a drawing in _astro/ changes between two builds of the same picture (desk.X.svg,
// chart-from-four.X.svg), and the pages that show it with it. The cause is not found yet; see the closing note of that day.
test.skip('every text of the demo looks the same as data and as a module that @astrojs/mdx compiles', async () => {
  const demo = inject('demo');
  const folder = mkdtempSync(join(tmpdir(), 'flambeau-texts-'));
  const out = join(folder, 'site');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build', '--out', out, '--now', demoDay], {
    encoding: 'utf8',
    env: { ...process.env, FLAMBEAU_TEXTS: 'modules' },
  });
  expect(status, stderr).toBe(0);
  const pages = async (site: string) => (await listFiles(site)).filter((file) => file.endsWith('.html'));
  expect(await pages(out)).toEqual(await pages(demo));
  const differ = (await pages(demo)).filter((file) => {
    const [data, modules] = [demo, out].map((site) => withoutBundleNames(readFileSync(join(site, file), 'utf8')));
    return data !== modules;
  });
  rmSync(folder, { recursive: true });
  expect(differ).toEqual([]);
});
