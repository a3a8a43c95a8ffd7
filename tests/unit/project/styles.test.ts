import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { build, loadEnv } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import config from '../../../astro.config.mjs';

/** The site’s style sheet, made as a build makes it. */
async function styleSheet(root = '.'): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    css: config.vite?.css ?? {},
    plugins: [tailwindcss()],
    build: { write: false, rollupOptions: { input: resolve('src/styles/global.css') }, assetsInlineLimit: 0 },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as { output: { fileName: string; source?: string | Uint8Array }[] };
  return String(output.find(({ fileName }) => fileName.endsWith('.css'))?.source);
}

test('a file that lies about in the project’s folder changes nothing of the style sheet', async () => {
  const before = await styleSheet();
  expect(before.length).toBeGreaterThan(5000);
  const strays = ['stray-test-file.html', join('src', 'stray-test-file.md')];
  onTestFinished(() => strays.forEach((file) => rmSync(file, { force: true })));
  for (const file of strays) writeFileSync(file, '<p class="mt-[77px] bg-[#123456] columns-9 backdrop-sepia">');
  expect(await styleSheet()).toBe(before);
});

test('nor does what another tool keeps in the project’s folder for itself', async () => {
  const project = mkdtempSync(join(tmpdir(), 'flambeau-styles-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const before = await styleSheet(project);
  writeFileSync(
    join(project, 'postcss.config.mjs'),
    'export default { plugins: [{ postcssPlugin: "stray", Once(root) { root.append(".stray{color:red}") } }] };',
  );
  writeFileSync(join(project, '.env'), 'LEFT_SITE=https://left.example\n');
  expect(await styleSheet(project)).toBe(before);
  // As Astro reads them (astro/dist/env/env-loader.js).
  const read = (folder: string | false) => Object.keys(loadEnv('production', folder, 'LEFT_'));
  expect(read(project)).toEqual(['LEFT_SITE']);
  expect(read(config.vite?.envDir ?? project)).toEqual([]);
});
