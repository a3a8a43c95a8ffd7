import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';

/** The site’s style sheet, made as a build makes it. */
async function styleSheet(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [tailwindcss()],
    build: { write: false, rollupOptions: { input: 'src/styles/global.css' }, assetsInlineLimit: 0 },
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
